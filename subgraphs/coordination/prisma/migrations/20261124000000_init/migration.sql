CREATE TABLE "rule_version" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "duty" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "source_text_zh" TEXT NOT NULL,
    "source_text_en" TEXT NOT NULL,
    "reason" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded_by" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "rule_version_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "identity_link" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "record_region" TEXT NOT NULL,
    "record_id" UUID NOT NULL,

    CONSTRAINT "identity_link_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "identity_link_version" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "evidence" JSONB NOT NULL,
    "confirmed_by" TEXT[],
    "token" TEXT,
    "collision" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "facts_key" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "identity_link_version_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "finding_comment" (
    "region" TEXT NOT NULL,
    "finding_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "finding_comment_pkey" PRIMARY KEY ("region","finding_id","id")
);

CREATE TABLE "finding_action" (
    "region" TEXT NOT NULL,
    "finding_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "finding_action_pkey" PRIMARY KEY ("region","finding_id","id")
);

CREATE TABLE "notification" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recipient" TEXT NOT NULL,
    "recipient_region" TEXT,
    "finding_id" UUID,
    "code" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "outbox" (
    "region" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("region", "seq")
);

CREATE TABLE "idempotency" (
    "region" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "answer" JSONB,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("region", "account", "operation", "key")
);

CREATE INDEX "outbox_xid_seq_idx" ON "outbox"("xid", "seq");
CREATE UNIQUE INDEX "rule_version_seq_key" ON "rule_version"("seq");
CREATE INDEX "identity_link_record_region_record_id_idx" ON "identity_link"("record_region", "record_id");
CREATE UNIQUE INDEX "identity_link_region_member_id_side_record_region_record_id_key" ON "identity_link"("region", "member_id", "side", "record_region", "record_id");
CREATE INDEX "identity_link_version_state_probability_id_idx" ON "identity_link_version"("state", "probability" DESC, "id");
CREATE UNIQUE INDEX "notification_seq_key" ON "notification"("seq");

ALTER TABLE "identity_link_version" ADD CONSTRAINT "identity_link_version_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "identity_link"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Closed lists, periods and one current version, held by the database.
ALTER TABLE "rule_version" ADD CONSTRAINT "rule_version_status" CHECK ("status" IN ('PROPOSED', 'APPROVED', 'SUPERSEDED', 'WITHDRAWN'));
ALTER TABLE "rule_version" ADD CONSTRAINT "rule_version_authority" CHECK ("authority" IN ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'));
ALTER TABLE "rule_version" ADD CONSTRAINT "rule_version_period" CHECK ("valid_to" > "valid_from");
CREATE UNIQUE INDEX "rule_version_current" ON "rule_version"("region", "id") WHERE "superseded_at" IS NULL;
ALTER TABLE "identity_link" ADD CONSTRAINT "identity_link_side" CHECK ("side" IN ('DESTINATION', 'ASSOCIATION'));
ALTER TABLE "identity_link_version" ADD CONSTRAINT "identity_link_version_state" CHECK ("state" IN ('CANDIDATE', 'LINKED', 'REJECTED', 'BROKEN'));
ALTER TABLE "identity_link_version" ADD CONSTRAINT "identity_link_version_class" CHECK ("class" IN ('CERTAIN', 'PROBABLE', 'UNLIKELY'));
ALTER TABLE "identity_link_version" ADD CONSTRAINT "identity_link_version_probability" CHECK ("probability" BETWEEN 0 AND 1);
ALTER TABLE "identity_link_version" ADD CONSTRAINT "identity_link_version_confirmed_by" CHECK ("confirmed_by" <@ ARRAY['ORIGIN', 'DESTINATION', 'ASSOCIATION']);
CREATE UNIQUE INDEX "identity_link_version_current" ON "identity_link_version"("region", "id") WHERE "superseded_at" IS NULL;
ALTER TABLE "finding_comment" ADD CONSTRAINT "finding_comment_text" CHECK (char_length("text") BETWEEN 1 AND 2000);

-- What is recorded stays: a version may be superseded once, and nothing else about it changes; nothing is deleted.
CREATE FUNCTION "append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(OLD) ? 'superseded_at'
       AND (to_jsonb(OLD) ->> 'superseded_at') IS NULL
       AND (to_jsonb(NEW) ->> 'superseded_at') IS NOT NULL
       AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'append only: % of %', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME, CONSTRAINT = 'append_only';
END $$;

CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "rule_version" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "identity_link" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "identity_link_version" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "finding_comment" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "finding_action" FOR EACH ROW EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON "notification" FOR EACH ROW EXECUTE FUNCTION "append_only"();
