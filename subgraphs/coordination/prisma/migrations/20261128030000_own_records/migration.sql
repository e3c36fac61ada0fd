-- The associations and branches that a record belongs or belonged to, as its side last recorded them: what was withdrawn never
-- was. Of the facts that the read model keeps of it, which has an index on this.
CREATE FUNCTION record_organisations(of_region TEXT, facts JSON) RETURNS TEXT[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN ARRAY(
    SELECT DISTINCT o.organisation FROM (
        SELECT DISTINCT ON (m ->> 'id') m FROM json_array_elements(facts -> 'memberships') m
          ORDER BY m ->> 'id', (m ->> 'version')::INT DESC) latest(m),
      unnest(ARRAY['Association:' || of_region || ':' || (m ->> 'associationId'),
        'AssociationBranch:' || of_region || ':' || (m ->> 'branchId')]) o(organisation)
    WHERE o.organisation IS NOT NULL AND (m ->> 'withdrawn')::BOOLEAN IS NOT TRUE);
END $$;

-- The records of the associations that a secretary is of.
CREATE FUNCTION viewer_records() RETURNS TABLE (region TEXT, id UUID) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000
SET search_path = public, pg_temp AS $$
BEGIN
  IF viewer_role() = 'associationSecretary' THEN
    RETURN QUERY SELECT d.region, d.id FROM read_model.document d
      WHERE d.side = 'ASSOCIATION' AND record_organisations(d.region, d.facts) && viewer_texts('organisations');
  END IF;
END $$;

-- Made from the policy (schema/policy, src/policy/row-security.ts): a test compares the two.
ALTER POLICY identity_link_read ON identity_link USING ((SELECT viewer_is_ours()) OR CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (identity_link.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR identity_link.record_region LIKE ANY ((SELECT viewer_texts('within'))::text[]) OR place_now(identity_link.region, identity_link.member_id) LIKE ANY ((SELECT viewer_texts('within'))::text[])) WHEN 'branchOfficer' THEN (identity_link.region, identity_link.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a) WHEN 'associationSecretary' THEN ((identity_link.region, identity_link.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a) OR (identity_link.record_region, identity_link.record_id) IN (SELECT r.region, r.id FROM viewer_records() r)) WHEN 'crossRegionTeam' THEN (identity_link.region || '>' || identity_link.record_region LIKE ANY ((SELECT viewer_pairs())::text[]) OR identity_link.region || '>' || place_now(identity_link.region, identity_link.member_id) LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'member' THEN 'Member:' || identity_link.region || ':' || identity_link.member_id = (SELECT viewer_member()) ELSE false END);
