import type { SqlTransaction } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';

/** Our transaction in the form that the kit's modules take. */
export const asPrisma = (sql: Sql): SqlTransaction => ({
  $queryRawUnsafe: async <Rows>(text: string, ...values: unknown[]) => (await sql(text, values)) as unknown as Rows,
  // Every writing statement of the kit says by its rows how many it touched.
  $executeRawUnsafe: async (text, ...values) => {
    const returning = /returning|pg_notify/i.test(text) ? text : `${text} returning 1`;
    return (await sql(returning, values)).length;
  },
});
