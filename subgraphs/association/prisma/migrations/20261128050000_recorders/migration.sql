-- What somebody recorded is found by them: lists of those who see few records begin with it.
CREATE INDEX record_version_by_recorder ON record_version (recorded_by) WHERE superseded_at IS NULL;
