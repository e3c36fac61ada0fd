import type { SideName } from '@liangdi/responsibility';
import { decideByToken } from '../links/decide-by-token.ts';
import { endWithdrawn, freeDocuments, withdrawnAmong } from '../links/end-withdrawn.ts';
import { findCandidates } from '../links/find-candidates.ts';
import { takePersons } from '../links/persons.ts';
import { settleRecords } from '../links/settle-records.ts';
import { SOUGHT_LISTS } from '../links/sought.ts';
import type { RuleSet } from '../rules/registry.ts';
import { applyEvents } from './apply-events.ts';
import { heardBy } from './heard.ts';
import { type Judging, judgeMembers } from './judge-members.ts';
import { type LinkDecision, moveDocuments, recordDecisions } from './link-tokens.ts';
import { judgeRecords } from './loose-records.ts';
import { membersOnceLinked } from './once-linked.ts';
import type { FeedPage } from './source.ts';
import type { MemberKey, Sql } from './sql.ts';

/** A decision as recorded: what the sides follow. */
export type RecordedDecision = LinkDecision & { readonly id: string; readonly version: number };

/** What following needs from outside. */
export interface Following {
  readonly transaction: <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>;
  readonly rules: (sql: Sql) => Promise<RuleSet>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Writes the outbox events of link decisions, in the transaction that records them. */
  readonly announce: (sql: Sql, decisions: readonly RecordedDecision[]) => Promise<void>;
}

/** Writers of the read model take turns: one transaction at a time, over all processes. */
export const lockReadModel = (sql: Sql) => sql(`select pg_advisory_xact_lock(hashtext('coordination.read_model'))`);

export const followedSides = async (sql: Sql, schema: string): Promise<ReadonlySet<SideName>> =>
  new Set((await sql<{ side: SideName }>(`select side from ${schema}.follow`)).map(({ side }) => side));

export const cursorOf = async (sql: Sql, schema: string, side: SideName): Promise<string | null> => {
  const [row] = await sql<{ cursor: string }>(`select cursor from ${schema}.follow where side = $1`, [side]);
  return row?.cursor ?? null;
};

/**
 * Takes one page of a side's feed into a read model: documents, links, judgements, counters and the cursor in one
 * transaction. False when the page does not continue what is already in.
 */
export const takePage = async (
  sql: Sql,
  following: Following,
  {
    side,
    page,
    from,
    asked,
    schema,
    tell,
  }: { side: SideName; page: FeedPage; from: string | null; asked: number; schema: string; tell: boolean },
): Promise<boolean> => {
  if ((await cursorOf(sql, schema, side)) !== from) return false;
  const now = following.now();
  const lag = page.more ? Math.max(1, page.lagMs ?? 0) : 0;
  const { fallen } = await heardBy(sql, schema, now);
  await sql(
    `insert into ${schema}.follow as f (side, cursor, up_to, lag_ms, answering, checked_at) values ($1, $2, $3, $4, true, $5)
     on conflict (side) do update set cursor = excluded.cursor, up_to = greatest(f.up_to, excluded.up_to),
       lag_ms = excluded.lag_ms, answering = true, checked_at = excluded.checked_at`,
    [side, page.cursor, new Date(asked - lag), lag, new Date(now)],
  );
  if (from === null) await judgeEveryoneAgain(sql, schema);
  if (fallen.has(side) && !(await heardBy(sql, schema, now)).fallen.has(side)) await judgeHeldAgain(sql, schema);
  if (page.events.length === 0) return true;
  const applied = await applyEvents(sql, schema, side, page.events);
  const changed = await takePersons(sql, schema, side, page.events);
  const parted = await partWithdrawn(sql, following, { schema, now }, distinct([...changed, ...applied.records]));
  const concerned = distinct([...applied.arrived, ...changed, ...parted.records]);
  const arrived = await decideByToken(sql, schema, concerned, now);
  const byToken = await decideLinks(sql, following, schema, arrived);
  const records = distinct([...applied.records, ...parted.records, ...byToken.records]);
  const sought = page.events.filter(({ list }) => SOUGHT_LISTS.includes(list)).map(subjectOf);
  const members = side === 'ORIGIN' ? distinct([...changed, ...sought]) : [];
  const proposed = await proposeLinks(sql, following, { schema, now }, { records, members });
  const once = await membersOnceLinked(sql, applied.records);
  const moved = [...parted.members, ...byToken.members, ...proposed.members, ...once];
  const judging = await judgingAt(sql, following, { schema, tell, now });
  await judgeMembers(sql, distinct([...applied.members, ...moved]), judging);
  // Until the origin has been heard at all, nobody can say that a record is without a member.
  if (judging.heard.followed.has('ORIGIN'))
    await judgeRecords(sql, distinct([...records, ...proposed.records]), judging);
  return true;
};

