-- Sensitive columns hold what the application encrypted: `v`, the version of the key, and base64url. The database never
-- has a key; what it used to compare by them the application compares.

ALTER TABLE "record_version" ALTER COLUMN "birth_date" SET DATA TYPE TEXT;

-- Facts stay as they are, but their owner may seal the same anew, with another key.
CREATE OR REPLACE FUNCTION append_only() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
      AND to_jsonb(NEW) - '{superseded_at,valid,recorded}'::TEXT[] = to_jsonb(OLD) - '{superseded_at,valid,recorded}'::TEXT[]
    THEN RETURN NEW; END IF;
    IF (SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = TG_RELID) AND NOT EXISTS (
      SELECT 1 FROM jsonb_each_text(to_jsonb(NEW) - '{valid,recorded}'::TEXT[]) n
      JOIN jsonb_each_text(to_jsonb(OLD) - '{valid,recorded}'::TEXT[]) o USING (key)
      WHERE n.value IS DISTINCT FROM o.value AND (o.value IS NULL OR n.value !~ '^v[1-9][0-9]*:[A-Za-z0-9_-]{38,}$'))
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only', TABLE = TG_TABLE_NAME;
END $$;

-- Nothing comes in that is not sealed. What stands in clear from before is read, and sealed by `liangdi keys reseal`.
DO $$
DECLARE t TEXT; c TEXT;
BEGIN
  FOR t, c IN VALUES ('record_version', 'birth_date'), ('record_version', 'phone') LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%I ~ ''^v[1-9][0-9]*:[A-Za-z0-9_-]{38,}$'') NOT VALID',
      t, t || '_' || c || '_sealed', c);
  END LOOP;
END $$;
