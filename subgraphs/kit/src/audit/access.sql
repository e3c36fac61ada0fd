-- What members and auditors read of the audit log. Goes into a migration of each subgraph, after its `audit_own()`: whom
-- entries about the viewer are about, as `region:uuid`; nobody for accounts that are no member's.

-- Who was named and refused is told of the attempt.
CREATE FUNCTION audit_denied() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO audit_subject (subject, seq)
    SELECT DISTINCT d, NEW.seq FROM jsonb_array_elements_text(NEW.entry::JSONB -> 'denied') d ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_denied AFTER INSERT ON audit_entry FOR EACH ROW WHEN (NEW.entry LIKE '%"denied":%')
  EXECUTE FUNCTION audit_denied();

CREATE POLICY audit_subject_own ON audit_subject FOR SELECT USING (subject = ANY ((SELECT audit_own())::TEXT[]));

-- An entry about the viewer, without what tells of anybody else: no account, no other person, and of another member
-- nothing but that it was one.
CREATE FUNCTION audit_access(entry_seq BIGINT) RETURNS TABLE (at TIMESTAMPTZ, self BOOLEAN, access JSONB)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce((j.entry ->> 'at')::TIMESTAMPTZ, e.at), j.entry ->> 'account' = viewer_claims() ->> 'account',
    jsonb_build_object('kind', j.entry -> 'kind', 'role', j.entry -> 'role', 'purpose', coalesce(j.entry ->> 'purpose', j.entry ->> 'reason'),
      'fields', j.entry -> 'fields',
      'organisations', CASE j.entry ->> 'role' WHEN 'member' THEN '[]' ELSE coalesce(j.entry -> 'organisations', '[]') END,
      'regions', CASE j.entry ->> 'role' WHEN 'member' THEN '[]' ELSE coalesce(j.entry -> 'regions', '[]') END,
      'denied', coalesce(j.entry -> 'denied' ?| audit_own(), false),
      'unmasked', coalesce(j.entry -> 'grants' ? viewer_member(), false))
  FROM audit_entry e CROSS JOIN LATERAL (SELECT e.entry::JSONB) j(entry)
  WHERE e.seq = entry_seq AND EXISTS (
    SELECT 1 FROM audit_subject s WHERE s.seq = e.seq AND s.subject = ANY (audit_own()))
$$;

-- Where a writer acts for a region and no organisation, the region is what names them.
CREATE OR REPLACE FUNCTION audit_write() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO audit_pending (entry) SELECT jsonb_build_object(
    'at', clock_timestamp(),
    'kind', 'write', 'account', viewer_claims() ->> 'account', 'role', viewer_role(),
    'purpose', viewer_claims() ->> 'purpose', 'organisations', coalesce(viewer_claims() -> 'organisations', '[]'),
    'regions', coalesce(viewer_claims() -> 'regions', '[]'),
    'fields', jsonb_agg(DISTINCT e.kind),
    'subjects', jsonb_agg(DISTINCT coalesce(e.payload ->> 'subjectRegion', e.region) || ':' || e.subject))::TEXT
    FROM written e HAVING count(*) > 0;
  RETURN NULL;
END $$;
