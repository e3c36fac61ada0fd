-- What an import's rows say, and its file, are kept for a while after its last step.
ALTER TABLE "import" ADD COLUMN "forgotten_at" TIMESTAMPTZ(3);
CREATE INDEX "import_unforgotten" ON "import" ("region", "id") WHERE "forgotten_at" IS NULL;
