-- CreateTable
CREATE TABLE "whereabouts_report" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "place" TEXT,
    "note" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "whereabouts_report_pkey" PRIMARY KEY ("region","id","version")
);

-- CreateIndex
CREATE INDEX "whereabouts_report_region_member_id_valid_from_id_idx" ON "whereabouts_report"("region", "member_id", "valid_from" DESC, "id");

-- AddForeignKey
ALTER TABLE "whereabouts_report" ADD CONSTRAINT "whereabouts_report_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A fact like the others: one current version, counted from 1, superseded once and never changed.
CREATE UNIQUE INDEX whereabouts_report_current ON whereabouts_report (region, id) WHERE superseded_at IS NULL;
ALTER TABLE whereabouts_report
  ADD CONSTRAINT whereabouts_report_region CHECK (region ~ '^[0-9]{6}$'),
  ADD CONSTRAINT whereabouts_report_version_counted CHECK (version >= 1),
  ADD CONSTRAINT whereabouts_report_superseded_later CHECK (superseded_at >= recorded_at),
  ADD CONSTRAINT whereabouts_report_sourced CHECK (source <> ''),
  ADD CONSTRAINT whereabouts_report_place CHECK (place ~ '^[0-9]{6}$'),
  ADD CONSTRAINT whereabouts_report_note CHECK (char_length(note) BETWEEN 1 AND 200);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON whereabouts_report FOR EACH ROW EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON whereabouts_report EXECUTE FUNCTION append_only();

-- Members write of themselves: made from the policy (schema/policy, src/policy), a test compares the two.
DROP POLICY member_version_insert ON member_version;
CREATE POLICY member_version_insert ON member_version FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (member_version.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN ('HomeBranch:' || member_version.region || ':' || member_version.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || member_version.region || ':' || member_version.id = (SELECT viewer_member())) ELSE false END);
DROP POLICY member_version_update ON member_version;
CREATE POLICY member_version_update ON member_version FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (member_version.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN ('HomeBranch:' || member_version.region || ':' || member_version.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || member_version.region || ':' || member_version.id = (SELECT viewer_member())) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (member_version.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN ('HomeBranch:' || member_version.region || ':' || member_version.branch_id = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || member_version.region || ':' || member_version.id = (SELECT viewer_member())) ELSE false END);
DROP POLICY contact_log_insert ON contact_log;
CREATE POLICY contact_log_insert ON contact_log FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (contact_log.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (member_home(contact_log.region, contact_log.member_id) = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || contact_log.region || ':' || contact_log.member_id = (SELECT viewer_member())) ELSE false END);
DROP POLICY contact_log_update ON contact_log;
CREATE POLICY contact_log_update ON contact_log FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (contact_log.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (member_home(contact_log.region, contact_log.member_id) = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || contact_log.region || ':' || contact_log.member_id = (SELECT viewer_member())) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (contact_log.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (member_home(contact_log.region, contact_log.member_id) = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || contact_log.region || ':' || contact_log.member_id = (SELECT viewer_member())) ELSE false END);
DROP POLICY stop_search_insert ON stop_search;
CREATE POLICY stop_search_insert ON stop_search FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (stop_search.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (member_home(stop_search.region, stop_search.member_id) = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || stop_search.region || ':' || stop_search.member_id = (SELECT viewer_member())) ELSE false END);
DROP POLICY stop_search_update ON stop_search;
CREATE POLICY stop_search_update ON stop_search FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (stop_search.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (member_home(stop_search.region, stop_search.member_id) = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || stop_search.region || ':' || stop_search.member_id = (SELECT viewer_member())) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (stop_search.region = ANY ((SELECT viewer_texts('regions'))::text[])) WHEN 'branchOfficer' THEN (member_home(stop_search.region, stop_search.member_id) = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'member' THEN ('Member:' || stop_search.region || ':' || stop_search.member_id = (SELECT viewer_member())) ELSE false END);
ALTER TABLE whereabouts_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY whereabouts_report_read ON whereabouts_report FOR SELECT USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'coordinator' THEN (whereabouts_report.region = ANY ((SELECT viewer_texts('regions'))::text[]) OR EXISTS (SELECT 1 FROM unnest(member_away_in(whereabouts_report.region, whereabouts_report.member_id)) AS d WHERE d LIKE ANY ((SELECT viewer_texts('within'))::text[]))) WHEN 'branchOfficer' THEN (member_home(whereabouts_report.region, whereabouts_report.member_id) = ANY ((SELECT viewer_texts('organisations'))::text[])) WHEN 'crossRegionTeam' THEN (EXISTS (SELECT 1 FROM unnest(member_away_in(whereabouts_report.region, whereabouts_report.member_id)) AS d WHERE whereabouts_report.region || '>' || d LIKE ANY ((SELECT viewer_pairs())::text[]))) WHEN 'member' THEN ('Member:' || whereabouts_report.region || ':' || whereabouts_report.member_id = (SELECT viewer_member())) ELSE false END);
CREATE POLICY whereabouts_report_insert ON whereabouts_report FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'member' THEN ('Member:' || whereabouts_report.region || ':' || whereabouts_report.member_id = (SELECT viewer_member())) ELSE false END);
CREATE POLICY whereabouts_report_update ON whereabouts_report FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'member' THEN ('Member:' || whereabouts_report.region || ':' || whereabouts_report.member_id = (SELECT viewer_member())) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'member' THEN ('Member:' || whereabouts_report.region || ':' || whereabouts_report.member_id = (SELECT viewer_member())) ELSE false END);
