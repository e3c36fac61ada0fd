import { decideByToken } from '../../links/decide-by-token.ts';
import { decideLinks, lockReadModel } from '../projector.ts';
import type { MemberKey } from '../sql.ts';
import { PAGE, type Rebuilding } from './rebuilding.ts';

/**
 * Links as decided so far, then those that equal tokens decide by themselves; and collisions once more, for who collided
 * may be withdrawn by now.
 */
export const takeLinks = async (schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql, progress = () => {} } = rebuilding;
  await sql(
    `update ${schema}.document d set member_region = l.region, member_id = l.member_id
       from identity_link l join identity_link_version v on v.region = l.region and v.id = l.id
      where v.superseded_at is null and v.state = 'LINKED'
        and d.region = l.record_region and d.side = l.side and d.id = l.record_id and d.member_id is distinct from l.member_id`,
  );
  // Two joins by token, and not one condition that either answers: that one the planner tries out row by row.
  await sql(
    `create table ${schema}.to_link as
       with shared as (select token from ${schema}.token where side = 'ORIGIN' group by token having count(*) > 1)
       select region, id, row_number() over () as n from (
         select d.region, d.id from ${schema}.document d
           join ${schema}.token t on t.region = d.region and t.side = d.side and t.id = d.id
          where d.member_id is null and d.side <> 'ORIGIN'
         union
         select t.region, t.id from ${schema}.token t join shared using (token) where t.side <> 'ORIGIN'
         union
         select l.record_region, l.record_id from identity_link l
           join identity_link_version v on v.region = l.region and v.id = l.id
          where v.superseded_at is null and v.collision) carriers`,
  );
  await sql(`create index on ${schema}.to_link (n)`);
  for (let done = 0; ; done += PAGE) {
    const keys = await sql<MemberKey>(`select region, id from ${schema}.to_link where n > $1 and n <= $2`, [
      done,
      done + PAGE,
    ]);
    if (keys.length === 0) break;
    await rebuilding.transaction(async (tx) => {
      await lockReadModel(tx);
      await decideLinks(tx, rebuilding, schema, await decideByToken(tx, schema, keys, rebuilding.now()));
    });
    progress('links', done + keys.length);
  }
  await sql(`drop table ${schema}.to_link`);
};
