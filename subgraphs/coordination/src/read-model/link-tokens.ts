import { digest, stableId } from '../domain/stable-id.ts';
import { asArrays, asJson, grouped, keyOf, type MemberKey, type Sql, timestamp } from './sql.ts';

/** A decision to record about a member and a record: the next version of their link. */
export interface LinkDecision {
  readonly memberRegion: string;
  readonly memberId: string;
  readonly side: string;
  readonly recordRegion: string;
  readonly recordId: string;
  readonly state: 'CANDIDATE' | 'LINKED' | 'REJECTED' | 'BROKEN';
  readonly class: 'CERTAIN' | 'PROBABLE' | 'UNLIKELY';
  readonly probability: number;
  readonly evidence: readonly { readonly zh: string; readonly en: string }[];
  readonly confirmedBy: readonly string[];
  readonly token: string | null;
  readonly collision: boolean;
  readonly reason: string | null;
  readonly factsKey: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: string;
}

/** A link's id follows from the pair, so that a pair has one link however often it is found. */
export const linkId = ({
  memberRegion,
  memberId,
  side,
  recordRegion,
  recordId,
}: Omit<LinkDecision, 'state'> | LinkDecision): string =>
  stableId('link', memberRegion, memberId, side, recordRegion, recordId);

/** Records decisions as the next versions of their links. Returns them with their ids and versions. */
export const recordDecisions = async (
  sql: Sql,
  decisions: readonly LinkDecision[],
): Promise<readonly (LinkDecision & { readonly id: string; readonly version: number })[]> => {
  if (decisions.length === 0) return [];
  const keyed = decisions.map((decision) => ({ ...decision, id: linkId(decision) }));
  const anchors = keyed.map((link) => ({
    region: link.memberRegion,
    id: link.id,
    member_id: link.memberId,
    side: link.side,
    record_region: link.recordRegion,
    record_id: link.recordId,
  }));
  await sql(
    `insert into identity_link select * from json_to_recordset($1)
       as d(region text, id uuid, member_id uuid, side text, record_region text, record_id uuid)
     on conflict do nothing`,
    [asJson(anchors)],
  );
  const superseded = await sql<{ id: string; version: number }>(
    `update identity_link_version v set superseded_at = d.at
       from json_to_recordset($1) as d(region text, id uuid, at timestamptz)
      where v.region = d.region and v.id = d.id and v.superseded_at is null returning v.id, v.version`,
    [asJson(keyed.map(({ memberRegion, id, at }) => ({ region: memberRegion, id, at: timestamp(at) })))],
  );
  const last = new Map(superseded.map(({ id, version }) => [id, version]));
  const numbered = keyed.map((link) => ({ ...link, version: (last.get(link.id) ?? 0) + 1 }));
  const rows = numbered.map((link) => ({
    region: link.memberRegion,
    id: link.id,
    version: link.version,
    state: link.state,
    class: link.class,
    probability: link.probability,
    evidence: link.evidence,
    confirmed_by: link.confirmedBy,
    token: link.token,
    collision: link.collision,
    reason: link.reason,
    facts_key: link.factsKey,
    valid_from: timestamp(link.at),
    recorded_at: timestamp(link.at),
    recorded_by: link.by,
  }));
  const columns = `region text, id uuid, version int, state text, class text, probability float8, evidence jsonb,
    confirmed_by text[], token text, collision boolean, reason text, facts_key text, valid_from timestamptz,
    recorded_at timestamptz, recorded_by text`;
  await sql(
    `insert into identity_link_version (${columns.replaceAll(/ (text\[\]|text|uuid|int|float8|jsonb|boolean|timestamptz)/g, '')})
       select * from json_to_recordset($1) as d(${columns})`,
    [asJson(rows)],
  );
  return numbered;
};

const BY_TOKEN = { zh: '身份标识相同', en: 'same identity token' };
const SHARED = { zh: '该身份标识同时属于另一名成员', en: 'another member carries the same identity token' };

interface Carrier extends MemberKey {
  readonly side: string;
  readonly token: string;
  readonly member_region: string | null;
  readonly member_id: string | null;
}

interface Decided {
  readonly region: string;
  readonly member_id: string;
  readonly record_region: string;
  readonly record_id: string;
  readonly state: string;
  readonly collision: boolean;
  readonly facts_key: string;
}

/**
 * Links by equal tokens, for subjects whose token arrived or changed. One member and one record on a token link by
 * themselves. Two members on one token are a collision: every pair is shown as a candidate, none is linked. A pair that was
 * rejected or broken on this very token stays so.
 */
