import type { Sealing } from '@liangdi/kit';
import { keyValues } from '@liangdi/kit';
import type { Document } from '../read-model/document.ts';
import type { LinkDecision } from '../read-model/link-tokens.ts';
import { grouped, keyOf, type MemberKey, type Sql } from '../read-model/sql.ts';
import { decidedWithoutNumber } from './decided-without-number.ts';
import { factsKey, holdsAgainstLikeness } from './facts-key.ts';
import { type Changed, type Loose, looseRecords, type Met, meet } from './meet.ts';
import { type Scored, scoreAll } from './score.ts';
import { type Sought, soughtAt } from './sought.ts';
import { loadTokens, sameNumber, type Tokens } from './tokens.ts';

/**
 * Candidates for records that belong to nobody: those that changed, and those that members who changed may be. Only what
 * differs from what is known of a pair is returned. Nothing links by likeness alone.
 */
export const findCandidates = async (
  sql: Sql,
  schema: string,
  changed: Changed,
  now: number,
): Promise<readonly LinkDecision[]> => {
  const records = await looseRecords(sql, schema, changed);
  if (records.length === 0) return [];
  const met = await meet(sql, schema, records);
  const among = await countMembers(sql, schema);
  const tokens = await loadTokens(sql, schema, [...records, ...[...met.values()].flat()]);
  const found = new Map(
    records.map((record) => {
      const possible = (met.get(keyOf(record)) ?? []).filter(
        (member) => sameNumber(tokens(member), tokens(record)) !== false,
      );
      return [keyOf(record), scoreAll(record.cells, possible, among)] as const;
    }),
  );
  const known = await loadKnown(sql, records);
  const sought = await loadSought(
    sql,
    schema,
    [...found.values()].flatMap((all) => all.map(({ member }) => member)),
    now,
  );
  return records.flatMap((record) =>
    decided(record, found.get(keyOf(record)) ?? [], known.get(keyOf(record)) ?? [], {
      sought,
      tokens,
      now,
      sealing: sql.sealing,
    }),
  );
};

/** The link of a record and a member as it stands. */
interface Known extends MemberKey {
  readonly record_region: string;
  readonly record_id: string;
  readonly state: LinkDecision['state'];
  readonly class: LinkDecision['class'];
  readonly probability: number;
  readonly evidence: LinkDecision['evidence'];
  readonly confirmed_by: readonly string[];
  readonly token: string | null;
  readonly by_hand: boolean;
  readonly facts_key: string;
  readonly sought: boolean;
}

interface Surroundings {
  readonly sought: (member: MemberKey) => Sought;
  readonly tokens: (subject: MemberKey) => Tokens;
  readonly now: number;
  readonly sealing: Sealing;
}

const decided = (
  record: Loose,
  found: readonly Scored<Met>[],
  known: readonly Known[],
  { sought, now, sealing }: Surroundings,
): readonly LinkDecision[] => {
  const before = new Map(known.map((link) => [keyOf(link), link]));
  const proposed = found.flatMap(({ member, ...scored }): LinkDecision[] => {
    const link = before.get(keyOf(member));
    before.delete(keyOf(member));
    const why = sought(member);
    if (link?.state === 'LINKED' || link?.token != null || link?.by_hand === true) return [];
    const same = link !== undefined && holdsAgainstLikeness(sealing, link.facts_key, member.cells, record.cells);
    // A refusal is remembered until what is compared changes; a candidate stays as it was but for who looks for them.
    if (same && (link.state !== 'CANDIDATE' || link.sought === (why !== null))) return [];
    return [
      {
        ...pairOf(record, member),
        state: 'CANDIDATE',
        class: scored.class,
        probability: scored.probability,
        evidence: why === null ? scored.evidence : [SOUGHT[why], ...scored.evidence],
        // A confirmation was given for other facts when these have changed.
        confirmedBy: same ? link.confirmed_by : [],
        token: null,
        collision: false,
        sought: why !== null,
        reason: null,
        factsKey: factsKey(sealing, null, [member.cells, record.cells]),
        at: now,
        by: 'linkage',
      },
    ];
  });
  const faded = [...before.values()].filter(
    (link) => link.state === 'CANDIDATE' && link.token === null && !link.by_hand && link.confirmed_by.length === 0,
  );
  return [...proposed, ...faded.map((link) => fadedOf(record, link, now))];
};

const pairOf = ({ side, region, id }: Loose, member: MemberKey) => ({
  memberRegion: member.region,
  memberId: member.id,
  side,
  recordRegion: region,
  recordId: id,
});

/** A candidate for whom nothing speaks any longer waits for nobody. */
const fadedOf = (record: Loose, link: Known, now: number): LinkDecision =>
  decidedWithoutNumber(pairOf(record, link), { state: 'REJECTED', evidence: [FADED], at: now, by: 'linkage' });

const FADED = { zh: '所比对的信息已变化，不再相近', en: 'what is compared has changed and is no longer alike' };

const SOUGHT: Readonly<Record<Exclude<Sought, null>, { readonly zh: string; readonly en: string }>> = {
  SEARCHED: { zh: '该成员正在集中寻找中', en: 'the member is being searched for' },
  WHEREABOUTS_UNKNOWN: { zh: '该成员去向不明', en: "the member's whereabouts are unknown" },
};

/** How many members there are: what one of them has to stand out from. Of many, the planner's estimate will do. */
const countMembers = async (sql: Sql, schema: string): Promise<number> => {
  const [row] = await sql<{ members: number }>(
    `select case when c.reltuples > 10000 then c.reltuples::int
       else (select count(*)::int from (select 1 from ${schema}.person where side = 'ORIGIN' limit 20000) counted) end as members
       from pg_class c where c.oid = '${schema}.person_member_keys'::regclass`,
  );
  return row?.members ?? 0;
};

const loadKnown = async (sql: Sql, records: readonly MemberKey[]): Promise<ReadonlyMap<string, readonly Known[]>> => {
  const rows = await sql<Known>(
    `select l.region, l.member_id as id, l.record_region, l.record_id, v.state, v.class, v.probability, v.evidence,
            v.confirmed_by, v.token, v.facts_key, v.sought, v.reason is not null and v.state = 'CANDIDATE' as by_hand
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join identity_link l on l.record_region = m.region and l.record_id = m.id
       join identity_link_version v on v.region = l.region and v.id = l.id and v.superseded_at is null
      order by l.id`,
    keyValues(records),
  );
  return grouped(rows, ({ record_region, record_id }) => `${record_region}/${record_id}`);
};

const loadSought = async (
  sql: Sql,
  schema: string,
  members: readonly MemberKey[],
  now: number,
): Promise<(member: MemberKey) => Sought> => {
  if (members.length === 0) return () => null;
  const rows = await sql<MemberKey & { readonly facts: Document }>(
    `select d.region, d.id, d.facts from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.document d on d.region = m.region and d.side = 'ORIGIN' and d.id = m.id`,
    keyValues(members),
  );
  const byMember = new Map(rows.map((row) => [keyOf(row), soughtAt(row.facts, now)]));
  return (member) => byMember.get(keyOf(member)) ?? null;
};
