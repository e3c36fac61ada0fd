CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Instants and days as the judgement counts them: epoch milliseconds, a day from its start at +08:00.
CREATE FUNCTION epoch_ms(at TIMESTAMPTZ) RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE
RETURN (date_part('epoch', at) * 1000)::BIGINT;

CREATE FUNCTION day_ms(day DATE) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (day - DATE '1970-01-01')::BIGINT * 86400000 - 28800000;

CREATE FUNCTION day_start(day DATE) RETURNS TIMESTAMPTZ LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN day::TIMESTAMP AT TIME ZONE INTERVAL '+08:00';

-- A period; null where it is reversed, so that the named CHECK refuses the row and not the range itself.
CREATE FUNCTION fact_period(since TIMESTAMPTZ, until TIMESTAMPTZ) RETURNS TSTZRANGE LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN until IS NULL OR until >= since THEN tstzrange(since, until) END;

-- Every two neighbouring characters of a name: what a search for part of a Chinese name can be indexed by.
CREATE FUNCTION name_parts(name TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT array_agg(DISTINCT substr(name, n, 2)) FROM generate_series(1, greatest(char_length(name) - 1, 1)) AS n);

CREATE TABLE "county" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "county_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "township" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "county_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "township_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "home_branch" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "township_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "home_branch_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "member" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "member_version" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "branch_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "birth_date" DATE,
    "phone" TEXT,
    "standing" TEXT NOT NULL,
    "joined_on" DATE NOT NULL,
    "whereabouts" TEXT NOT NULL,
    "whereabouts_since" TIMESTAMPTZ(3) NOT NULL,
    "identity_token" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "member_version_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "outflow" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "destination" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "certificate_number" TEXT,
    "certificate_from" DATE,
    "certificate_until" DATE,
    "reception_deadline" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_reception_region" TEXT,
    "confirmed_reception_id" UUID,
    "reception_confirmed_at" TIMESTAMPTZ(3),
    "returned" BOOLEAN NOT NULL DEFAULT false,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "valid" tstzrange GENERATED ALWAYS AS (fact_period("valid_from", "valid_to")) STORED,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded" tstzrange GENERATED ALWAYS AS (fact_period("recorded_at", "superseded_at")) STORED,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "outflow_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "contact_person" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "branch_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "valid" tstzrange GENERATED ALWAYS AS (fact_period("valid_from", "valid_to")) STORED,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded" tstzrange GENERATED ALWAYS AS (fact_period("recorded_at", "superseded_at")) STORED,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "contact_person_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "contact_log" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "reached" BOOLEAN NOT NULL,
    "subject" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "contact_log_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "fulfilment" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "duty" TEXT NOT NULL,
    "note" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "fulfilment_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "search_campaign" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "search_campaign_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "search_campaign_version" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "county_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "search_campaign_version_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "search" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "finder" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "outcome_at" TIMESTAMPTZ(3),
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "valid" tstzrange GENERATED ALWAYS AS (fact_period("valid_from", "valid_to")) STORED,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded" tstzrange GENERATED ALWAYS AS (fact_period("recorded_at", "superseded_at")) STORED,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "search_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "stop_search" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "stop_search_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "course" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "county_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "course_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "credit" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "family_help" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "member_id" UUID NOT NULL,
    "note" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "family_help_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "rule_document" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "county_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "repealed_on" DATE,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "repealed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "rule_document_pkey" PRIMARY KEY ("region","id")
);

CREATE UNIQUE INDEX "county_region_key" ON "county"("region");

CREATE INDEX "county_name_id_idx" ON "county"("name", "id");

CREATE INDEX "township_region_county_id_name_id_idx" ON "township"("region", "county_id", "name", "id");

CREATE INDEX "home_branch_region_township_id_name_id_idx" ON "home_branch"("region", "township_id", "name", "id");

CREATE INDEX "outflow_region_member_id_valid_from_id_idx" ON "outflow"("region", "member_id", "valid_from" DESC, "id");

CREATE INDEX "contact_person_region_member_id_valid_from_id_idx" ON "contact_person"("region", "member_id", "valid_from" DESC, "id");

CREATE INDEX "contact_log_region_member_id_valid_from_id_idx" ON "contact_log"("region", "member_id", "valid_from" DESC, "id");

CREATE INDEX "fulfilment_region_member_id_valid_from_id_idx" ON "fulfilment"("region", "member_id", "valid_from" DESC, "id");