export const decideByToken = async (
  sql: Sql,
  schema: string,
  arrived: readonly MemberKey[],
  now: number,
): Promise<readonly LinkDecision[]> => {
  if (arrived.length === 0) return [];
  const carriers = await sql<Carrier>(
    `select c.region, c.id, c.side, c.token, c.member_region, c.member_id
       from (select distinct d.token from unnest($1::text[], $2::uuid[]) m(region, id)
               join ${schema}.document d on d.region = m.region and d.id = m.id where d.token is not null) t
       join ${schema}.document c on c.token = t.token order by c.region, c.id`,
    asArrays(arrived),
  );
  const records = carriers.filter(({ side }) => side !== 'ORIGIN');
  const decided = records.length === 0 ? [] : await loadDecided(sql, records);
  const known = new Map(
    decided.map((link) => [pairKey(link.region, link.member_id, link.record_region, link.record_id), link]),
  );
  return [...grouped(carriers, ({ token }) => token).values()].flatMap((group) => pairsOf(group, known, now));
};

const pairKey = (...parts: readonly string[]): string => parts.join('/');

const loadDecided = (sql: Sql, records: readonly MemberKey[]): Promise<readonly Decided[]> =>
  sql<Decided>(
    `select l.region, l.member_id, l.record_region, l.record_id, v.state, v.collision, v.facts_key
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join identity_link l on l.record_region = m.region and l.record_id = m.id
       join identity_link_version v on v.region = l.region and v.id = l.id and v.superseded_at is null`,
    asArrays(records),
  );

const pairsOf = (
  carriers: readonly Carrier[],
  known: ReadonlyMap<string, Decided>,
  now: number,
): readonly LinkDecision[] => {
  const members = carriers.filter(({ side }) => side === 'ORIGIN');
  const records = carriers.filter(({ side }) => side !== 'ORIGIN');
  const collision = members.length > 1;
  return records.flatMap((record) =>
    members.flatMap((member) => {
      const before = known.get(pairKey(member.region, member.id, record.region, record.id));
      const factsKey = digest(record.token);
      const refused = before?.state === 'REJECTED' || before?.state === 'BROKEN';
      if (refused && before.facts_key === factsKey) return [];
      // A side that recorded under the member's id has linked already; only a collision is worth a word.
      const own = record.member_id === member.id && record.member_region === member.region;
      if (before === undefined && own && !collision) return [];
      const linked = own || before?.state === 'LINKED';
      const state = collision && !linked ? 'CANDIDATE' : 'LINKED';
      if (before?.state === state && before.collision === collision) return [];
      return [
        {
          memberRegion: member.region,
          memberId: member.id,
          side: record.side,
          recordRegion: record.region,
          recordId: record.id,
          state,
          class: 'CERTAIN',
          probability: collision ? 1 / members.length : 1,
          evidence: collision ? [BY_TOKEN, SHARED] : [BY_TOKEN],
          confirmedBy: [],
          token: record.token,
          collision,
          reason: null,
          factsKey,
          at: now,
          by: 'identity token',
        } as const,
      ];
    }),
  );
};

/** Gives each record's document to the member that its link now says, and takes it from one that it no longer says. */
export const moveDocuments = async (
  sql: Sql,
  schema: string,
  decisions: readonly LinkDecision[],
): Promise<readonly MemberKey[]> => {
  if (decisions.length === 0) return [];
  const linked = decisions.filter(({ state }) => state === 'LINKED');
  const parted = decisions.filter(({ state }) => state === 'BROKEN' || state === 'REJECTED');
  const rows = (some: readonly LinkDecision[]) =>
    asJson(
      some.map((link) => ({
        region: link.recordRegion,
        side: link.side,
        id: link.recordId,
        mr: link.memberRegion,
        mi: link.memberId,
      })),
    );
  const columns = 'd(region text, side text, id uuid, mr text, mi uuid)';
  await sql(
    `update ${schema}.document t set member_region = null, member_id = null from json_to_recordset($1) as ${columns}
      where t.region = d.region and t.side = d.side and t.id = d.id and t.member_region = d.mr and t.member_id = d.mi`,
    [rows(parted)],
  );
  await sql(
    `update ${schema}.document t set member_region = d.mr, member_id = d.mi from json_to_recordset($1) as ${columns}
      where t.region = d.region and t.side = d.side and t.id = d.id`,
    [rows(linked)],
  );
  const members = decisions.map(({ memberRegion, memberId }) => ({ region: memberRegion, id: memberId }));
  return [...new Map(members.map((member) => [keyOf(member), member])).values()];
};
