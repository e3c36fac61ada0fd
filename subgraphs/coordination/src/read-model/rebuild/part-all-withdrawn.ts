import { lockReadModel, partWithdrawn } from '../projector.ts';
import type { MemberKey } from '../sql.ts';
import { PAGE, type Rebuilding } from './rebuilding.ts';

/** An end to what was decided of members and records whose sides have withdrawn them since. */
export const partAllWithdrawn = async (schema: string, rebuilding: Rebuilding): Promise<void> => {
  const { sql } = rebuilding;
  let last: MemberKey = { region: '', id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const subjects = await sql<MemberKey>(
      `select region, id from ${schema}.person where withdrawn and (region, id) > ($1, $2::uuid)
        order by region, id limit ${PAGE}`,
      [last.region, last.id],
    );
    const end = subjects.at(-1);
    if (end === undefined) return;
    await rebuilding.transaction(async (tx) => {
      await lockReadModel(tx);
      await partWithdrawn(tx, rebuilding, { schema, now: rebuilding.now() }, subjects);
    });
    last = end;
  }
};
