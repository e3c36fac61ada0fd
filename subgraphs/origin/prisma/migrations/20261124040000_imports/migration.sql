
-- A file's bytes are kept once per authority, by their digest (SHA-256, hexadecimal), in parts of at most 1 MiB.
CREATE TABLE "import_file" (
    "region" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("region","digest")
);

CREATE TABLE "import_file_part" (
    "region" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "import_file_part_pkey" PRIMARY KEY ("region","digest","n")
);

CREATE TABLE "import_upload" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_upload_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "import" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "organisation" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "viewer" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "mapping_digest" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "layout" JSONB,
    "failure" JSONB,
    "with_suspects" BOOLEAN NOT NULL DEFAULT false,
    "checked" INTEGER NOT NULL DEFAULT 0,
    "to_commit" INTEGER NOT NULL DEFAULT 0,
    "committed" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_at" TIMESTAMPTZ(3),
    "committed_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "import_row" (
    "region" TEXT NOT NULL,
    "import_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "sheet" TEXT NOT NULL,
    "row_number" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "target" UUID,
    "content" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "written" JSONB,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("region","import_id","n")
);

CREATE TABLE "import_mapping" (
    "region" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("region","organisation","fingerprint")
);

CREATE INDEX "import_region_recorded_at_id_idx" ON "import"("region", "recorded_at" DESC, "id");

ALTER TABLE "import_file_part" ADD CONSTRAINT "import_file_part_size" CHECK (octet_length("content") <= 1048576);
ALTER TABLE "import" ADD CONSTRAINT "import_state"
  CHECK ("state" IN ('CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'FAILED'));
ALTER TABLE "import_row"
  ADD CONSTRAINT "import_row_import_fkey" FOREIGN KEY ("region","import_id") REFERENCES "import"("region","id") ON DELETE RESTRICT ON UPDATE RESTRICT,
  ADD CONSTRAINT "import_row_outcome" CHECK ("outcome" IN ('NEW', 'CHANGED', 'SAME', 'SUSPECT', 'REFUSED', 'NOTE')),
  ADD CONSTRAINT "import_row_state" CHECK ("state" IN ('CHECKED', 'WRITTEN', 'LEFT', 'UNDONE'));

-- The same file for the same organisation, read in the same way, is the same import.
CREATE UNIQUE INDEX "import_once" ON "import" ("region", "organisation", "digest", "mapping_digest")
  WHERE "state" NOT IN ('UNDONE', 'FAILED');
-- What is still to be written, and what is to be shown as a problem.
CREATE INDEX "import_row_open" ON "import_row" ("region", "import_id", "n") WHERE "state" = 'CHECKED' AND "outcome" IN ('NEW', 'CHANGED', 'SUSPECT');
CREATE INDEX "import_row_problems" ON "import_row" ("region", "import_id", "n") WHERE "problems" <> '[]';
CREATE INDEX "import_unfinished" ON "import" ("region", "id") WHERE "state" IN ('CHECKING', 'COMMITTING', 'UNDOING');

-- The work of imports is done by our own process, which asks the policy first; facts are written as the account.
DO $$
DECLARE t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['import_file', 'import_file_part', 'import_upload', 'import', 'import_row', 'import_mapping'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I USING ((SELECT viewer_role()) = ''service'')', t || '_own', t);
  END LOOP;
END $$;
