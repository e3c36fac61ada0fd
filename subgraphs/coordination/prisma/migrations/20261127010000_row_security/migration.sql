-- Whether our own process is at work: one that follows the sides, or a change that the application has let through and that
-- now writes what follows from it. Only the application says so, in the setting that says who is asking.
CREATE FUNCTION viewer_is_ours() RETURNS BOOLEAN LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(viewer_role() = 'service' OR (viewer_claims() ->> 'acting')::BOOLEAN, false);

-- A rebuild swaps the read model's tables: functions look them up by name each time, where a policy could not. As their
-- owner they see all rows of it, and give no more than what they say.
CREATE FUNCTION place_now(of_region TEXT, of_member UUID) RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT v.destination FROM read_model.member_view v WHERE v.region = of_region AND v.id = of_member);
END $$;

-- The members whom the viewer's organisations answer for now; an association answers through its branches too.
CREATE FUNCTION viewer_answers() RETURNS TABLE (region TEXT, id UUID) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000
SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY WITH own AS (
      SELECT split_part(o, ':', 2) AS region, split_part(o, ':', 3)::UUID AS id FROM unnest(viewer_texts('organisations')) o),
    branch AS (
      SELECT own.region, own.id FROM own UNION
      SELECT b.region, b.id FROM own JOIN read_model.branch b ON b.region = own.region AND b.side = 'ASSOCIATION'
        AND b.versions -> -1 ->> 'parentId' = own.id::TEXT)
    SELECT DISTINCT a.region, a.member_id FROM branch
      JOIN read_model.answering a ON a.branch_id = branch.id AND a.branch_region = branch.region AND a.valid_to = 'infinity';
END $$;

-- The members whom a viewer sees one by one: those, or themself.
CREATE FUNCTION viewer_members() RETURNS TABLE (region TEXT, id UUID) LANGUAGE plpgsql STABLE ROWS 1000
SET search_path = public, pg_temp AS $$
BEGIN
  IF viewer_role() IN ('branchOfficer', 'associationSecretary') THEN
    RETURN QUERY SELECT a.region, a.id FROM viewer_answers() a;
  ELSIF viewer_role() = 'member' THEN
    RETURN QUERY SELECT split_part(viewer_member(), ':', 2), split_part(viewer_member(), ':', 3)::UUID;
  END IF;
END $$;

-- Their findings.
CREATE FUNCTION viewer_findings() RETURNS TABLE (region TEXT, id UUID) LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000
SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT f.region, f.id FROM read_model.finding f
    WHERE (f.region, f.member_id) IN (SELECT m.region, m.id FROM viewer_members() m);
END $$;

-- Made from the policy (schema/policy, src/policy/row-security.ts): a test compares the two.
CREATE OR REPLACE FUNCTION sees_finding(of_region TEXT, of_finding UUID) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM read_model.finding f JOIN read_model.finding_cell c ON c.id = f.cell
    WHERE f.region = of_region AND f.id = of_finding
      AND CASE WHEN (SELECT viewer_role() IN ('coordinator', 'crossRegionTeam')) THEN (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (c.origin = ANY ((SELECT viewer_texts('regions'))::text[]) OR c.destination LIKE ANY ((SELECT viewer_texts('within'))::text[])) WHEN 'branchOfficer' THEN (false) WHEN 'associationSecretary' THEN (false) WHEN 'crossRegionTeam' THEN (c.origin || '>' || c.destination LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'partner' THEN (false) WHEN 'member' THEN (false) ELSE false END OR c.kind LIKE 'RULE%') ELSE true END);
