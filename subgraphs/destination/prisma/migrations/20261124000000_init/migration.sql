CREATE EXTENSION IF NOT EXISTS btree_gist;

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

CREATE TABLE "city" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "city_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "subdistrict" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "city_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "subdistrict_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "receiving_branch" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "subdistrict_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "receiving_branch_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "learning_terminal" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "subdistrict_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "learning_terminal_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "service_centre" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "subdistrict_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "offers" TEXT NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "service_centre_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "record" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "member_region" TEXT,
    "member_id" UUID,
    "link_version" INTEGER NOT NULL DEFAULT 0,
    "linked_at" TIMESTAMPTZ(3),

    CONSTRAINT "record_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "record_version" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT,
    "sex" TEXT,
    "birth_date" DATE,
    "phone" TEXT,
    "address" TEXT,
    "home_county" TEXT,
    "identity_token" TEXT,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "record_version_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "reception" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
    "branch_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "decline_reason" TEXT,
    "ended_by" TEXT,
    "outflow_id" UUID,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "valid" tstzrange GENERATED ALWAYS AS (fact_period("valid_from", "valid_to")) STORED,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded" tstzrange GENERATED ALWAYS AS (fact_period("recorded_at", "superseded_at")) STORED,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "reception_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "contact_person" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
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
    "record_id" UUID NOT NULL,
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

CREATE TABLE "attendance" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
    "terminal_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "hours" DOUBLE PRECISION NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "care_case" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "need" TEXT NOT NULL,
    "answer_due_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "care_case_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "activity" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "activity_version" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "branch_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "activity_version_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "participation" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
    "activity_id" UUID NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "fulfilment" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
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

CREATE TABLE "outbox" (
    "region" TEXT NOT NULL,
    "seq" BIGINT GENERATED BY DEFAULT AS IDENTITY,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("region","seq")
);

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

CREATE INDEX "city_name_id_idx" ON "city"("name", "id");

CREATE UNIQUE INDEX "city_region_key" ON "city"("region");

CREATE INDEX "subdistrict_region_city_id_name_id_idx" ON "subdistrict"("region", "city_id", "name", "id");

CREATE INDEX "receiving_branch_region_subdistrict_id_name_id_idx" ON "receiving_branch"("region", "subdistrict_id", "name", "id");

CREATE INDEX "learning_terminal_region_subdistrict_id_name_id_idx" ON "learning_terminal"("region", "subdistrict_id", "name", "id");

CREATE INDEX "service_centre_region_subdistrict_id_name_id_idx" ON "service_centre"("region", "subdistrict_id", "name", "id");

CREATE INDEX "record_member_region_member_id_idx" ON "record"("member_region", "member_id");

CREATE UNIQUE INDEX "record_region_member_region_member_id_key" ON "record"("region", "member_region", "member_id");

CREATE INDEX "reception_region_record_id_valid_from_id_idx" ON "reception"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "contact_person_region_record_id_valid_from_id_idx" ON "contact_person"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "contact_log_region_record_id_valid_from_id_idx" ON "contact_log"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "attendance_region_record_id_valid_from_id_idx" ON "attendance"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "care_case_region_record_id_valid_from_id_idx" ON "care_case"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "participation_region_record_id_valid_from_id_idx" ON "participation"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "fulfilment_region_record_id_valid_from_id_idx" ON "fulfilment"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "outbox_xid_seq_idx" ON "outbox"("xid", "seq");