CREATE INDEX "search_campaign_version_region_county_id_valid_from_id_idx" ON "search_campaign_version"("region", "county_id", "valid_from" DESC, "id");

CREATE INDEX "search_region_member_id_valid_from_id_idx" ON "search"("region", "member_id", "valid_from" DESC, "id");

CREATE INDEX "search_region_campaign_id_valid_from_id_idx" ON "search"("region", "campaign_id", "valid_from" DESC, "id");

CREATE INDEX "stop_search_region_member_id_valid_from_id_idx" ON "stop_search"("region", "member_id", "valid_from" DESC, "id");

CREATE INDEX "course_region_county_id_title_id_idx" ON "course"("region", "county_id", "title", "id");

CREATE INDEX "credit_region_member_id_valid_from_id_idx" ON "credit"("region", "member_id", "valid_from" DESC, "id");

CREATE INDEX "family_help_region_member_id_valid_from_id_idx" ON "family_help"("region", "member_id", "valid_from" DESC, "id");

CREATE INDEX "rule_document_region_county_id_issued_on_id_idx" ON "rule_document"("region", "county_id", "issued_on" DESC, "id");

ALTER TABLE "township" ADD CONSTRAINT "township_region_county_id_fkey" FOREIGN KEY ("region", "county_id") REFERENCES "county"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "home_branch" ADD CONSTRAINT "home_branch_region_township_id_fkey" FOREIGN KEY ("region", "township_id") REFERENCES "township"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "member_version" ADD CONSTRAINT "member_version_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "member_version" ADD CONSTRAINT "member_version_region_branch_id_fkey" FOREIGN KEY ("region", "branch_id") REFERENCES "home_branch"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "outflow" ADD CONSTRAINT "outflow_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "contact_person" ADD CONSTRAINT "contact_person_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "contact_person" ADD CONSTRAINT "contact_person_region_branch_id_fkey" FOREIGN KEY ("region", "branch_id") REFERENCES "home_branch"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "contact_log" ADD CONSTRAINT "contact_log_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "fulfilment" ADD CONSTRAINT "fulfilment_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "search_campaign_version" ADD CONSTRAINT "search_campaign_version_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "search_campaign"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "search_campaign_version" ADD CONSTRAINT "search_campaign_version_region_county_id_fkey" FOREIGN KEY ("region", "county_id") REFERENCES "county"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "search" ADD CONSTRAINT "search_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "search" ADD CONSTRAINT "search_region_campaign_id_fkey" FOREIGN KEY ("region", "campaign_id") REFERENCES "search_campaign"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "stop_search" ADD CONSTRAINT "stop_search_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "course" ADD CONSTRAINT "course_region_county_id_fkey" FOREIGN KEY ("region", "county_id") REFERENCES "county"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "credit" ADD CONSTRAINT "credit_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "credit" ADD CONSTRAINT "credit_region_course_id_fkey" FOREIGN KEY ("region", "course_id") REFERENCES "course"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "family_help" ADD CONSTRAINT "family_help_region_member_id_fkey" FOREIGN KEY ("region", "member_id") REFERENCES "member"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "rule_document" ADD CONSTRAINT "rule_document_region_county_id_fkey" FOREIGN KEY ("region", "county_id") REFERENCES "county"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Append-only is a fact of the database: a version is inserted, and superseded once. Nothing else ever changes it.
CREATE FUNCTION append_only() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.superseded_at IS NULL AND NEW.superseded_at IS NOT NULL
      AND to_jsonb(NEW) - '{superseded_at,valid,recorded}'::TEXT[] = to_jsonb(OLD) - '{superseded_at,valid,recorded}'::TEXT[]
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only', TABLE = TG_TABLE_NAME;
END $$;

-- An anchor stays as it is.
CREATE FUNCTION anchor_stays() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% stays', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only', TABLE = TG_TABLE_NAME;
END $$;

-- An organisation is closed once; nothing else of it ever changes.
CREATE FUNCTION closed_once() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.closed_on IS NULL AND NEW.closed_on IS NOT NULL
      AND to_jsonb(NEW) - '{closed_on,closed_recorded_at}'::TEXT[] = to_jsonb(OLD) - '{closed_on,closed_recorded_at}'::TEXT[]
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% can only be closed, once', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'append_only', TABLE = TG_TABLE_NAME;
END $$;

