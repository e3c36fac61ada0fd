import type { Sealing } from '@liangdi/kit';
import { readModelRowSecurity } from '../policy/row-security.ts';
import { counterIndexes, documentIndexes, judgedIndexes } from './indexes.ts';

/**
 * The read model's tables, in a schema of their own. They hold nothing that the sides' feeds could not bring back, except
 * what people did to findings, which a rebuild carries over. A rebuild fills a second schema with the same tables and
 * swaps the names. Hence no migrations: another `READ_MODEL_VERSION` means a rebuild, be it that the tables are others or
 * that what is drawn from the same facts is: members are judged anew only when something of theirs changes.
 *
 * `due` of a finding without a due date is 'infinity', so that it sorts last.
 */
export const READ_MODEL_VERSION = 12;

/** The earliest version that has these tables. */
export const TABLES_SINCE = 11;

export { READ_MODEL, READ_MODEL_NEXT } from './names.ts';

/** Names the keys: the first blinds, the last seals. */
export const sealedWith = (sealing: Sealing): string => `${sealing.digest('read model')}/${sealing.version}`;

/** Tables without indexes: a rebuild copies into them first. */
export const createTables = (schema: string, sealing: Sealing): string => `
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

-- Who a member or a record is, as linkage compares it (name, birth date, sex, phone, home), sealed, and under which
-- blinded keys they are met. withdrawn: the side says that they never were; they are met by nobody, and carry no token.
create table ${schema}.person (
  region text not null,
  side text not null,
  id uuid not null,
  version integer not null,
  cells text not null,
  keys integer[] not null,
  withdrawn boolean not null
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

-- One row per combination of all that findings are filtered and counted by.
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
  lag_min bigint,
  lag_max bigint,
  findings integer not null default 0
);

-- What findings of one kind and topic are called in both languages, in small letters and without their places.
create table ${schema}.finding_words (
  kind text not null,
  topic text not null,
  words text not null
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

-- What findings are sorted by, of every finding; the second item keeps the view from being written through.
create view ${schema}.finding_key as select id, cell, class, due, since from ${schema}.finding, (select 1) readable;

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

-- When a branch answered for a member, as known at the time; an association, where the membership names no branch.
-- vouched: by more than the word of its own side, so that the branch may see what others hold of the member.
create table ${schema}.answering (
  region text not null,
  member_id uuid not null,
  side text not null,
  branch_region text not null,
  branch_id uuid not null,
  since timestamptz(3) not null,
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3) not null,
  vouched boolean not null
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

-- sealed_with: which keys sealed and blinded; other keys mean a rebuild.
-- rules, rules_judged_at: the registry's version and the instant at which the rules themselves were last judged.
create table ${schema}.about (
  version integer not null,
  complete boolean not null,
  sealed_with text not null,
  rules text,
  rules_judged_at timestamptz(3)
);
insert into ${schema}.about (version, complete, sealed_with) values (${READ_MODEL_VERSION}, false, '${sealedWith(sealing)}');
${readModelRowSecurity(schema).join('\n')}
`;

/** A read model that holds nothing yet. */
export const createReadModel = (schema: string, sealing: Sealing): readonly string[] => [
  createTables(schema, sealing),
  ...documentIndexes(schema).flat(),
  ...counterIndexes(schema),
  ...judgedIndexes(schema).flat(),
];
