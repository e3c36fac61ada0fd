-- CreateTable
CREATE TABLE "agreement_version" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "partner" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "origins" TEXT[],
    "destinations" TEXT[],
    "fields" TEXT[],
    "requests_per_minute" INTEGER NOT NULL,
    "cost_per_minute" INTEGER NOT NULL,
    "approvals" JSONB NOT NULL,
    "reason" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("region","id","version")
);

-- CreateTable
CREATE TABLE "consent_version" (
    "region" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "agreement" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "revision" BIGINT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "consent_version_pkey" PRIMARY KEY ("region","member_id","agreement","version")
);

-- CreateTable
CREATE TABLE "publication" (
    "region" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "members" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("region","destination","month")
);

-- CreateTable
CREATE TABLE "published_month" (
    "month" DATE NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_month_pkey" PRIMARY KEY ("month")
);

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_id_version_key" ON "agreement_version"("id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "consent_version_revision_key" ON "consent_version"("revision");

-- Closed lists and periods, held by the database. In force is only what both sides approved, by different accounts.
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_status" CHECK ("status" IN ('PROPOSED', 'IN_FORCE', 'ENDED', 'WITHDRAWN'));
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_period" CHECK ("ends_at" > "starts_at");
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_pairs" CHECK (cardinality("origins") > 0 AND cardinality("origins") = cardinality("destinations"));
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_approved" CHECK ("status" <> 'IN_FORCE'
  OR "approvals" @> '[{"side": "ORIGIN"}]' AND "approvals" @> '[{"side": "DESTINATION"}]');
CREATE UNIQUE INDEX "agreement_version_current" ON "agreement_version"("region", "id") WHERE "superseded_at" IS NULL;
ALTER TABLE "consent_version" ADD CONSTRAINT "consent_state" CHECK ("state" IN ('GIVEN', 'WITHDRAWN'));
CREATE UNIQUE INDEX "consent_version_current" ON "consent_version"("region", "member_id", "agreement") WHERE "superseded_at" IS NULL;
-- A number under 10 is never written down: neither alone nor within the cells.
ALTER TABLE "publication" ADD CONSTRAINT "publication_least" CHECK ("members" >= 10
  AND NOT jsonb_path_exists("cells", '$.*[*].members ? (@ < 10)'));

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "agreement_version" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "consent_version" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "publication" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "published_month" FOR EACH ROW EXECUTE FUNCTION "append_only"();

CREATE TRIGGER audited AFTER INSERT ON agreement_version REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('agreements', 'Agreement', 'id');
CREATE TRIGGER audited AFTER INSERT ON consent_version REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('consents', 'Agreement', 'agreement');

-- Agreements are open, but to partners only their own.
ALTER TABLE "agreement_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "agreement_version_read" ON "agreement_version" FOR SELECT USING (CASE (SELECT viewer_role())
  WHEN 'partner' THEN "id"::text = (SELECT viewer_claims() ->> 'agreement') ELSE (SELECT viewer_role()) IS NOT NULL END);
CREATE POLICY "agreement_version_insert" ON "agreement_version" FOR INSERT WITH CHECK ((SELECT viewer_role()) IN ('coordinator', 'service'));
CREATE POLICY "agreement_version_update" ON "agreement_version" FOR UPDATE USING ((SELECT viewer_role()) IN ('coordinator', 'service'));

-- What members said is theirs and their county's; partners have it only as rows that they do not get.
ALTER TABLE "consent_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "consent_version_read" ON "consent_version" FOR SELECT USING (CASE (SELECT viewer_role())
  WHEN 'service' THEN true
  WHEN 'coordinator' THEN "region" = ANY ((SELECT viewer_texts('regions'))::text[])
  WHEN 'member' THEN 'Member:' || "region" || ':' || "member_id" = (SELECT viewer_member())
  ELSE false END);
CREATE POLICY "consent_version_insert" ON "consent_version" FOR INSERT WITH CHECK ('Member:' || "region" || ':' || "member_id" = (SELECT viewer_member()));
CREATE POLICY "consent_version_update" ON "consent_version" FOR UPDATE USING ('Member:' || "region" || ':' || "member_id" = (SELECT viewer_member()));

-- Published is published; only our own process publishes.
ALTER TABLE "publication" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "publication_read" ON "publication" FOR SELECT USING ((SELECT viewer_role()) IS NOT NULL);
CREATE POLICY "publication_insert" ON "publication" FOR INSERT WITH CHECK ((SELECT viewer_role()) = 'service');
ALTER TABLE "published_month" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "published_month_read" ON "published_month" FOR SELECT USING ((SELECT viewer_role()) IS NOT NULL);
CREATE POLICY "published_month_insert" ON "published_month" FOR INSERT WITH CHECK ((SELECT viewer_role()) = 'service');

-- The number that the next thing said about consent gets is the last one and one more, whoever said that: waits for those
-- who are saying something, until they have committed.
CREATE FUNCTION "next_consent"() RETURNS BIGINT LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('consent_version', 0));
  RETURN (SELECT coalesce(max(revision), 0) + 1 FROM consent_version);
END $$;
