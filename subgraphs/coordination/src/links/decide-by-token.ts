import { keyValues } from '@liangdi/kit';
import type { LinkDecision } from '../read-model/link-tokens.ts';
import { grouped, keyOf, type MemberKey, type Sql } from '../read-model/sql.ts';
import { pairOfLink } from './decided-without-number.ts';
import { holdsAgainstToken, tokenFactsKey } from './facts-key.ts';
import { type Known, loadKnown, memberOf, pairKey, recordOf } from './known-links.ts';
import { loadTokens, sameNumber, sharedToken, type Tokens } from './tokens.ts';

const BY_TOKEN = { zh: '身份标识相同', en: 'same identity token' };
const SHARED = { zh: '该身份标识同时属于另一名成员', en: 'another member carries the same identity token' };
const TAKEN = { zh: '该记录已属于另一名成员', en: 'the record belongs to another member already' };
const DIFFERENT = { zh: '身份标识已不相同', en: 'the identity tokens are no longer the same' };

interface Subject extends MemberKey {
  readonly side: string;
  readonly member_region: string | null;
  readonly member_id: string | null;
}

/**
 * Links by equal tokens, for subjects whose token arrived, changed or went, and for the records that have been held
 * against such a member. One member and one record that carry one number link by themselves. Two members on it are a
 * collision: every pair is shown as a candidate, none is linked. A pair that was rejected or broken on this very token
 * stays so, a record that is someone's already only becomes a candidate, and a link that rests on a token ends when the
 * tokens turn out to be of different numbers.
 */
export const decideByToken = async (
  sql: Sql,
  schema: string,
  arrived: readonly MemberKey[],
  now: number,
): Promise<readonly LinkDecision[]> => {
  if (arrived.length === 0) return [];
  const carriers = await sql<Subject>(
    `select distinct d.region, d.id, d.side, d.member_region, d.member_id
       from (select region, id from unnest($1::text[], $2::uuid[]) a(region, id)
             union
             select l.record_region, l.record_id from unnest($1::text[], $2::uuid[]) a(region, id)
               join identity_link l on l.region = a.region and l.member_id = a.id) m
       join ${schema}.token t on t.region = m.region and t.id = m.id
       join ${schema}.token c on c.token = t.token
       join ${schema}.document d on d.region = c.region and d.side = c.side and d.id = c.id order by d.region, d.id`,
    keyValues(arrived),
  );
  const known = await loadKnown(sql, carriers.length > 0 ? [...carriers, ...arrived] : arrived);
  const concerned = known.flatMap((link) => [memberOf(link), recordOf(link)]);
  const tokens = await loadTokens(sql, schema, [...carriers, ...concerned]);
  const ended = known.filter(
    (link) =>
      link.token !== null &&
      link.state === 'LINKED' &&
      sameNumber(tokens(memberOf(link)), tokens(recordOf(link))) === false,
  );
  const freed = new Set(ended.map((link) => keyOf(recordOf(link))));
  const before = new Map(known.map((link) => [pairKey(memberOf(link), recordOf(link)), link]));
  const members = carriers.filter(({ side }) => side === 'ORIGIN');
  const byToken = grouped(
    members.flatMap((member) => [...tokens(member).values()].map((token) => ({ member, token }))),
    ({ token }) => token,
  );
  const records = carriers
    .filter(({ side }) => side !== 'ORIGIN')
    .map((record) => (freed.has(keyOf(record)) ? { ...record, member_region: null, member_id: null } : record));
  const pairs = records.flatMap((record) => {
    const equal = [...tokens(record).values()]
      .flatMap((token) => byToken.get(token) ?? [])
      .map(({ member }) => member)
      .filter((member) => sameNumber(tokens(member), tokens(record)) === true);
    return pairsOf(record, [...new Map(equal.map((member) => [keyOf(member), member])).values()], {
      tokens,
      before,
      now,
    });
  });
  return [...ended.map((link) => endedOf(link, now)), ...pairs];
};

const endedOf = (link: Known, now: number): LinkDecision => ({
  ...pairOfLink(link),
  state: 'BROKEN',
  class: 'UNLIKELY',
  probability: 0,
  evidence: [DIFFERENT],
  confirmedBy: [],
  token: link.token,
  collision: false,
  sought: false,
  reason: null,
  factsKey: link.facts_key,
  at: now,
  by: 'identity token',
});

interface Surroundings {
  readonly tokens: (subject: MemberKey) => Tokens;
  readonly before: ReadonlyMap<string, Known>;
  readonly now: number;
}

const pairsOf = (
  record: Subject,
  members: readonly Subject[],
  { tokens, before, now }: Surroundings,
): readonly LinkDecision[] => {
  const collision = members.length > 1;
  return members.flatMap((member): LinkDecision[] => {
    const known = before.get(pairKey(member, record));
    const token = sharedToken(tokens(member), tokens(record)) ?? '';
    if ((known?.state === 'REJECTED' || known?.state === 'BROKEN') && holdsAgainstToken(known.facts_key, token))
      return [];
    // A side that recorded under the member's id has linked already; only a collision is worth a word.
    const own = record.member_id === member.id && record.member_region === member.region;
    if (known === undefined && own && !collision) return [];
    const linked = own || known?.state === 'LINKED';
    const taken = record.member_id !== null && !own;
    const state = (collision || taken) && !linked ? 'CANDIDATE' : 'LINKED';
    if (known?.state === state && known.collision === collision && known.token !== null) return [];
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
        evidence: [BY_TOKEN, ...(collision ? [SHARED] : []), ...(taken ? [TAKEN] : [])],
        confirmedBy: [],
        token,
        collision,
        sought: false,
        reason: null,
        factsKey: tokenFactsKey(token),
        at: now,
        by: 'identity token',
      },
    ];
  });
};
