-- Who is asking, for row-level security: read from the setting `liangdi.viewer`. Goes into a migration of each subgraph.
-- Policies wrap each call in a sub-select, so that it is worked out once per statement.
CREATE FUNCTION viewer_claims() RETURNS JSONB LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('liangdi.viewer', true), '')::JSONB, '{}');

CREATE FUNCTION viewer_texts(claim TEXT) RETURNS TEXT[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN ARRAY(SELECT jsonb_array_elements_text(coalesce(viewer_claims() -> claim, '[]')));

CREATE FUNCTION viewer_role() RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE RETURN viewer_claims() ->> 'role';
CREATE FUNCTION viewer_member() RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE RETURN viewer_claims() ->> 'member';

-- Region pairs as `origin>destination pattern`, so that a pair is one text.
CREATE FUNCTION viewer_pairs() RETURNS TEXT[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN ARRAY(SELECT (p ->> 0) || '>' || (p ->> 1) FROM jsonb_array_elements(coalesce(viewer_claims() -> 'pairs', '[]')) p);

-- What a person's other rows do not carry, past row-level security: only policies and changes call these.
CREATE FUNCTION record_member(region TEXT, id UUID) RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = public AS $$
  SELECT 'Member:' || r.member_region || ':' || r.member_id FROM record r WHERE r.region = $1 AND r.id = $2
$$;

CREATE FUNCTION record_member_region(region TEXT, id UUID) RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = public AS $$
  SELECT r.member_region FROM record r WHERE r.region = $1 AND r.id = $2
$$;

CREATE FUNCTION record_organisations(region TEXT, id UUID) RETURNS TEXT[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = public AS $$
  SELECT array_agg(o) FROM membership f, LATERAL (VALUES ('Association:' || f.region || ':' || f.association_id),
    ('AssociationBranch:' || f.region || ':' || f.branch_id)) AS x(o)
  WHERE f.region = $1 AND f.record_id = $2 AND f.superseded_at IS NULL AND NOT f.withdrawn AND o IS NOT NULL
$$;

CREATE FUNCTION record_open_organisations(region TEXT, id UUID) RETURNS TEXT[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = public AS $$
  SELECT array_agg(o) FROM membership f, LATERAL (VALUES ('Association:' || f.region || ':' || f.association_id),
    ('AssociationBranch:' || f.region || ':' || f.branch_id)) AS x(o)
  WHERE f.region = $1 AND f.record_id = $2 AND f.superseded_at IS NULL AND NOT f.withdrawn
    AND (f.valid_to IS NULL OR f.valid_to > now()) AND o IS NOT NULL
$$;

CREATE FUNCTION record_recorded_by(region TEXT, id UUID) RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = public AS $$
  SELECT v.recorded_by FROM record_version v WHERE v.region = $1 AND v.id = $2 AND v.superseded_at IS NULL
    AND record_organisations($1, $2) IS NULL
$$;

-- Whether a person with this token is on record in the region, with whatever organisation.
CREATE FUNCTION token_used(region TEXT, token TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM record_version v WHERE v.region = $1 AND v.identity_token = $2 AND v.superseded_at IS NULL)
$$;

-- The record of a member, whoever keeps it, locked: whoever receives the member writes to that record and to no second one.
CREATE FUNCTION lock_record_of(region TEXT, member_region TEXT, member_id UUID) RETURNS UUID LANGUAGE sql VOLATILE SECURITY DEFINER
SET search_path = public AS $$
  SELECT r.id FROM record r WHERE r.region = $1 AND r.member_region = $2 AND r.member_id = $3 FOR UPDATE
$$;

-- Made from the policy (schema/policy, src/policy): a test compares the two.
ALTER TABLE record ENABLE ROW LEVEL SECURITY;
CREATE POLICY record_read ON record FOR SELECT USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(record.region, record.id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR record_recorded_by(record.region, record.id) = (SELECT viewer_claims() ->> 'account')) WHEN 'coordinator' THEN (record.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR record.member_region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(record.region, record.id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR record_recorded_by(record.region, record.id) = (SELECT viewer_claims() ->> 'account')) WHEN 'crossRegionTeam' THEN (record.member_region || '>' || record.region LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'member' THEN ('Member:' || record.member_region || ':' || record.member_id = (SELECT viewer_member())) ELSE false END);
CREATE POLICY record_insert ON record FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END);
CREATE POLICY record_update ON record FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END);
ALTER TABLE record_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY record_version_read ON record_version FOR SELECT USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(record_version.region, record_version.id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR (record_organisations(record_version.region, record_version.id) IS NULL AND record_version.recorded_by = (SELECT viewer_claims() ->> 'account'))) WHEN 'coordinator' THEN (record_version.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR record_member_region(record_version.region, record_version.id) = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(record_version.region, record_version.id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR (record_organisations(record_version.region, record_version.id) IS NULL AND record_version.recorded_by = (SELECT viewer_claims() ->> 'account'))) WHEN 'crossRegionTeam' THEN (record_member_region(record_version.region, record_version.id) || '>' || record_version.region LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'member' THEN (record_member(record_version.region, record_version.id) = (SELECT viewer_member())) ELSE false END);
CREATE POLICY record_version_insert ON record_version FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END);
CREATE POLICY record_version_update ON record_version FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END);
ALTER TABLE membership ENABLE ROW LEVEL SECURITY;
CREATE POLICY membership_read ON membership FOR SELECT USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((('Association:' || membership.region || ':' || membership.association_id = ANY ((SELECT viewer_texts('organisations'))::text[])
    OR 'AssociationBranch:' || membership.region || ':' || membership.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(membership.region, membership.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) OR false) WHEN 'coordinator' THEN (membership.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR record_member_region(membership.region, membership.record_id) = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN ((('Association:' || membership.region || ':' || membership.association_id = ANY ((SELECT viewer_texts('organisations'))::text[])
    OR 'AssociationBranch:' || membership.region || ':' || membership.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(membership.region, membership.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) OR false) WHEN 'crossRegionTeam' THEN (record_member_region(membership.region, membership.record_id) || '>' || membership.region LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'member' THEN (record_member(membership.region, membership.record_id) = (SELECT viewer_member())) ELSE false END);
CREATE POLICY membership_insert ON membership FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (('Association:' || membership.region || ':' || membership.association_id = ANY ((SELECT viewer_texts('organisations'))::text[])
    OR 'AssociationBranch:' || membership.region || ':' || membership.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (('Association:' || membership.region || ':' || membership.association_id = ANY ((SELECT viewer_texts('organisations'))::text[])
    OR 'AssociationBranch:' || membership.region || ':' || membership.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END);
CREATE POLICY membership_update ON membership FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (('Association:' || membership.region || ':' || membership.association_id = ANY ((SELECT viewer_texts('organisations'))::text[])
    OR 'AssociationBranch:' || membership.region || ':' || membership.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (('Association:' || membership.region || ':' || membership.association_id = ANY ((SELECT viewer_texts('organisations'))::text[])
    OR 'AssociationBranch:' || membership.region || ':' || membership.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (('Association:' || membership.region || ':' || membership.association_id = ANY ((SELECT viewer_texts('organisations'))::text[])
    OR 'AssociationBranch:' || membership.region || ':' || membership.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (('Association:' || membership.region || ':' || membership.association_id = ANY ((SELECT viewer_texts('organisations'))::text[])
    OR 'AssociationBranch:' || membership.region || ':' || membership.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END);
ALTER TABLE help_pair ENABLE ROW LEVEL SECURITY;
CREATE POLICY help_pair_read ON help_pair FOR SELECT USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helper_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helped_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) OR false) WHEN 'coordinator' THEN ((help_pair.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR help_pair.region = ANY ((SELECT viewer_texts('regions'))::text[])) OR (record_member_region(help_pair.region, help_pair.helper_id) = ANY ((SELECT viewer_texts('regions'))::text[]) OR record_member_region(help_pair.region, help_pair.helped_id) = ANY ((SELECT viewer_texts('regions'))::text[]))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helper_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helped_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) OR false) WHEN 'crossRegionTeam' THEN (((record_member_region(help_pair.region, help_pair.helper_id) || '>' || help_pair.region LIKE ANY ((SELECT viewer_pairs())::text[]) OR record_member_region(help_pair.region, help_pair.helper_id) || '>' || help_pair.region LIKE ANY ((SELECT viewer_pairs())::text[])) OR (record_member_region(help_pair.region, help_pair.helped_id) || '>' || help_pair.region LIKE ANY ((SELECT viewer_pairs())::text[]) OR record_member_region(help_pair.region, help_pair.helped_id) || '>' || help_pair.region LIKE ANY ((SELECT viewer_pairs())::text[])))) WHEN 'member' THEN ((record_member(help_pair.region, help_pair.helper_id) = (SELECT viewer_member()) OR record_member(help_pair.region, help_pair.helped_id) = (SELECT viewer_member()))) ELSE false END);
CREATE POLICY help_pair_insert ON help_pair FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helper_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helped_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helper_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helped_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END);
CREATE POLICY help_pair_update ON help_pair FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helper_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helped_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helper_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helped_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helper_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helped_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helper_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR EXISTS (SELECT 1 FROM unnest(record_organisations(help_pair.region, help_pair.helped_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])))) ELSE false END);
ALTER TABLE participation ENABLE ROW LEVEL SECURITY;
CREATE POLICY participation_read ON participation FOR SELECT USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(participation.region, participation.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR false) WHEN 'coordinator' THEN (participation.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR record_member_region(participation.region, participation.record_id) = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(participation.region, participation.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR false) WHEN 'crossRegionTeam' THEN (record_member_region(participation.region, participation.record_id) || '>' || participation.region LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'member' THEN (record_member(participation.region, participation.record_id) = (SELECT viewer_member())) ELSE false END);
CREATE POLICY participation_insert ON participation FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(participation.region, participation.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(participation.region, participation.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END);
CREATE POLICY participation_update ON participation FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(participation.region, participation.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(participation.region, participation.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(participation.region, participation.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(participation.region, participation.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END);
ALTER TABLE contribution ENABLE ROW LEVEL SECURITY;
CREATE POLICY contribution_read ON contribution FOR SELECT USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(contribution.region, contribution.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR false) WHEN 'coordinator' THEN (contribution.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR record_member_region(contribution.region, contribution.record_id) = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(contribution.region, contribution.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[])) OR false) WHEN 'crossRegionTeam' THEN (record_member_region(contribution.region, contribution.record_id) || '>' || contribution.region LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'member' THEN (record_member(contribution.region, contribution.record_id) = (SELECT viewer_member())) ELSE false END);
CREATE POLICY contribution_insert ON contribution FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(contribution.region, contribution.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(contribution.region, contribution.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END);
CREATE POLICY contribution_update ON contribution FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(contribution.region, contribution.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(contribution.region, contribution.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(contribution.region, contribution.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) WHEN 'branchOfficer' THEN (EXISTS (SELECT 1 FROM unnest(record_organisations(contribution.region, contribution.record_id)) AS d WHERE d = ANY ((SELECT viewer_texts('organisations'))::text[]))) ELSE false END);
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY outbox_read ON outbox FOR SELECT USING ((SELECT viewer_role()) = 'service');
CREATE POLICY outbox_insert ON outbox FOR INSERT WITH CHECK ((SELECT viewer_role()) IS NOT NULL);
ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
CREATE POLICY idempotency_own ON idempotency USING (account = (SELECT viewer_claims() ->> 'account'));
