import { keyValues } from '@liangdi/kit';
import type { LinkDecision } from '../read-model/link-tokens.ts';
import { keyOf, type MemberKey, type Sql } from '../read-model/sql.ts';
import { decidedWithoutNumber, pairOfLink } from './decided-without-number.ts';
import { type Known, loadKnown, memberOf, pairKey, recordOf } from './known-links.ts';

const MEMBER = { zh: '该成员的登记已撤销，视为从未存在', en: 'the member was recorded in error and is withdrawn' };
const RECORD = { zh: '该记录已撤销，视为从未存在', en: 'the record was recorded in error and is withdrawn' };

/** Of some members and records those that are withdrawn, and the withdrawn members to whom some of the records belong. */
export const withdrawnAmong = async (
  sql: Sql,
  schema: string,
  subjects: readonly MemberKey[],
): Promise<readonly MemberKey[]> =>
  subjects.length === 0
    ? []
    : sql<MemberKey>(
        `select p.region, p.id from unnest($1::text[], $2::uuid[]) m(region, id)
           join ${schema}.person p on p.region = m.region and p.id = m.id where p.withdrawn
         union
         select p.region, p.id from unnest($1::text[], $2::uuid[]) m(region, id)
           join ${schema}.document d on d.region = m.region and d.id = m.id and d.side <> 'ORIGIN'
           join ${schema}.person p on p.region = d.member_region and p.side = 'ORIGIN' and p.id = d.member_id
          where p.withdrawn order by 1, 2`,
        keyValues(subjects),
      );

/**
 * Ends what holds of withdrawn members and records, for they never were: their links break, their candidates are set
 * aside. What a side had recorded under such a member is told to be nobody's too, unless it was linked to another since.
 * Nothing of it stands in the way if the member or the record is recorded once more.
 */
export const endWithdrawn = async (
  sql: Sql,
  schema: string,
  withdrawn: readonly MemberKey[],
  now: number,
): Promise<readonly LinkDecision[]> => {
  const owned = await loadOwned(sql, schema, withdrawn);
  const known = await loadKnown(sql, [...withdrawn, ...owned.map(recordOf)]);
  const gone = new Set(withdrawn.map(keyOf));
  const isGone = (pair: Pair): boolean => gone.has(keyOf(memberOf(pair))) || gone.has(keyOf(recordOf(pair)));
  const live = known.filter((link) => isGone(link) && (link.state === 'LINKED' || link.state === 'CANDIDATE'));
  const decided = new Set(known.map((link) => pairKey(memberOf(link), recordOf(link))));
  const elsewhere = new Set(known.filter(({ state }) => state === 'LINKED').map((link) => keyOf(recordOf(link))));
  const bySide = owned.filter(
    (pair) => !decided.has(pairKey(memberOf(pair), recordOf(pair))) && !elsewhere.has(keyOf(recordOf(pair))),
  );
  return [...live, ...bySide.map((pair) => ({ ...pair, state: 'LINKED' as const }))].map((pair) =>
    decidedWithoutNumber(pairOfLink(pair), {
      state: pair.state === 'LINKED' ? 'BROKEN' : 'REJECTED',
      evidence: [gone.has(keyOf(memberOf(pair))) ? MEMBER : RECORD],
      at: now,
      by: 'withdrawn by its side',
    }),
  );
};

type Pair = Pick<Known, 'region' | 'member_id' | 'side' | 'record_region' | 'record_id'>;

/** Which records belong to some members, and to whom some records belong. */
const ownedBy = (schema: string): string => `
  (select d.region, d.side, d.id from unnest($1::text[], $2::uuid[]) m(region, id)
     join ${schema}.document d on d.member_region = m.region and d.member_id = m.id where d.side <> 'ORIGIN'
   union
   select d.region, d.side, d.id from unnest($1::text[], $2::uuid[]) m(region, id)
     join ${schema}.document d on d.region = m.region and d.id = m.id
    where d.side <> 'ORIGIN' and d.member_id is not null)`;

const loadOwned = (sql: Sql, schema: string, withdrawn: readonly MemberKey[]): Promise<readonly Pair[]> =>
  sql<Pair>(
    `select d.member_region as region, d.member_id, d.side, d.region as record_region, d.id as record_id
       from ${ownedBy(schema)} o join ${schema}.document d using (region, side, id)
       join ${schema}.person p using (region, side, id) order by d.region, d.id`,
    keyValues(withdrawn),
  );

/** Takes documents from withdrawn members, whoever says late that they are theirs, and gives each to whom it is linked. */
export const freeDocuments = (sql: Sql, schema: string, withdrawn: readonly MemberKey[]) =>
  sql(
    `update ${schema}.document d set (member_region, member_id) =
       (select l.region, l.member_id from identity_link l
          join identity_link_version v on v.region = l.region and v.id = l.id and v.superseded_at is null
         where l.side = d.side and l.record_region = d.region and l.record_id = d.id and v.state = 'LINKED' limit 1)
       from ${ownedBy(schema)} o where d.region = o.region and d.side = o.side and d.id = o.id`,
    keyValues(withdrawn),
  );
