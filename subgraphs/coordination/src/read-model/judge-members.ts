import { keyValues } from '@liangdi/kit';
import { assess, type RuleBook, type Sides, situationAt } from '@liangdi/responsibility';
import { announceMembers } from '../live/announce.ts';
import { type Counted, Counters } from './counters.ts';
import { type Heard, without } from './heard.ts';
import { type Before, held } from './hold.ts';
import { type MemberRow, memberRow } from './member-row.ts';
import { nextLook } from './next-look.ts';
import { type KnownSides, loadSides } from './sides.ts';
import { asJson, grouped, keyOf, type MemberKey, type Sql, timestamp } from './sql.ts';
import { changesOf, loadFindings, writeFindings } from './write-findings.ts';
import { replaceTraces } from './write-traces.ts';

/** What judging members for the read model needs to know. */
export interface Judging {
  readonly schema: string;
  readonly rules: RuleBook;
  readonly heard: Heard;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether people are told of findings that come up. */
  readonly tell: boolean;
}

/** Judges some members again and writes what changed: their rows, findings, traces, counters, notifications. */
export const judgeMembers = async (sql: Sql, members: readonly MemberKey[], judging: Judging): Promise<void> => {
  if (members.length === 0) return;
  const { schema, heard, now, tell } = judging;
  const [region, ids] = keyValues(members);
  const sides = await loadSides(sql, schema, members, heard.followed);
  const before = await loadViews(sql, schema, members);
  const findings = await loadFindings(
    sql,
    schema,
    '(f.region, f.member_id) in (select * from unnest($1::text[], $2::uuid[]))',
    [region, ids],
  );
  const findingsOf = grouped(findings, ({ row }) => `${row.region}/${row.memberId}`);
  const counters = new Counters();
  const judged = members.flatMap((member) => {
    const known = sides.get(keyOf(member));
    if (known === undefined || !isKnownAtHome(known)) return [];
    const key = keyOf(member);
    return [judgeAsHeard(member, known, judging, { view: before.get(key), findings: findingsOf.get(key) ?? [] })];
  });
  for (const row of judged) {
    const old = before.get(keyOf(row));
    if (old !== undefined) counters.member(old, -1);
    counters.member(row, 1);
  }
  await writeViews(sql, schema, judged, now);
  if (tell) await announceMembers(sql, judged);
  await replaceTraces(
    sql,
    schema,
    judged.filter((row) => before.get(keyOf(row))?.trace !== row.trace),
    counters,
  );
  const changes = judged.flatMap((row) => changesOf(findingsOf.get(keyOf(row)) ?? [], row.findings, now));
  await writeFindings(sql, schema, changes, counters, { now, tell });
  await counters.write(sql, schema);
};

/** Only the origin makes someone a member: until it has, what others say of them waits. */
export const isKnownAtHome = ({ origin }: Sides): boolean =>
  origin.status === 'HEARD' && origin.facts.members.length > 0;

/** A member as the read model keeps them. */
export type JudgedMember = MemberRow & {
  readonly situation: string;
  readonly nextChangeAt: number | null;
  /** Whether a side's silence kept something as it was: judged again as soon as that side is heard. */
  readonly held: boolean;
};

const judgeAsHeard = (
  member: MemberKey,
  sides: KnownSides,
  { rules, heard: { fallen }, now }: Judging,
  before: Before,
): JudgedMember => {
  const whole = judge(member, sides, rules, now);
  if (fallen.size === 0) return whole;
  const { traces, trace, nextChangeAt } = whole;
  const kept = held(judge(member, without(sides, fallen), rules, now), fallen, before);
  return { ...kept, traces, trace, nextChangeAt, held: true };
};

export const judge = ({ region, id }: MemberKey, sides: KnownSides, rules: RuleBook, now: number): JudgedMember => {
  const view = assess(sides, rules, now);
  return {
    ...memberRow(region, id, sides, view),
    situation: situationOf(sides, rules, now),
    nextChangeAt: nextLook(sides, view, rules),
    held: false,
  };
};

/** The circumstances that rules ask for, as JSON; '' for someone to whom no rule applies. */
const situationOf = (sides: Sides, rules: RuleBook, now: number): string => {
  const situation = situationAt(sides, rules, now)?.situation;
  return situation === undefined ? '' : JSON.stringify(situation);
};

export type StoredView = Counted & { readonly id: string; readonly lead: MemberRow['lead']; readonly trace: string };

const loadViews = async (
  sql: Sql,
  schema: string,
  members: readonly MemberKey[],
): Promise<ReadonlyMap<string, StoredView>> => {
  const rows = await sql<StoredView>(
    `select v.region, v.id, v.handover, v.lead, v.destination, v.origin_contact as "originContact",
            v.destination_contact as "destinationContact", v.overdue, v.duties, v.situation, v.trace
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.member_view v on v.region = m.region and v.id = m.id`,
    keyValues(members),
  );
  return new Map(rows.map((row) => [keyOf(row), row]));
};

const COLUMNS = `region text, id uuid, handover text, lead text, destination text, origin_contact boolean,
  destination_contact boolean, overdue boolean, duties text, situation text, trace text, judged_at timestamptz,
  next_change_at timestamptz, held boolean`;

export const viewColumns = (row: JudgedMember, now: number) => ({
  region: row.region,
  id: row.id,
  handover: row.handover,
  lead: row.lead,
  destination: row.destination,
  origin_contact: row.originContact,
  destination_contact: row.destinationContact,
  overdue: row.overdue,
  duties: row.duties,
  situation: row.situation,
  trace: row.trace,
  judged_at: timestamp(now),
  next_change_at: row.nextChangeAt === null ? null : timestamp(row.nextChangeAt),
  held: row.held,
});

const writeViews = (sql: Sql, schema: string, judged: readonly JudgedMember[], now: number) =>
  sql(
    `insert into ${schema}.member_view select * from json_to_recordset($1) as d(${COLUMNS})
     on conflict (region, id) do update set handover = excluded.handover, lead = excluded.lead,
       destination = excluded.destination, origin_contact = excluded.origin_contact,
       destination_contact = excluded.destination_contact, overdue = excluded.overdue, duties = excluded.duties,
       situation = excluded.situation, trace = excluded.trace, judged_at = excluded.judged_at,
       next_change_at = excluded.next_change_at, held = excluded.held`,
    [asJson(judged.map((row) => viewColumns(row, now)))],
  );
