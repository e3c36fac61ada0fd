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

-- What the outbox told before its last word may be told anew without what is erased; the application seals it.
CREATE FUNCTION erase_told(of_region TEXT, of_id UUID, told JSONB) RETURNS VOID LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = public AS $$
BEGIN
  IF viewer_role() IS DISTINCT FROM 'service' THEN
    RAISE EXCEPTION 'details are erased by the application' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE outbox o SET payload = t.payload FROM jsonb_to_recordset(told) t(seq BIGINT, payload JSONB)
    WHERE o.region = of_region AND o.subject = of_id::TEXT AND o.seq = t.seq;
END $$;

SELECT erasable('record_version', 'phone');

-- What the side lets go of one record. Reached past row-level security, by our own processes alone.
CREATE FUNCTION erase_details(of_region TEXT, of_id UUID, by JSONB) RETURNS TABLE (what TEXT, count BIGINT)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
BEGIN
  IF viewer_role() IS DISTINCT FROM 'service' THEN
    RAISE EXCEPTION 'details are erased by the application' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM set_config('liangdi.erasing', 'on', true);
  PERFORM audit_erasure(of_region || ':' || of_id, by);
  RETURN QUERY WITH p AS (UPDATE record_version f SET phone = NULL WHERE f.region = of_region AND f.id = of_id AND f.phone IS NOT NULL AND f.superseded_at IS NOT NULL RETURNING 1)
  SELECT 'phone', (SELECT count(*) FROM p);
  PERFORM set_config('liangdi.erasing', '', true);
END $$;

-- Whoever owns the tables seals anew, and empties nothing: what is null is sealed by nobody.
CREATE OR REPLACE FUNCTION append_only() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
      AND to_jsonb(NEW) - '{superseded_at,valid,recorded}'::TEXT[] = to_jsonb(OLD) - '{superseded_at,valid,recorded}'::TEXT[]
    THEN RETURN NEW; END IF;
    IF (SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = TG_RELID) AND NOT EXISTS (
      SELECT 1 FROM jsonb_each_text(to_jsonb(NEW) - '{valid,recorded}'::TEXT[]) n
      JOIN jsonb_each_text(to_jsonb(OLD) - '{valid,recorded}'::TEXT[]) o USING (key)
      WHERE n.value IS DISTINCT FROM o.value
        AND (o.value IS NULL OR n.value IS NULL OR n.value !~ '^v[1-9][0-9]*:[A-Za-z0-9_-]{38,}$'))
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only', TABLE = TG_TABLE_NAME;
END $$;
