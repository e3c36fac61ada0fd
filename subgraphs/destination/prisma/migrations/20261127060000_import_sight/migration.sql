-- What the rows of an import say was compared with what an account saw: whoever else brings the same bytes has an import of their
-- own, and the rows are for that account as long as it is what it was.
ALTER TABLE "import" ADD COLUMN "compared_as" JSONB;
-- Of those that somebody else took further it is not known any more as whom they were compared.
UPDATE "import" SET "compared_as" = "viewer" WHERE "viewer" ->> 'account' = "account";
DROP INDEX "import_once";
CREATE UNIQUE INDEX "import_once" ON "import" ("region", "organisation", "account", "digest", "mapping_digest")
  WHERE "state" NOT IN ('UNDONE', 'FAILED');
