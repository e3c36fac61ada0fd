-- Erasing what the law lets go of facts that stay. Goes into a migration of each side, before its own `erase_details`:
-- tables and their columns are named there with `erasable`. Nothing else of a fact changes, and only within that function.
CREATE FUNCTION erasing() RETURNS BOOLEAN LANGUAGE sql STABLE
RETURN coalesce(current_setting('liangdi.erasing', true), '') = 'on'
  AND current_user = (SELECT pg_get_userbyid(c.relowner) FROM pg_class c WHERE c.oid = 'outbox'::regclass);

CREATE FUNCTION only_erases() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NOT EXISTS (
    SELECT 1 FROM jsonb_each(to_jsonb(NEW)) n JOIN jsonb_each(to_jsonb(OLD)) o USING (key)
    WHERE n.value IS DISTINCT FROM o.value AND (n.value <> 'null' OR NOT n.key = ANY (TG_ARGV)))
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only', TABLE = TG_TABLE_NAME;
END $$;

CREATE FUNCTION erasable(fact TEXT, VARIADIC columns TEXT[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
    FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION append_only()', fact);
  EXECUTE format('CREATE TRIGGER only_erases BEFORE UPDATE OR DELETE ON %I
    FOR EACH ROW WHEN (erasing()) EXECUTE FUNCTION only_erases(%s)', fact,
    (SELECT string_agg(quote_literal(c), ', ') FROM unnest(columns) c));
END $$;

-- Who erased stands in the log, by the account and role of whoever asked.
CREATE FUNCTION audit_erasure(subject TEXT, by JSONB) RETURNS VOID LANGUAGE sql VOLATILE
SET search_path = public AS $$
  INSERT INTO audit_pending (entry) VALUES (jsonb_build_object('at', clock_timestamp(), 'kind', 'write',
    'account', by -> 'account', 'role', by -> 'role', 'purpose', by -> 'purpose', 'organisations', by -> 'organisations',
    'regions', by -> 'regions', 'fields', '["erasure"]'::JSONB, 'subjects', jsonb_build_array(subject))::TEXT)
$$;

-- What a member said and what was answered goes when they ask for it, once the dispute is closed.
ALTER TABLE "dispute_version" ALTER COLUMN "statement" DROP NOT NULL;
ALTER TABLE "dispute_version" DROP CONSTRAINT "dispute_version_answered",
  ADD CONSTRAINT "dispute_version_stated" CHECK ("statement" IS NOT NULL OR "answer" IS NULL),
  ADD CONSTRAINT "dispute_version_answered"
    CHECK ("statement" IS NULL OR ("state" IN ('UPHELD', 'REJECTED')) = ("answer" IS NOT NULL));
SELECT erasable('dispute_version', 'statement', 'answer');

-- Reached past row-level security: by the member alone, of themself, and of disputes whose last version is closed.
CREATE FUNCTION erase_own_details() RETURNS TABLE (what TEXT, count BIGINT)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
BEGIN
  IF viewer_role() IS DISTINCT FROM 'member' OR viewer_member() IS NULL THEN
    RAISE EXCEPTION 'details are erased by the member' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('liangdi.erasing', 'on', true);
  PERFORM audit_erasure(substr(viewer_member(), 8), viewer_claims());
  RETURN QUERY WITH closed AS (SELECT v.region, v.id FROM dispute_version v
      WHERE 'Member:' || v.region || ':' || v.member_id = viewer_member() AND v.superseded_at IS NULL AND v.state <> 'OPEN'),
    s AS (SELECT DISTINCT v.region, v.id FROM dispute_version v JOIN closed USING (region, id) WHERE v.statement IS NOT NULL),
    a AS (SELECT DISTINCT v.region, v.id FROM dispute_version v JOIN closed USING (region, id) WHERE v.answer IS NOT NULL),
    e AS (UPDATE dispute_version v SET statement = NULL, answer = NULL FROM closed c
      WHERE v.region = c.region AND v.id = c.id AND v.statement IS NOT NULL RETURNING 1)
  SELECT 'disputeStatement', (SELECT count(*) FROM s) WHERE (SELECT count(*) FROM e) >= 0
    UNION ALL SELECT 'disputeAnswer', (SELECT count(*) FROM a);
  PERFORM set_config('liangdi.erasing', '', true);
END $$;
