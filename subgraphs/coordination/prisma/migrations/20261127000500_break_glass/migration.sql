CREATE TABLE "break_glass_grant" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "break_glass_grant_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "break_glass_end" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "ended_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "break_glass_end_pkey" PRIMARY KEY ("region","id")
);

CREATE INDEX "break_glass_grant_account_until_idx" ON "break_glass_grant"("account", "until");
CREATE INDEX "break_glass_grant_opened_at_id_idx" ON "break_glass_grant"("opened_at" DESC, "id");
ALTER TABLE "break_glass_end" ADD CONSTRAINT "break_glass_end_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "break_glass_grant"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Three hours at most, for a reason, and nothing of it changes.
ALTER TABLE "break_glass_grant" ADD CONSTRAINT "break_glass_grant_until" CHECK ("until" > "opened_at" AND "until" <= "opened_at" + INTERVAL '3 hours');
ALTER TABLE "break_glass_grant" ADD CONSTRAINT "break_glass_grant_reason" CHECK (char_length("reason") BETWEEN 6 AND 500);
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "break_glass_grant" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "break_glass_end" FOR EACH ROW EXECUTE FUNCTION "append_only"();

-- An account opens for itself alone; it and auditors read of it.
ALTER TABLE "break_glass_grant" ENABLE ROW LEVEL SECURITY;
CREATE POLICY break_glass_grant_read ON break_glass_grant FOR SELECT USING ((SELECT viewer_role()) IN ('service', 'auditor') OR account = (SELECT viewer_claims() ->> 'account'));
CREATE POLICY break_glass_grant_insert ON break_glass_grant FOR INSERT WITH CHECK (account = (SELECT viewer_claims() ->> 'account'));
ALTER TABLE "break_glass_end" ENABLE ROW LEVEL SECURITY;
CREATE POLICY break_glass_end_read ON break_glass_end FOR SELECT USING (EXISTS (SELECT 1 FROM break_glass_grant g WHERE g.region = break_glass_end.region AND g.id = break_glass_end.id));
CREATE POLICY break_glass_end_insert ON break_glass_end FOR INSERT WITH CHECK (EXISTS (SELECT 1 FROM break_glass_grant g WHERE g.region = break_glass_end.region AND g.id = break_glass_end.id AND g.account = (SELECT viewer_claims() ->> 'account')));

-- What is written to a table stands in the audit log, whoever writes it: by the account of the viewer, or by the role of
-- whoever goes past the application. Arguments: name of the list, type of what is changed, and the column of its id.
CREATE FUNCTION audit_rows() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  INSERT INTO audit_pending (entry) SELECT jsonb_strip_nulls(jsonb_build_object(
    'at', clock_timestamp(),
    'kind', 'write', 'account', coalesce(viewer_claims() ->> 'account', 'database:' || session_user),
    'role', coalesce(viewer_claims() ->> 'role', 'service'),
    'purpose', viewer_claims() ->> 'purpose', 'organisations', coalesce(viewer_claims() -> 'organisations', '[]'),
    'fields', jsonb_build_array(TG_ARGV[0]),
    'changed', jsonb_agg(DISTINCT TG_ARGV[1] || ':' || (w.one ->> 'region') || ':' || (w.one ->> TG_ARGV[2])),
    'subjects', coalesce(jsonb_agg(DISTINCT (w.one ->> 'region') || ':' || (w.one ->> 'member_id')) FILTER (WHERE w.one ->> 'member_id' IS NOT NULL), '[]'),
    'reason', CASE WHEN count(*) = 1 THEN min(w.one ->> 'reason') END,
    'until', CASE WHEN count(*) = 1 THEN min(w.one ->> 'until') END))::TEXT
    FROM (SELECT to_jsonb(n) AS one FROM written n) w HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER audited AFTER INSERT ON break_glass_grant REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('breakGlass', 'BreakGlassGrant', 'id');
CREATE TRIGGER audited AFTER INSERT ON break_glass_end REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('endBreakGlass', 'BreakGlassGrant', 'id');
CREATE TRIGGER audited AFTER INSERT ON rule_version REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('rules', 'Rule', 'id');

-- Whom an action on a finding is about, when about somebody.
ALTER TABLE "finding_action" ADD COLUMN "member_id" UUID;
CREATE TRIGGER audited AFTER INSERT ON finding_action REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('findings', 'Finding', 'finding_id');
