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

CREATE TABLE "association" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "trade" TEXT,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "association_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "association_branch" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "origin_county" TEXT,
    "secretary" TEXT,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_recorded_at" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,

    CONSTRAINT "association_branch_pkey" PRIMARY KEY ("region","id")
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

CREATE TABLE "membership" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
    "association_id" UUID NOT NULL,
    "branch_id" UUID,
    "enterprise" TEXT,
    "trade" TEXT,
    "role" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "valid" tstzrange GENERATED ALWAYS AS (fact_period("valid_from", "valid_to")) STORED,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded" tstzrange GENERATED ALWAYS AS (fact_period("recorded_at", "superseded_at")) STORED,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "help_pair" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "helper_id" UUID NOT NULL,
    "helped_id" UUID NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "valid" tstzrange GENERATED ALWAYS AS (fact_period("valid_from", "valid_to")) STORED,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "recorded" tstzrange GENERATED ALWAYS AS (fact_period("recorded_at", "superseded_at")) STORED,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "help_pair_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "joint_activity" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "joint_activity_pkey" PRIMARY KEY ("region","id")
);

CREATE TABLE "joint_activity_version" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "association_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "joint_activity_version_pkey" PRIMARY KEY ("region","id","version")
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

CREATE TABLE "contribution" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "record_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "beneficiary" TEXT NOT NULL,
    "role_model" BOOLEAN NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("region","id","version")
);

