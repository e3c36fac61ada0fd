-- A table that an import fills has no statistics, or those of another region: without them each look-up of a person reads
-- the whole list. Imports ask for them as they go; only the owner of a table can take them.
CREATE FUNCTION analyse_imported() RETURNS VOID LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF viewer_role() IS DISTINCT FROM 'service' THEN
    RAISE EXCEPTION 'statistics are taken by the application' USING ERRCODE = 'insufficient_privilege';
  END IF;
  ANALYZE record, record_version, membership;
END $$;
