-- Findings by place and disputes are kept by the database too. Whether a finding is there for the viewer, the read model's own
-- policies say: a function asks them by name, for a rebuild swaps the tables.
CREATE OR REPLACE FUNCTION sees_finding(of_region TEXT, of_finding UUID) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM read_model.finding f WHERE f.region = of_region AND f.id = of_finding);
END $$;

-- The cells of findings of the members whom a viewer sees one by one.
CREATE FUNCTION viewer_cells() RETURNS SETOF INTEGER LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000
SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT DISTINCT f.cell FROM read_model.finding f
    WHERE (f.region, f.member_id) IN (SELECT m.region, m.id FROM viewer_members() m);
END $$;

DROP POLICY dispute_version_read ON dispute_version;
DROP POLICY dispute_version_insert ON dispute_version;
DROP POLICY dispute_version_update ON dispute_version;
-- Made from the policy (schema/policy, src/policy/row-security.ts): a test compares the two.
CREATE POLICY dispute_version_read ON dispute_version FOR SELECT USING ((SELECT viewer_is_ours()) OR CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (dispute_version.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR place_now(dispute_version.region, dispute_version.member_id) LIKE ANY ((SELECT viewer_texts('within'))::text[])) WHEN 'branchOfficer' THEN ((dispute_version.region, dispute_version.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a)) WHEN 'associationSecretary' THEN ((dispute_version.region, dispute_version.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a)) WHEN 'crossRegionTeam' THEN (dispute_version.region || '>' || place_now(dispute_version.region, dispute_version.member_id) LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'partner' THEN (false) WHEN 'member' THEN ('Member:' || dispute_version.region || ':' || dispute_version.member_id = (SELECT viewer_member())) ELSE false END);
CREATE POLICY dispute_version_insert ON dispute_version FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (dispute_version.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR place_now(dispute_version.region, dispute_version.member_id) LIKE ANY ((SELECT viewer_texts('within'))::text[])) WHEN 'branchOfficer' THEN ((dispute_version.region, dispute_version.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a)) WHEN 'associationSecretary' THEN ((dispute_version.region, dispute_version.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a)) WHEN 'crossRegionTeam' THEN (dispute_version.region || '>' || place_now(dispute_version.region, dispute_version.member_id) LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'partner' THEN (false) WHEN 'member' THEN ('Member:' || dispute_version.region || ':' || dispute_version.member_id = (SELECT viewer_member())) ELSE false END AND state = ANY (CASE (SELECT viewer_role()) WHEN 'service' THEN '{}' WHEN 'member' THEN '{OPEN,WITHDRAWN}' ELSE '{UPHELD,REJECTED}' END::text[]));
CREATE POLICY dispute_version_update ON dispute_version FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (dispute_version.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR place_now(dispute_version.region, dispute_version.member_id) LIKE ANY ((SELECT viewer_texts('within'))::text[])) WHEN 'branchOfficer' THEN ((dispute_version.region, dispute_version.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a)) WHEN 'associationSecretary' THEN ((dispute_version.region, dispute_version.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a)) WHEN 'crossRegionTeam' THEN (dispute_version.region || '>' || place_now(dispute_version.region, dispute_version.member_id) LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'partner' THEN (false) WHEN 'member' THEN ('Member:' || dispute_version.region || ':' || dispute_version.member_id = (SELECT viewer_member())) ELSE false END AND (SELECT viewer_role()) <> 'service');
