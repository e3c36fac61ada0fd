CREATE TABLE "dispute_version" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "fact" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "owner_region" TEXT NOT NULL,
    "linked_region" TEXT,
    "field" TEXT,
    "statement" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "answer" TEXT,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "dispute_version_pkey" PRIMARY KEY ("region","id","version")
);

CREATE INDEX "dispute_version_region_member_id_opened_at_id_idx" ON "dispute_version"("region", "member_id", "opened_at" DESC, "id");

-- One current version; the same thing is disputed once at a time; what is closed says how.
CREATE UNIQUE INDEX "dispute_version_current" ON "dispute_version"("region", "id") WHERE "superseded_at" IS NULL;
CREATE UNIQUE INDEX "dispute_version_open_once" ON "dispute_version"("region", "member_id", "fact", coalesce("field", ''))
  WHERE "superseded_at" IS NULL AND "state" = 'OPEN';
ALTER TABLE "dispute_version"
  ADD CONSTRAINT "dispute_version_owner" CHECK ("owner" IN ('ORIGIN', 'DESTINATION', 'ASSOCIATION', 'COORDINATION')),
  ADD CONSTRAINT "dispute_version_state" CHECK ("state" IN ('OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN')),
  ADD CONSTRAINT "dispute_version_closed" CHECK (("state" = 'OPEN') = ("closed_at" IS NULL)),
  ADD CONSTRAINT "dispute_version_answered" CHECK (("state" IN ('UPHELD', 'REJECTED')) = ("answer" IS NOT NULL)),
  ADD CONSTRAINT "dispute_version_statement" CHECK (char_length("statement") BETWEEN 1 AND 500);
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "dispute_version" FOR EACH ROW EXECUTE FUNCTION "append_only"();

-- A member for themself, coordination's own processes, and the staff of the four kinds, whom the application narrows to
-- those who see the member; nobody raises or takes back a dispute of another.
ALTER TABLE "dispute_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY dispute_version_read ON dispute_version FOR SELECT USING (CASE (SELECT viewer_role()) WHEN 'member' THEN 'Member:' || region || ':' || member_id = (SELECT viewer_member()) ELSE (SELECT viewer_role()) IN ('service', 'coordinator', 'branchOfficer', 'associationSecretary', 'crossRegionTeam') END);
CREATE POLICY dispute_version_insert ON dispute_version FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'member' THEN 'Member:' || region || ':' || member_id = (SELECT viewer_member()) AND state IN ('OPEN', 'WITHDRAWN') ELSE (SELECT viewer_role()) IN ('coordinator', 'branchOfficer', 'associationSecretary', 'crossRegionTeam') AND state IN ('UPHELD', 'REJECTED') END);
CREATE POLICY dispute_version_update ON dispute_version FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'member' THEN 'Member:' || region || ':' || member_id = (SELECT viewer_member()) ELSE (SELECT viewer_role()) IN ('coordinator', 'branchOfficer', 'associationSecretary', 'crossRegionTeam') END);

CREATE TRIGGER audited AFTER INSERT ON dispute_version REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('disputes', 'Dispute', 'id');