-- Every fact: one current version, counted from 1, superseded after it was recorded, named by its source.
DO $$
DECLARE fact TEXT;
BEGIN
  FOREACH fact IN ARRAY ARRAY['member_version', 'outflow', 'contact_person', 'contact_log', 'fulfilment', 'search_campaign_version', 'search', 'stop_search', 'credit', 'family_help'] LOOP
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (region, id) WHERE superseded_at IS NULL', fact || '_current', fact);
    EXECUTE format('ALTER TABLE %I
      ADD CONSTRAINT %I CHECK (region ~ ''^[0-9]{6}$''),
      ADD CONSTRAINT %I CHECK (version >= 1),
      ADD CONSTRAINT %I CHECK (superseded_at >= recorded_at),
      ADD CONSTRAINT %I CHECK (source <> '''')',
      fact, fact || '_region', fact || '_version_counted', fact || '_superseded_later', fact || '_sourced');
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION append_only()', fact);
    EXECUTE format('CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON %I EXECUTE FUNCTION append_only()', fact);
  END LOOP;
END $$;

-- A period ends after it starts.
ALTER TABLE outflow ADD CONSTRAINT outflow_period CHECK (valid_to > valid_from);
ALTER TABLE contact_person ADD CONSTRAINT contact_person_period CHECK (valid_to > valid_from);
ALTER TABLE search_campaign_version ADD CONSTRAINT search_campaign_version_period CHECK (valid_to > valid_from);
ALTER TABLE search ADD CONSTRAINT search_period CHECK (valid_to > valid_from);
ALTER TABLE stop_search ADD CONSTRAINT stop_search_period CHECK (valid_to > valid_from);
ALTER TABLE family_help ADD CONSTRAINT family_help_period CHECK (valid_to > valid_from);

CREATE TRIGGER anchor_stays BEFORE UPDATE OR DELETE ON member FOR EACH ROW EXECUTE FUNCTION anchor_stays();
CREATE TRIGGER anchor_stays_whole BEFORE TRUNCATE ON member EXECUTE FUNCTION anchor_stays();
ALTER TABLE member ADD CONSTRAINT member_region CHECK (region ~ '^[0-9]{6}$');
CREATE TRIGGER anchor_stays BEFORE UPDATE OR DELETE ON search_campaign FOR EACH ROW EXECUTE FUNCTION anchor_stays();
CREATE TRIGGER anchor_stays_whole BEFORE TRUNCATE ON search_campaign EXECUTE FUNCTION anchor_stays();
ALTER TABLE search_campaign ADD CONSTRAINT search_campaign_region CHECK (region ~ '^[0-9]{6}$');

-- Every organisation: named, closed after it was opened, and closed once.
DO $$
DECLARE organisation TEXT;
BEGIN
  FOREACH organisation IN ARRAY ARRAY['county', 'township', 'home_branch'] LOOP
    EXECUTE format('ALTER TABLE %I
      ADD CONSTRAINT %I CHECK (region ~ ''^[0-9]{6}$''),
      ADD CONSTRAINT %I CHECK (char_length(name) BETWEEN 1 AND 100),
      ADD CONSTRAINT %I CHECK (closed_on >= opened_on),
      ADD CONSTRAINT %I CHECK ((closed_on IS NULL) = (closed_recorded_at IS NULL))',
      organisation, organisation || '_region', organisation || '_named',
      organisation || '_closed_later', organisation || '_closing_recorded');
    EXECUTE format('CREATE TRIGGER closed_once BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION closed_once()', organisation);
    EXECUTE format('CREATE TRIGGER closed_once_whole BEFORE TRUNCATE ON %I EXECUTE FUNCTION closed_once()', organisation);
  END LOOP;
END $$;

-- Member: of a closed set of words; found by name, part of a name, branch, standing, whereabouts, token.
ALTER TABLE member_version
  ADD CONSTRAINT member_version_named CHECK (char_length(name) BETWEEN 1 AND 100),
  ADD CONSTRAINT member_version_sex CHECK (sex IN ('FEMALE', 'MALE')),
  ADD CONSTRAINT member_version_standing
    CHECK (standing IN ('FULL', 'PROBATIONARY', 'LOST_TOUCH', 'SUSPENDED', 'LEFT', 'DECEASED')),
  ADD CONSTRAINT member_version_whereabouts CHECK (whereabouts IN ('KNOWN', 'UNCONFIRMED', 'UNKNOWN')),
  ADD CONSTRAINT member_version_joined_after_birth CHECK (joined_on > birth_date),
  ADD CONSTRAINT member_version_token CHECK (identity_token ~ '^v[0-9]+:[A-Za-z0-9_-]{22,}$');
CREATE INDEX member_version_by_name ON member_version (region, name, id) WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX member_version_by_name_everywhere ON member_version (name, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX member_version_by_name_part ON member_version USING gin (region, name_parts(name))
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX member_version_of_branch ON member_version (region, branch_id, name, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX member_version_by_standing ON member_version (standing, name, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX member_version_by_whereabouts ON member_version (whereabouts, name, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
-- Two people on one token are shown, not hidden: so this is no unique index.
CREATE INDEX member_version_by_token ON member_version (region, identity_token)
  WHERE superseded_at IS NULL AND identity_token IS NOT NULL;

-- Outflow: a member is away once at any time, as known at any time.
ALTER TABLE outflow
  ADD CONSTRAINT outflow_destination CHECK (destination ~ '^[0-9]{6}$'),
  ADD CONSTRAINT outflow_reason CHECK (reason IN ('EMPLOYMENT', 'BUSINESS', 'STUDY', 'FAMILY', 'OTHER')),
  ADD CONSTRAINT outflow_certificate_period CHECK (certificate_until >= certificate_from),
  ADD CONSTRAINT outflow_deadline_later CHECK (reception_deadline >= valid_from),
  ADD CONSTRAINT outflow_confirmation_whole CHECK (
    (confirmed_reception_id IS NULL) = (confirmed_reception_region IS NULL)
    AND (confirmed_reception_id IS NULL) = (reception_confirmed_at IS NULL)),
  ADD CONSTRAINT outflow_returned_closed CHECK (valid_to IS NOT NULL OR NOT returned),
  ADD CONSTRAINT outflow_one_at_a_time EXCLUDE USING gist
    (region WITH =, member_id WITH =, valid WITH &&, recorded WITH &&) WHERE (NOT withdrawn);
CREATE INDEX outflow_to ON outflow (destination, region, member_id, valid_from, valid_to)
  WHERE superseded_at IS NULL AND NOT withdrawn;

-- Contact person: at most one of the origin for a member at any time, as known at any time (一联一).
ALTER TABLE contact_person
  ADD CONSTRAINT contact_person_named CHECK (char_length(name) BETWEEN 1 AND 100),
  ADD CONSTRAINT contact_person_one_at_a_time EXCLUDE USING gist
    (region WITH =, member_id WITH =, valid WITH &&, recorded WITH &&) WHERE (NOT withdrawn);

ALTER TABLE contact_log
  ADD CONSTRAINT contact_log_direction CHECK (direction IN ('TO_MEMBER', 'FROM_MEMBER')),
  ADD CONSTRAINT contact_log_means CHECK (means IN ('PHONE', 'MESSAGE', 'LETTER', 'VISIT', 'VIDEO'));
ALTER TABLE fulfilment ADD CONSTRAINT fulfilment_duty
  CHECK (duty IN ('KEEP_RECORD', 'CONTACT', 'EDUCATE', 'ORGANISATIONAL_LIFE', 'DUES', 'CARE', 'VOTING_RIGHTS', 'REPORT_BACK'));

-- Search: in a campaign a member has one finder, as known at any time (一找一).
ALTER TABLE search_campaign_version
  ADD CONSTRAINT search_campaign_version_titled CHECK (char_length(title) BETWEEN 1 AND 200);
ALTER TABLE search
  ADD CONSTRAINT search_finder CHECK (char_length(finder) BETWEEN 1 AND 100),
  ADD CONSTRAINT search_outcome
    CHECK (outcome IN ('OPEN', 'FOUND', 'UNREACHABLE', 'RETURNED', 'DECEASED', 'NOT_AWAY', 'STOP_REQUESTED')),
  ADD CONSTRAINT search_outcome_dated CHECK ((outcome = 'OPEN') = (outcome_at IS NULL)),
  ADD CONSTRAINT search_one_finder EXCLUDE USING gist
    (region WITH =, campaign_id WITH =, member_id WITH =, recorded WITH &&) WHERE (NOT withdrawn);

ALTER TABLE course ADD CONSTRAINT course_hours CHECK (hours > 0 AND hours <= 1000);
ALTER TABLE credit ADD CONSTRAINT credit_hours CHECK (hours > 0 AND hours <= 1000);
ALTER TABLE rule_document ADD CONSTRAINT rule_document_repealed_later CHECK (repealed_on >= issued_on);

CREATE TABLE "outbox" (
    "region" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("region","seq")
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

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("region","account","operation","key")
);
