-- The digest of an input was not keyed: a phone number could be found from it by trying all. From now on it is, and none of
-- the old kind stays: whoever tries a change from before this once more is refused under its key, and nothing is made twice.
UPDATE "idempotency" SET "digest" = '';
