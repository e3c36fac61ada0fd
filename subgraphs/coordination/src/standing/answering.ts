import { keyValues, readGlobalId, toGlobalId } from '@liangdi/kit';
import type { MemberKey, Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';

/**
 * Members of one account at most, those first whom its organisations have answered for since last. An organisation that
 * answers for more is no branch; whoever runs it sees the others on its own side only.
 */
export const mostAnswered = 1_000;

/**
 * Global ids of the members whom some organisations answer for now; an association answers through its branches too. To
 * whoever answers, every side opens what it holds of the member: what only the claiming side itself says does not count.
 */
export const answeredMembers = async (
  sql: Sql,
  organisations: readonly string[],
  now: Date,
): Promise<readonly string[]> => {
  const named = organisations.flatMap((globalId) => readGlobalId(globalId) ?? []);
  if (named.length === 0) return [];
  const rows = await sql<MemberKey>(
    `with own as (select * from unnest($1::text[], $2::uuid[]) as o(region, id)),
       branch as (
         select region, id from own union
         select b.region, b.id from own o join ${READ_MODEL}.branch b on b.region = o.region and b.side = 'ASSOCIATION'
           and b.versions -> -1 ->> 'parentId' = o.id::text)
     select a.region, a.member_id as id from branch b
       join ${READ_MODEL}.answering a on a.branch_id = b.id and a.branch_region = b.region
      where a.valid_from <= $3 and a.valid_to > $3 and a.vouched
      group by a.region, a.member_id order by max(a.since) desc, a.region, a.member_id limit ${mostAnswered}`,
    [...keyValues(named), now],
  );
  return rows.map(({ region, id }) => toGlobalId('Member', region, id));
};