END $$;
ALTER TABLE identity_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY identity_link_read ON identity_link FOR SELECT USING ((SELECT viewer_is_ours()) OR CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (identity_link.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR (identity_link.record_region LIKE ANY ((SELECT viewer_texts('within'))::text[]) OR place_now(identity_link.region, identity_link.member_id) LIKE ANY ((SELECT viewer_texts('within'))::text[]))) WHEN 'branchOfficer' THEN ((identity_link.region, identity_link.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a)) WHEN 'associationSecretary' THEN ((identity_link.region, identity_link.member_id) IN (SELECT a.region, a.id FROM viewer_answers() a)) WHEN 'crossRegionTeam' THEN ((identity_link.region || '>' || identity_link.record_region LIKE ANY ((SELECT viewer_pairs())::text[]) OR identity_link.region || '>' || place_now(identity_link.region, identity_link.member_id) LIKE ANY ((SELECT viewer_pairs())::text[]))) WHEN 'partner' THEN (false) WHEN 'member' THEN ('Member:' || identity_link.region || ':' || identity_link.member_id = (SELECT viewer_member())) ELSE false END);
CREATE POLICY identity_link_insert ON identity_link FOR INSERT WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY identity_link_update ON identity_link FOR UPDATE USING ((SELECT viewer_is_ours())) WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY identity_link_delete ON identity_link FOR DELETE USING ((SELECT viewer_is_ours()));
ALTER TABLE identity_link_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY identity_link_version_read ON identity_link_version FOR SELECT USING ((SELECT viewer_is_ours()) OR EXISTS (SELECT 1 FROM identity_link l WHERE l.region = identity_link_version.region AND l.id = identity_link_version.id));
CREATE POLICY identity_link_version_insert ON identity_link_version FOR INSERT WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY identity_link_version_update ON identity_link_version FOR UPDATE USING ((SELECT viewer_is_ours())) WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY identity_link_version_delete ON identity_link_version FOR DELETE USING ((SELECT viewer_is_ours()));
ALTER TABLE finding_comment ENABLE ROW LEVEL SECURITY;
CREATE POLICY finding_comment_read ON finding_comment FOR SELECT USING ((SELECT viewer_is_ours()) OR sees_finding(finding_comment.region, finding_comment.finding_id));
CREATE POLICY finding_comment_insert ON finding_comment FOR INSERT WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY finding_comment_update ON finding_comment FOR UPDATE USING ((SELECT viewer_is_ours())) WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY finding_comment_delete ON finding_comment FOR DELETE USING ((SELECT viewer_is_ours()));
ALTER TABLE finding_action ENABLE ROW LEVEL SECURITY;
CREATE POLICY finding_action_read ON finding_action FOR SELECT USING ((SELECT viewer_is_ours()));
CREATE POLICY finding_action_insert ON finding_action FOR INSERT WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY finding_action_update ON finding_action FOR UPDATE USING ((SELECT viewer_is_ours())) WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY finding_action_delete ON finding_action FOR DELETE USING ((SELECT viewer_is_ours()));
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY outbox_read ON outbox FOR SELECT USING ((SELECT viewer_is_ours()));
CREATE POLICY outbox_insert ON outbox FOR INSERT WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY outbox_update ON outbox FOR UPDATE USING ((SELECT viewer_is_ours())) WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY outbox_delete ON outbox FOR DELETE USING ((SELECT viewer_is_ours()));
ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
CREATE POLICY notification_read ON notification FOR SELECT USING ((SELECT viewer_is_ours()) OR CASE WHEN notification.finding_id IS NULL THEN CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (notification.recipient_region = ANY ((SELECT viewer_texts('regions'))::text[]) OR notification.recipient_region LIKE ANY ((SELECT viewer_texts('within'))::text[])) WHEN 'branchOfficer' THEN (false) WHEN 'associationSecretary' THEN (false) WHEN 'crossRegionTeam' THEN (notification.recipient_region || '>' || notification.recipient_region LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'partner' THEN (false) WHEN 'member' THEN (false) ELSE false END
      WHEN (SELECT viewer_role() IN ('coordinator', 'crossRegionTeam')) THEN (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN ((notification.detail ->> 'origin') = ANY ((SELECT viewer_texts('regions'))::text[]) OR (notification.detail ->> 'destination') LIKE ANY ((SELECT viewer_texts('within'))::text[])) WHEN 'branchOfficer' THEN (false) WHEN 'associationSecretary' THEN (false) WHEN 'crossRegionTeam' THEN ((notification.detail ->> 'origin') || '>' || (notification.detail ->> 'destination') LIKE ANY ((SELECT viewer_pairs())::text[])) WHEN 'partner' THEN (false) WHEN 'member' THEN (false) ELSE false END OR notification.code LIKE 'RULE%')
      ELSE (notification.region, notification.finding_id) IN (SELECT f.region, f.id FROM viewer_findings() f) END);
CREATE POLICY notification_insert ON notification FOR INSERT WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY notification_update ON notification FOR UPDATE USING ((SELECT viewer_is_ours())) WITH CHECK ((SELECT viewer_is_ours()));
CREATE POLICY notification_delete ON notification FOR DELETE USING ((SELECT viewer_is_ours()));
ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY;
CREATE POLICY idempotency_own ON idempotency USING (account = (SELECT viewer_claims() ->> 'account'));