const subjectOf = ({ subjectRegion, subject }: FeedPage['events'][number]): MemberKey => ({
  region: subjectRegion,
  id: subject,
});

/** Members and records that decisions concern. */
interface Concerned {
  readonly members: readonly MemberKey[];
  readonly records: readonly MemberKey[];
}

/** Records decisions, tells the sides, and gives documents to the members whose they are now. */
export const decideLinks = async (
  sql: Sql,
  { announce }: Pick<Following, 'announce'>,
  schema: string,
  decisions: readonly LinkDecision[],
): Promise<Concerned> => {
  const recorded = await recordDecisions(sql, decisions);
  await announce(sql, recorded);
  const members = await moveDocuments(sql, schema, recorded);
  return { members, records: recorded.map(({ recordRegion, recordId }) => ({ region: recordRegion, id: recordId })) };
};

/** Parts whom of some members and records their sides have withdrawn from all that was linked to them. */
export const partWithdrawn = async (
  sql: Sql,
  following: Pick<Following, 'announce'>,
  { schema, now }: { readonly schema: string; readonly now: number },
  subjects: readonly MemberKey[],
): Promise<Concerned> => {
  const withdrawn = await withdrawnAmong(sql, schema, subjects);
  if (withdrawn.length === 0) return { members: [], records: [] };
  const parted = await decideLinks(sql, following, schema, await endWithdrawn(sql, schema, withdrawn, now));
  await freeDocuments(sql, schema, withdrawn);
  return parted;
};

/** Proposes members for records that belong to nobody, and settles what was proposed for those that belong to someone. */
export const proposeLinks = async (
  sql: Sql,
  following: Pick<Following, 'announce'>,
  { schema, now }: { readonly schema: string; readonly now: number },
  changed: Concerned,
): Promise<Concerned> =>
  decideLinks(sql, following, schema, [
    ...(await findCandidates(sql, schema, changed, now)),
    ...(await settleRecords(sql, schema, changed.records, now)),
  ]);

/** A side that is no longer silent, or other rules, may change every member's view; the ticker gets to them all. */
export const judgeEveryoneAgain = (sql: Sql, schema: string) =>
  sql(`insert into ${schema}.rejudge select region, id from ${schema}.member_view on conflict do nothing`);

/** What waited for a side that fell silent waits no longer. */
const judgeHeldAgain = (sql: Sql, schema: string) =>
  sql(`insert into ${schema}.rejudge select region, id from ${schema}.member_view where held on conflict do nothing`);

export const judgingAt = async (
  sql: Sql,
  following: Following,
  { schema, tell, now }: { schema: string; tell: boolean; now: number },
): Promise<Judging> => ({
  schema,
  tell,
  now,
  rules: (await following.rules(sql)).book,
  heard: await heardBy(sql, schema, now),
});

/** Each once. */
export const distinct = (members: readonly MemberKey[]): readonly MemberKey[] => [
  ...new Map(members.map(({ region, id }) => [`${region}/${id}`, { region, id }])).values(),
];
