/**
 * The read model's tables, in a schema of their own. They hold nothing that the sides' feeds could not bring back, except
 * what people did to findings, which a rebuild carries over. A rebuild fills a second schema with the same tables and
 * swaps the names. Hence no migrations: another `READ_MODEL_VERSION` means a rebuild.
 *
 * `due` of a finding without a due date is 'infinity', so that it sorts last.
 */
export const READ_MODEL_VERSION = 3;

export const READ_MODEL = 'read_model';
export const READ_MODEL_NEXT = 'read_model_next';

/** Tables without indexes: a rebuild copies into them first. */
export const createTables = (schema: string): string => `
create schema ${schema};
-- Only the two roles of this database can connect; default privileges give the application's role the tables.
grant usage on schema ${schema} to public;

-- How far each side was followed; written in the transaction that applied what it counts. up_to: all that the side had
-- recorded by then is in.
create table ${schema}.follow (
  side text primary key,
  cursor text not null,
  up_to timestamptz(3),
  lag_ms bigint not null default 0,
  answering boolean not null default true,
  checked_at timestamptz(3)
);

-- What one side said of one subject (a member, or a record of its own): all versions of its facts but branches.
-- Kept uncompressed in the row up to the size of a page: compressing each costs a rebuild more than the space is worth.
-- member_region and member_id: whom it belongs to, null while nobody knows.
create table ${schema}.document (
  region text not null,
  side text not null,
  id uuid not null,
  member_region text,
  member_id uuid,
  token text,
  facts json not null
) with (toast_tuple_target = 8160);

-- Who a member or a record is, as linkage compares it (name, birth date, sex, phone, home), and under which keys they are met.
create table ${schema}.person (
  region text not null,
  side text not null,
  id uuid not null,
  version integer not null,
  cells text[] not null,
  keys integer[] not null
);

-- A subject's identity tokens, one for each version of the key under which it was met.
create table ${schema}.token (
  region text not null,
  side text not null,
  id uuid not null,
  key_version integer not null,
  token text not null,
  version integer not null
);

-- All versions of a branch that some fact names.
create table ${schema}.branch (
  region text not null,
  side text not null,
  id uuid not null,
  versions json not null
);

-- One row per member, judged at judged_at; judged again at next_change_at. trace: digest of answering, transfer and stay.
-- duties: per duty, in the order of DUTIES, lead and state as one digit each. held: something waits for a silent side.
create table ${schema}.member_view (
  region text not null,
  id uuid not null,
  handover text not null,
  lead text,
  destination text,
  origin_contact boolean not null,
  destination_contact boolean not null,
  overdue boolean not null,
  duties text not null,
  situation text not null,
  trace text not null,
  judged_at timestamptz(3) not null,
  next_change_at timestamptz(3),
  held boolean not null default false
);

-- One row per combination of all that findings are filtered and counted by; text is of the combination, so words are too.
-- lag_min, lag_max: bounds of due minus since in milliseconds, which turn a bound on one into a bound on the other.
create table ${schema}.finding_cell (
  id integer generated always as identity,
  kind text not null,
  severity smallint not null,
  status text not null,
  owner text not null,
  origin text not null,
  destination text not null,
  topic text not null,
  assigned boolean not null,
  has_due boolean not null,
  class smallint not null,
  text_zh text not null,
  text_en text not null,
  lag_min bigint,
  lag_max bigint,
  findings integer not null default 0
);

-- class: the part of the cell that is about neither place nor topic, for scans over very many cells.
create table ${schema}.finding (
  region text not null,
  id uuid not null,
  cell integer not null,
  class smallint not null,
  member_id uuid,
  subject text,
  owner_region text,
  since timestamptz(3) not null,
  due timestamptz(3) not null,
  detail json not null,
  facts_key text not null,
  assignee text,
  snoozed_until timestamptz(3),
  dismiss_reason text,
  dismissed_key text,
  closed_at timestamptz(3),
  reopened integer not null default 0
);

-- Members away, from one origin in one destination.
create table ${schema}.flow (
  origin text not null,
  destination text not null,
  members integer not null,
  docked integer not null,
  contact_both integer not null,
  overdue integer not null
);

-- Stays begun less stays ended by the end of a month, from one origin in one destination.
create table ${schema}.flow_month (
  origin text not null,
  destination text not null,
  month date not null,
  change integer not null
);

-- Members by state of a duty; destination and lead are '' where there is none.
create table ${schema}.duty_count (
  origin text not null,
  destination text not null,
  duty text not null,
  lead text not null,
  state text not null,
  members integer not null
);

-- Members by the circumstances that rules ask for, as JSON. judged: whether the rules were last judged with members in it.
create table ${schema}.situation_count (
  situation text not null,
  members integer not null,
  judged boolean not null default false
);

-- When a branch answered for a member, as known at the time.
create table ${schema}.answering (
  region text not null,
  member_id uuid not null,
  side text not null,
  branch_region text not null,
  branch_id uuid not null,
  since timestamptz(3) not null,
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3) not null
);

-- When a member's place changed.
create table ${schema}.transfer (
  region text not null,
  member_id uuid not null,
  at timestamptz(3) not null,
  from_region text not null,
  to_region text not null
);

-- When a member was away where; what flow_month counts.
create table ${schema}.stay (
  region text not null,
  member_id uuid not null,
  destination text not null,
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3) not null
);

-- Members to be judged again, for a reason other than an event or the time.
create table ${schema}.rejudge (region text not null, member_id uuid not null, primary key (region, member_id));

-- rules, rules_judged_at: the registry's version and the instant at which the rules themselves were last judged.
create table ${schema}.about (
  version integer not null,
  complete boolean not null,
  rules text,
  rules_judged_at timestamptz(3)
);
insert into ${schema}.about (version, complete) values (${READ_MODEL_VERSION}, false);
`;