ALTER TABLE "subdistrict" ADD CONSTRAINT "subdistrict_region_city_id_fkey" FOREIGN KEY ("region", "city_id") REFERENCES "city"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "receiving_branch" ADD CONSTRAINT "receiving_branch_region_subdistrict_id_fkey" FOREIGN KEY ("region", "subdistrict_id") REFERENCES "subdistrict"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "learning_terminal" ADD CONSTRAINT "learning_terminal_region_subdistrict_id_fkey" FOREIGN KEY ("region", "subdistrict_id") REFERENCES "subdistrict"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "service_centre" ADD CONSTRAINT "service_centre_region_subdistrict_id_fkey" FOREIGN KEY ("region", "subdistrict_id") REFERENCES "subdistrict"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "record_version" ADD CONSTRAINT "record_version_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "reception" ADD CONSTRAINT "reception_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "reception" ADD CONSTRAINT "reception_region_branch_id_fkey" FOREIGN KEY ("region", "branch_id") REFERENCES "receiving_branch"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "contact_person" ADD CONSTRAINT "contact_person_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "contact_person" ADD CONSTRAINT "contact_person_region_branch_id_fkey" FOREIGN KEY ("region", "branch_id") REFERENCES "receiving_branch"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "contact_log" ADD CONSTRAINT "contact_log_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "attendance" ADD CONSTRAINT "attendance_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "attendance" ADD CONSTRAINT "attendance_region_terminal_id_fkey" FOREIGN KEY ("region", "terminal_id") REFERENCES "learning_terminal"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "care_case" ADD CONSTRAINT "care_case_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "care_case" ADD CONSTRAINT "care_case_region_centre_id_fkey" FOREIGN KEY ("region", "centre_id") REFERENCES "service_centre"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "activity_version" ADD CONSTRAINT "activity_version_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "activity"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "activity_version" ADD CONSTRAINT "activity_version_region_branch_id_fkey" FOREIGN KEY ("region", "branch_id") REFERENCES "receiving_branch"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "participation" ADD CONSTRAINT "participation_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "participation" ADD CONSTRAINT "participation_region_activity_id_fkey" FOREIGN KEY ("region", "activity_id") REFERENCES "activity"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "fulfilment" ADD CONSTRAINT "fulfilment_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

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

-- An anchor stays; of a record only the projection of its link may change.
CREATE FUNCTION anchor_stays() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - '{member_region,member_id,link_version,linked_at}'::TEXT[] = to_jsonb(OLD) - '{member_region,member_id,link_version,linked_at}'::TEXT[]
    THEN RETURN NEW; END IF;
  END IF;
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
  FOREACH fact IN ARRAY ARRAY['record_version', 'reception', 'contact_person', 'contact_log', 'attendance', 'care_case', 'activity_version', 'participation', 'fulfilment'] LOOP
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
ALTER TABLE reception ADD CONSTRAINT reception_period CHECK (valid_to > valid_from);
ALTER TABLE contact_person ADD CONSTRAINT contact_person_period CHECK (valid_to > valid_from);
ALTER TABLE care_case ADD CONSTRAINT care_case_period CHECK (valid_to > valid_from);
ALTER TABLE activity_version ADD CONSTRAINT activity_version_period CHECK (valid_to > valid_from);

CREATE TRIGGER anchor_stays BEFORE UPDATE OR DELETE ON record FOR EACH ROW EXECUTE FUNCTION anchor_stays();
CREATE TRIGGER anchor_stays_whole BEFORE TRUNCATE ON record EXECUTE FUNCTION anchor_stays();
ALTER TABLE record ADD CONSTRAINT record_region CHECK (region ~ '^[0-9]{6}$');
CREATE TRIGGER anchor_stays BEFORE UPDATE OR DELETE ON activity FOR EACH ROW EXECUTE FUNCTION anchor_stays();
CREATE TRIGGER anchor_stays_whole BEFORE TRUNCATE ON activity EXECUTE FUNCTION anchor_stays();
ALTER TABLE activity ADD CONSTRAINT activity_region CHECK (region ~ '^[0-9]{6}$');

-- Every organisation: named, closed after it was opened, and closed once.
DO $$
DECLARE organisation TEXT;
BEGIN
  FOREACH organisation IN ARRAY ARRAY['city', 'subdistrict', 'receiving_branch', 'learning_terminal', 'service_centre'] LOOP
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

-- A record: both halves of the member's id or neither; sex and token of their form; found by name, part of a name, token.
ALTER TABLE record ADD CONSTRAINT record_member_whole CHECK ((member_region IS NULL) = (member_id IS NULL));
ALTER TABLE record_version
  ADD CONSTRAINT record_version_named CHECK (char_length(name) BETWEEN 1 AND 100),
  ADD CONSTRAINT record_version_sex CHECK (sex IN ('FEMALE', 'MALE')),
  ADD CONSTRAINT record_version_home_county CHECK (home_county ~ '^[0-9]{6}$'),
  ADD CONSTRAINT record_version_token CHECK (identity_token ~ '^v[0-9]+:[A-Za-z0-9_-]{22,}$');
CREATE INDEX record_version_by_name ON record_version (region, (coalesce(name, '')), id) WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX record_version_by_name_everywhere ON record_version ((coalesce(name, '')), id) WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX record_version_by_name_part ON record_version USING gin (name_parts(name))
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX record_version_by_token ON record_version (region, identity_token)
  WHERE superseded_at IS NULL AND identity_token IS NOT NULL;
