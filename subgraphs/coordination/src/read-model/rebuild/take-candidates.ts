import { lockReadModel, proposeLinks } from '../projector.ts';
import type { MemberKey } from '../sql.ts';
import type { Rebuilding } from './rebuilding.ts';

/** Few, so that the lock is given back soon. */
const PAGE = 100;

/** Candidates for the records that belong to nobody, and an end to those of records that belong to someone. */
export const takeCandidates = async (schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql, progress = () => {} } = rebuilding;
  let last: MemberKey = { region: '', id: '00000000-0000-0000-0000-000000000000' };
  for (let count = 0; ; ) {
    const records = await sql<MemberKey>(
      `(select d.region, d.id from ${schema}.document d
         where d.member_id is null and d.side <> 'ORIGIN' and (d.region, d.id) > ($1, $2::uuid) order by 1, 2 limit ${PAGE})
       union
       (select l.record_region, l.record_id from identity_link l
          join identity_link_version v on v.region = l.region and v.id = l.id and v.superseded_at is null
         where v.state = 'CANDIDATE' and (l.record_region, l.record_id) > ($1, $2::uuid) order by 1, 2 limit ${PAGE})
       order by 1, 2 limit ${PAGE}`,
      [last.region, last.id],
    );
    const end = records.at(-1);
    if (end === undefined) return;
    await rebuilding.transaction(async (tx) => {
      await lockReadModel(tx);
      await proposeLinks(tx, rebuilding, { schema, now: rebuilding.now() }, { records, members: [] });
    });
    count += records.length;
    progress('candidates', count);
    last = end;
  }
};
