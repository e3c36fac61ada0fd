-- The audit log: append-only, each entry chained to the one before by its hash. Goes into a migration of each subgraph.
-- An entry is JSON text as it came; hash = SHA-256 of the hash before it (nothing for the first), the number and the text.
CREATE TABLE "audit_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "entry" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- Which entries are about whom, as `Type:region:uuid`.
CREATE TABLE "audit_subject" (
    "subject" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,

    CONSTRAINT "audit_subject_pkey" PRIMARY KEY ("subject", "seq")
);

CREATE FUNCTION audit_stays() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only', TABLE = TG_TABLE_NAME;
END $$;
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_stays_whole BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit_subject FOR EACH ROW EXECUTE FUNCTION audit_stays();
CREATE TRIGGER audit_stays_whole BEFORE TRUNCATE ON audit_subject EXECUTE FUNCTION audit_stays();

-- What open transactions have written, until it is chained: writers do not wait for each other.
CREATE TABLE "audit_pending" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "entry" TEXT NOT NULL,

    CONSTRAINT "audit_pending_pkey" PRIMARY KEY ("id")
);
ALTER TABLE audit_pending ENABLE ROW LEVEL SECURITY;

-- Appends what was written since, then the given entries, one after the other whoever comes at once: the lock is held until the transaction ends. Gives the head.
CREATE FUNCTION audit_append(entries TEXT[]) RETURNS TABLE (head_seq BIGINT, head_hash BYTEA)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  one TEXT;
  written TEXT[];
  last_seq BIGINT;
  last_hash BYTEA;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit_entry', 0));
  SELECT e.seq, e.hash INTO last_seq, last_hash FROM audit_entry e ORDER BY e.seq DESC LIMIT 1;
  last_seq := coalesce(last_seq, 0);
  last_hash := coalesce(last_hash, ''::BYTEA);
  WITH drained AS (DELETE FROM audit_pending RETURNING id, entry)
    SELECT coalesce(array_agg(d.entry ORDER BY d.id), '{}') INTO written FROM drained d;
  FOREACH one IN ARRAY written || entries LOOP
    last_seq := last_seq + 1;
    last_hash := sha256(last_hash || convert_to(last_seq || E'\n' || one, 'UTF8'));
    INSERT INTO audit_entry (seq, at, entry, hash) VALUES (last_seq, clock_timestamp(), one, last_hash);
    INSERT INTO audit_subject (subject, seq)
      SELECT DISTINCT s, last_seq FROM jsonb_array_elements_text(one::JSONB -> 'subjects') s;
  END LOOP;
  RETURN QUERY SELECT last_seq, last_hash;
END $$;

CREATE FUNCTION audit_head() RETURNS TABLE (seq BIGINT, hash BYTEA) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public AS $$
  SELECT e.seq, e.hash FROM audit_entry e ORDER BY e.seq DESC LIMIT 1
$$;

-- What is told by the outbox was written: the same transaction logs who wrote what about whom; the next append chains it.
CREATE FUNCTION audit_write() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO audit_pending (entry) SELECT jsonb_build_object(
    'at', clock_timestamp(),
    'kind', 'write', 'account', viewer_claims() ->> 'account', 'role', viewer_role(),
    'purpose', viewer_claims() ->> 'purpose', 'organisations', coalesce(viewer_claims() -> 'organisations', '[]'),
    'fields', jsonb_agg(DISTINCT e.kind),
    'subjects', jsonb_agg(DISTINCT coalesce(e.payload ->> 'subjectRegion', e.region) || ':' || e.subject))::TEXT
    FROM written e HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_audited AFTER INSERT ON outbox REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION audit_write();

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_read ON audit_entry FOR SELECT USING ((SELECT viewer_role()) IN ('service', 'auditor'));
ALTER TABLE audit_subject ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_subject_read ON audit_subject FOR SELECT USING ((SELECT viewer_role()) IN ('service', 'auditor'));