CREATE INDEX record_unlinked ON record (region, id) WHERE member_id IS NULL;

-- Exclusions say "version > 0", which always holds, so that the planner does not read by their GiST indexes, which are
-- many times slower than the B-trees beside them.

ALTER TABLE receiving_branch ADD CONSTRAINT receiving_branch_kind
  CHECK (kind IN ('COMMUNITY', 'BUILDING_SITE', 'OFFICE_BUILDING', 'MARKET', 'AWAY_FROM_HOME'));

-- Reception. A declined one has a reason and is never open. One that ended says how.
-- One branch cannot have received the same person twice at one time; two branches can, and that is a finding.
ALTER TABLE reception
  ADD CONSTRAINT reception_status CHECK (status IN ('RECEIVED', 'DECLINED')),
  ADD CONSTRAINT reception_ended_by CHECK (ended_by IN ('TRANSFERRED', 'RETURNED', 'LEFT')),
  ADD CONSTRAINT reception_decline_reasoned CHECK ((status = 'DECLINED') = (decline_reason IS NOT NULL)),
  ADD CONSTRAINT reception_declined_never_open CHECK (status = 'RECEIVED' OR (valid_to IS NULL AND ended_by IS NULL)),
  ADD CONSTRAINT reception_end_explained CHECK (status = 'DECLINED' OR (valid_to IS NULL) = (ended_by IS NULL)),
  ADD CONSTRAINT reception_once_in_a_branch EXCLUDE USING gist
    (region WITH =, record_id WITH =, branch_id WITH =, valid WITH &&, recorded WITH &&)
    WHERE (NOT withdrawn AND status = 'RECEIVED' AND version > 0);
CREATE INDEX reception_latest ON reception (valid_from, id) WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX reception_latest_of_city ON reception (region, valid_from, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX reception_latest_of_branch ON reception (region, branch_id, valid_from, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX reception_open_in_branch ON reception (region, branch_id, valid_from, id)
  WHERE superseded_at IS NULL AND NOT withdrawn AND status = 'RECEIVED' AND valid_to IS NULL;
CREATE INDEX reception_declined ON reception (region, valid_from, id)
  WHERE superseded_at IS NULL AND NOT withdrawn AND status = 'DECLINED';

-- A reception starts while its branch is open. The shared lock makes a closing at the same time wait, or be seen.
CREATE FUNCTION reception_branch_open() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  branch receiving_branch;
BEGIN
  SELECT * INTO branch FROM receiving_branch WHERE region = NEW.region AND id = NEW.branch_id FOR SHARE;
  IF NEW.valid_from < day_start(branch.opened_on) OR NEW.valid_from >= day_start(branch.closed_on) THEN
    RAISE EXCEPTION '"reception_branch_open": the branch is not open at that time'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reception_branch_open', TABLE = 'reception';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reception_branch_open BEFORE INSERT ON reception
  FOR EACH ROW WHEN (NEW.version = 1) EXECUTE FUNCTION reception_branch_open();

-- Contact person: at most one of the city for a person at any time, as known at any time (一联一).
ALTER TABLE contact_person
  ADD CONSTRAINT contact_person_named CHECK (char_length(name) BETWEEN 1 AND 100),
  ADD CONSTRAINT contact_person_one_at_a_time EXCLUDE USING gist
    (region WITH =, record_id WITH =, valid WITH &&, recorded WITH &&) WHERE (NOT withdrawn AND version > 0);

ALTER TABLE contact_log
  ADD CONSTRAINT contact_log_direction CHECK (direction IN ('TO_MEMBER', 'FROM_MEMBER')),
  ADD CONSTRAINT contact_log_means CHECK (means IN ('PHONE', 'MESSAGE', 'LETTER', 'VISIT', 'VIDEO'));
ALTER TABLE attendance ADD CONSTRAINT attendance_hours CHECK (hours > 0 AND hours <= 24);
ALTER TABLE care_case
  ADD CONSTRAINT care_case_due_later CHECK (answer_due_at >= valid_from),
  ADD CONSTRAINT care_case_answered_later CHECK (answered_at >= valid_from);
ALTER TABLE fulfilment ADD CONSTRAINT fulfilment_duty
  CHECK (duty IN ('KEEP_RECORD', 'CONTACT', 'EDUCATE', 'ORGANISATIONAL_LIFE', 'DUES', 'CARE', 'VOTING_RIGHTS', 'REPORT_BACK'));
