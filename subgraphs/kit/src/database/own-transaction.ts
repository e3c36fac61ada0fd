import type pg from 'pg';
import type { Sealed } from '../sealed/rows.ts';
import { sealedTransaction } from '../sealed/transaction.ts';
import type { Scope } from './scope.ts';
import { type SqlTransaction, untilItWins } from './transaction.ts';

/**
 * One transaction of plain SQL on a pool's connection. For work in bulk, where what Prisma does with each row of an answer
 * would hold up the event loop. Runs again, up to five times, when the database lets another transaction win.
 */
export const ownTransaction = <Result>(
  { pool, sealed }: { readonly pool: pg.Pool; readonly sealed: Sealed | undefined },
  scope: Scope,
  run: (tx: SqlTransaction) => Promise<Result>,
): Promise<Result> => untilItWins(() => once(pool, scope, (tx) => run(sealedTransaction(tx, sealed))));

const once = async <Result>(
  pool: pg.Pool,
  scope: Scope,
  run: (tx: SqlTransaction) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect();
  let broken: unknown;
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('liangdi.viewer', $1, true)", [scope]);
    const result = await run({
      $executeRawUnsafe: async (text, ...values) => (await client.query(text, values)).rowCount ?? 0,
      $queryRawUnsafe: async <Rows>(text: string, ...values: unknown[]) =>
        (await client.query(text, values)).rows as Rows,
    });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failed: unknown) => {
      broken = failed;
    });
    throw error;
  } finally {
    client.release(broken !== undefined);
  }
};

/** From here on the transaction sees and writes what this viewer may, until it is said otherwise. */
export const actAs = async (tx: SqlTransaction, scope: Scope): Promise<void> => {
  await tx.$queryRawUnsafe("SELECT set_config('liangdi.viewer', $1, true)", scope);
};
