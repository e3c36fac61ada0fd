CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE "person" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "joined_on" DATE NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("region", "id")
);

CREATE TABLE "hold" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "desk" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replaced_at" TIMESTAMPTZ(3),
    "valid" tstzrange GENERATED ALWAYS AS (CASE WHEN "valid_to" < "valid_from" THEN NULL ELSE tstzrange("valid_from", "valid_to") END) STORED,
    "recorded" tstzrange GENERATED ALWAYS AS (tstzrange("recorded_at", "replaced_at")) STORED,

    CONSTRAINT "hold_pkey" PRIMARY KEY ("region", "id"),
    CONSTRAINT "hold_period" CHECK ("valid_to" > "valid_from"),
    CONSTRAINT "hold_one_desk" EXCLUDE USING gist ("region" WITH =, "person_id" WITH =, "valid" WITH &&, "recorded" WITH &&)
);

CREATE INDEX "hold_region_person_id_idx" ON "hold"("region", "person_id");
ALTER TABLE "hold" ADD CONSTRAINT "hold_region_person_id_fkey" FOREIGN KEY ("region", "person_id") REFERENCES "person"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- A comment; with semicolons; in it. A function keeps what was recorded before joining out.
CREATE FUNCTION "hold_after_joining"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "person" p WHERE p."region" = NEW."region" AND p."id" = NEW."person_id" AND p."joined_on" > NEW."valid_from"::date) THEN
    RAISE EXCEPTION 'before joining' USING ERRCODE = 'check_violation', CONSTRAINT = 'hold_after_joining';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "hold_after_joining" BEFORE INSERT ON "hold" FOR EACH ROW EXECUTE FUNCTION "hold_after_joining"();

ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_region" ON "person" USING (
  coalesce(nullif(current_setting('liangdi.viewer', true), '')::jsonb -> 'regions' ? "region", false)
);

CREATE TABLE "outbox" (
    "region" TEXT NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("region", "seq")
);
CREATE INDEX "outbox_xid_seq_idx" ON "outbox"("xid", "seq");

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