CREATE TABLE "resource" (
    "region" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "association_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "recorded_by" TEXT NOT NULL,

    CONSTRAINT "resource_pkey" PRIMARY KEY ("region","id","version")
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

CREATE INDEX "association_region_name_id_idx" ON "association"("region", "name", "id");

CREATE INDEX "association_name_id_idx" ON "association"("name", "id");

CREATE INDEX "association_branch_region_name_id_idx" ON "association_branch"("region", "name", "id");

CREATE INDEX "association_branch_region_association_id_name_id_idx" ON "association_branch"("region", "association_id", "name", "id");

CREATE INDEX "association_branch_name_id_idx" ON "association_branch"("name", "id");

CREATE INDEX "association_branch_origin_county_name_id_idx" ON "association_branch"("origin_county", "name", "id");

CREATE UNIQUE INDEX "association_branch_region_association_id_id_key" ON "association_branch"("region", "association_id", "id");

CREATE INDEX "record_member_region_member_id_idx" ON "record"("member_region", "member_id");

CREATE UNIQUE INDEX "record_region_member_region_member_id_key" ON "record"("region", "member_region", "member_id");

CREATE INDEX "membership_region_record_id_valid_from_id_idx" ON "membership"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "help_pair_region_helper_id_valid_from_id_idx" ON "help_pair"("region", "helper_id", "valid_from" DESC, "id");

CREATE INDEX "help_pair_region_helped_id_valid_from_id_idx" ON "help_pair"("region", "helped_id", "valid_from" DESC, "id");

CREATE INDEX "participation_region_record_id_valid_from_id_idx" ON "participation"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "contribution_region_record_id_valid_from_id_idx" ON "contribution"("region", "record_id", "valid_from" DESC, "id");

CREATE INDEX "outbox_xid_seq_idx" ON "outbox"("xid", "seq");

ALTER TABLE "association_branch" ADD CONSTRAINT "association_branch_region_association_id_fkey" FOREIGN KEY ("region", "association_id") REFERENCES "association"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "record_version" ADD CONSTRAINT "record_version_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "membership" ADD CONSTRAINT "membership_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "membership" ADD CONSTRAINT "membership_region_association_id_fkey" FOREIGN KEY ("region", "association_id") REFERENCES "association"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "membership" ADD CONSTRAINT "membership_region_association_id_branch_id_fkey" FOREIGN KEY ("region", "association_id", "branch_id") REFERENCES "association_branch"("region", "association_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "help_pair" ADD CONSTRAINT "help_pair_region_helper_id_fkey" FOREIGN KEY ("region", "helper_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "help_pair" ADD CONSTRAINT "help_pair_region_helped_id_fkey" FOREIGN KEY ("region", "helped_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "joint_activity_version" ADD CONSTRAINT "joint_activity_version_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "joint_activity"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "joint_activity_version" ADD CONSTRAINT "joint_activity_version_region_association_id_fkey" FOREIGN KEY ("region", "association_id") REFERENCES "association"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "participation" ADD CONSTRAINT "participation_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "participation" ADD CONSTRAINT "participation_region_activity_id_fkey" FOREIGN KEY ("region", "activity_id") REFERENCES "joint_activity"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "contribution" ADD CONSTRAINT "contribution_region_record_id_fkey" FOREIGN KEY ("region", "record_id") REFERENCES "record"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "resource" ADD CONSTRAINT "resource_region_association_id_fkey" FOREIGN KEY ("region", "association_id") REFERENCES "association"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

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
  FOREACH fact IN ARRAY ARRAY['record_version', 'membership', 'help_pair', 'joint_activity_version', 'participation', 'contribution', 'resource'] LOOP
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
ALTER TABLE membership ADD CONSTRAINT membership_period CHECK (valid_to > valid_from);
ALTER TABLE help_pair ADD CONSTRAINT help_pair_period CHECK (valid_to > valid_from);
ALTER TABLE joint_activity_version ADD CONSTRAINT joint_activity_version_period CHECK (valid_to > valid_from);
ALTER TABLE resource ADD CONSTRAINT resource_period CHECK (valid_to > valid_from);

CREATE TRIGGER anchor_stays BEFORE UPDATE OR DELETE ON record FOR EACH ROW EXECUTE FUNCTION anchor_stays();
CREATE TRIGGER anchor_stays_whole BEFORE TRUNCATE ON record EXECUTE FUNCTION anchor_stays();
ALTER TABLE record ADD CONSTRAINT record_region CHECK (region ~ '^[0-9]{6}$');
CREATE TRIGGER anchor_stays BEFORE UPDATE OR DELETE ON joint_activity FOR EACH ROW EXECUTE FUNCTION anchor_stays();
CREATE TRIGGER anchor_stays_whole BEFORE TRUNCATE ON joint_activity EXECUTE FUNCTION anchor_stays();
ALTER TABLE joint_activity ADD CONSTRAINT joint_activity_region CHECK (region ~ '^[0-9]{6}$');

-- Every organisation: named, closed after it was opened, and closed once.
DO $$
DECLARE organisation TEXT;
BEGIN
  FOREACH organisation IN ARRAY ARRAY['association', 'association_branch'] LOOP
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

ALTER TABLE association
  ADD CONSTRAINT association_kind CHECK (kind IN ('CHAMBER_OF_COMMERCE', 'TRADE_ASSOCIATION')),
  ADD CONSTRAINT association_trade CHECK (trade IS NULL OR kind = 'TRADE_ASSOCIATION');
ALTER TABLE association_branch ADD CONSTRAINT association_branch_origin_county CHECK (origin_county ~ '^[0-9]{6}$');

-- Membership: one at a time for a person in an association, as known at any time.
ALTER TABLE membership
  ADD CONSTRAINT membership_role CHECK (role IN ('MEMBER', 'COUNCIL', 'VICE_PRESIDENT', 'PRESIDENT', 'SECRETARY_GENERAL')),
  ADD CONSTRAINT membership_once_in_an_association EXCLUDE USING gist
    (region WITH =, record_id WITH =, association_id WITH =, valid WITH &&, recorded WITH &&) WHERE (NOT withdrawn AND version > 0);
CREATE INDEX membership_latest_of_association ON membership (region, association_id, valid_from, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
CREATE INDEX membership_latest_of_branch ON membership (region, branch_id, valid_from, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;

-- A membership starts while its association and its branch are open.
-- The shared lock makes a closing at the same time wait, or be seen.
CREATE FUNCTION membership_open() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  host association;
  branch association_branch;
BEGIN
  SELECT * INTO host FROM association WHERE region = NEW.region AND id = NEW.association_id FOR SHARE;
  SELECT * INTO branch FROM association_branch WHERE region = NEW.region AND id = NEW.branch_id FOR SHARE;
  IF NEW.valid_from < day_start(host.opened_on) OR NEW.valid_from >= day_start(host.closed_on)
    OR NEW.valid_from < day_start(branch.opened_on) OR NEW.valid_from >= day_start(branch.closed_on)
  THEN
    RAISE EXCEPTION '"membership_open": the association or its branch is not open at that time'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'membership_open', TABLE = 'membership';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER membership_open BEFORE INSERT ON membership
  FOR EACH ROW WHEN (NEW.version = 1) EXECUTE FUNCTION membership_open();

-- One helps one: nobody helps themselves, and the same two are one pair at a time.
ALTER TABLE help_pair
  ADD CONSTRAINT help_pair_of_two CHECK (helper_id <> helped_id),
  ADD CONSTRAINT help_pair_once EXCLUDE USING gist
    (region WITH =, helper_id WITH =, helped_id WITH =, valid WITH &&, recorded WITH &&) WHERE (NOT withdrawn AND version > 0);

ALTER TABLE contribution ADD CONSTRAINT contribution_beneficiary CHECK (beneficiary ~ '^[0-9]{6}$');
CREATE INDEX resource_latest_of_association ON resource (region, association_id, valid_from, id)
  WHERE superseded_at IS NULL AND NOT withdrawn;
