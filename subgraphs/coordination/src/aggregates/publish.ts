import { monthOf } from '../read-model/counters.ts';
import { asJson } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { Transact } from '../store/postgres.ts';
import { type Alike, tabulate } from './tabulate.ts';

/**
 * Publishes the month of an instant, once: whoever comes first has everything counted, and all get the same numbers until
 * the next month, however often and for whichever pairs they ask. Nothing is published of a read model that is being built.
 * @param transact as one of our own processes
 */
export const publishMonth = (transact: Transact, now: Date): Promise<void> => {
  const month = monthOf(now.getTime());
  return transact(async (sql) => {
    const published = await sql(
      `insert into published_month (month, counted_at) select $1::date, $2 from ${READ_MODEL}.about where complete
       on conflict do nothing returning month`,
      [month, now],
    );
    if (published.length === 0) return;
    const rows = await sql<Alike>(
      `select region, destination, handover, origin_contact, destination_contact, overdue, count(*)::int as members
         from ${READ_MODEL}.member_view where destination is not null group by 1, 2, 3, 4, 5, 6`,
    );
    await sql(
      `insert into publication (region, destination, month, members, cells, counted_at)
       select region, destination, $2::date, members, cells, $3 from json_to_recordset($1)
         as d(region text, destination text, members int, cells jsonb)`,
      [asJson(tabulate(rows)), month, now],
    );
  });
};
