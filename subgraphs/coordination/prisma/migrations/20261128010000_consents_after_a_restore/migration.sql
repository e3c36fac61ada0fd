-- A number that was once given is not given again, although the database be restored to an earlier day: the sides, which
-- had heard of it, would take what is said now for what they know. Hence the milliseconds of the clock, or the last number
-- and one more where that is further.
CREATE OR REPLACE FUNCTION "next_consent"() RETURNS BIGINT LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('consent_version', 0));
  RETURN (SELECT greatest(coalesce(max(revision), 0) + 1, floor(extract(epoch FROM clock_timestamp()) * 1000)::BIGINT)
    FROM consent_version);
END $$;
