-- Before a row has passed row-level security, PostgreSQL compares nothing that `coalesce` gives: a page in the middle of a list
-- by name read all before it. A CASE may be compared.
DROP INDEX record_version_by_name;
DROP INDEX record_version_by_name_everywhere;
CREATE INDEX record_version_by_name ON record_version (region, (CASE WHEN name IS NULL THEN '' ELSE name END), id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX record_version_by_name_everywhere ON record_version ((CASE WHEN name IS NULL THEN '' ELSE name END), id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
