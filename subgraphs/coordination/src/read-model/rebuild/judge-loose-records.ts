import { judgeRecords } from '../loose-records.ts';
import { followedSides } from '../projector.ts';
import type { MemberKey } from '../sql.ts';
import { PAGE, type Rebuilding } from './rebuilding.ts';

/** Judges the records that belong to no member; not before the origin has been heard, who alone knows its members. */
export const judgeLooseRecords = async (schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql } = rebuilding;
  if (!(await followedSides(sql, schema)).has('ORIGIN')) return;
  let last: MemberKey = { region: '', id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const records = await sql<MemberKey>(
      `select region, id from ${schema}.document where member_id is null and (region, id) > ($1, $2::uuid)
        order by region, id limit ${PAGE}`,
      [last.region, last.id],
    );
    const end = records.at(-1);
    if (end === undefined) return;
    await judgeRecords(sql, records, { schema, now: rebuilding.now(), tell: false });
    last = end;
  }
};
