-- Erasing finds the rows of imports that became a person.
CREATE INDEX "import_row_target" ON "import_row" ("region", "target") WHERE "target" IS NOT NULL;
