-- Exports of lists. Goes into a migration of each side; the models stand in the `schema.prisma` of the origin.
CREATE TABLE "export" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "viewer" JSONB NOT NULL,
    "format" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "failure" JSONB,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "digest" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "export_pkey" PRIMARY KEY ("region","id")
);

-- The bytes of an exported file, sealed, in parts of one size but for the last; gone when it expires.
CREATE TABLE "export_part" (
    "region" TEXT NOT NULL,
    "export_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "export_part_pkey" PRIMARY KEY ("region","export_id","n")
);

ALTER TABLE "export" ADD CONSTRAINT "export_state" CHECK ("state" IN ('RUNNING', 'READY', 'FAILED', 'EXPIRED'));
ALTER TABLE "export"
  ADD CONSTRAINT "export_ready" CHECK ("state" <> 'READY' OR ("digest" IS NOT NULL AND "expires_at" IS NOT NULL));
ALTER TABLE "export_part"
  ADD CONSTRAINT "export_part_region_export_id_fkey" FOREIGN KEY ("region","export_id") REFERENCES "export"("region","id") ON DELETE RESTRICT ON UPDATE RESTRICT,
  ADD CONSTRAINT "export_part_size" CHECK (octet_length("content") <= 1048576);

CREATE INDEX "export_open" ON "export" ("region", "id") WHERE "state" IN ('RUNNING', 'READY');

-- The work of exports is done by our own process; what goes into them is read as the account.
DO $$
DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['export', 'export_part'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I USING ((SELECT viewer_role()) = ''service'')', t || '_own', t);
  END LOOP;
END $$;