/** Keys and indexes of what the sides said. */
export const documentIndexes = (schema: string): readonly string[] => [
  `alter table ${schema}.document add primary key (region, side, id)`,
  `create index document_member on ${schema}.document (member_region, member_id)`,
  `create index document_loose on ${schema}.document (region, id) where member_id is null`,
  `alter table ${schema}.person add primary key (region, side, id)`,
  `create index person_member_keys on ${schema}.person using gin (keys) where side = 'ORIGIN'`,
  `create index person_record_keys on ${schema}.person using gin (keys) where side <> 'ORIGIN'`,
  `alter table ${schema}.token add primary key (region, side, id, key_version)`,
  `create index token_token on ${schema}.token (token)`,
  `alter table ${schema}.branch add primary key (region, side, id)`,
  `create index branch_id on ${schema}.branch (id)`,
];

/** Keys of what is counted, and of the cells that findings are counted in. */
export const counterIndexes = (schema: string): readonly string[] => [
  `alter table ${schema}.finding_cell add primary key (id)`,
  `create unique index finding_cell_dimensions on ${schema}.finding_cell
     (kind, severity, status, owner, origin, destination, topic, assigned, has_due)`,
  `alter table ${schema}.flow add primary key (origin, destination)`,
  `create index flow_destination on ${schema}.flow (destination)`,
  `alter table ${schema}.flow_month add primary key (origin, destination, month)`,
  `alter table ${schema}.duty_count add primary key (origin, destination, duty, lead, state)`,
  `alter table ${schema}.situation_count add primary key (situation)`,
];

/** Keys and indexes of what is judged: pages of findings by cell or by class, in both orders; people; members; branches; moves. */
export const judgedIndexes = (schema: string): readonly string[] => [
  `alter table ${schema}.member_view add primary key (region, id)`,
  `create index member_view_held on ${schema}.member_view (region, id) where held`,
  `create index member_view_next on ${schema}.member_view (next_change_at) where next_change_at is not null`,
  `alter table ${schema}.finding add primary key (region, id)`,
  `create index finding_due on ${schema}.finding (cell, due, id) include (since)`,
  `create index finding_since on ${schema}.finding (cell, since, id) include (due)`,
  `create index finding_class_due on ${schema}.finding (class, due, id) include (cell, since)`,
  `create index finding_class_since on ${schema}.finding (class, since, id) include (cell, due)`,
  `create index finding_member on ${schema}.finding (region, member_id)`,
  `create index finding_subject on ${schema}.finding (subject) where subject is not null`,
  `create index finding_assignee on ${schema}.finding (assignee, cell) where assignee is not null`,
  `create index finding_snoozed on ${schema}.finding (snoozed_until) where snoozed_until is not null`,
  `create index answering_member on ${schema}.answering (region, member_id)`,
  `create index answering_branch on ${schema}.answering (branch_id, region, member_id)`,
  `create index transfer_member on ${schema}.transfer (region, member_id)`,
  `create index transfer_from on ${schema}.transfer (from_region, at, member_id)`,
  `create index transfer_to on ${schema}.transfer (to_region, at, member_id)`,
  `create index stay_member on ${schema}.stay (region, member_id)`,
];

/** A read model that holds nothing yet. */
export const createReadModel = (schema: string): readonly string[] => [
  createTables(schema),
  ...documentIndexes(schema),
  ...counterIndexes(schema),
  ...judgedIndexes(schema),
];
