import type pg from 'pg';
import { actAs, ownTransaction } from '../database/own-transaction.ts';
import type { Scope } from '../database/scope.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import { givenKey } from '../idempotency/given-key.ts';
import { bodyDigest, once } from '../idempotency/once.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { Sealed } from '../sealed/rows.ts';
import { scopeOf, type Viewer } from '../viewer/viewer.ts';

/** What somebody wants done by a job. */
export interface Order {
  /** What tells its idempotency keys from those of other changes: `startExport`. */
  readonly operation: string;
  /** Region code of the authority that is written to. */
  readonly region: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Makes a change of what a job works on, once for its idempotency key: the key is the viewer's own, and whether they may was
 * decided before; the rows are the worker's.
 * @param run gives the key of what is to be worked on
 */
export const order = (
  database: { readonly pool: pg.Pool; readonly sealed: Sealed | undefined },
  worker: Scope,
  viewer: Viewer,
  { operation, region, input }: Order,
  run: (tx: SqlTransaction) => Promise<RowKey>,
): Promise<RowKey> => {
  const own = scopeOf(viewer);
  const key = { region, account: viewer.account, operation, key: givenKey(input.idempotencyKey) };
  return ownTransaction(database, own, (tx) =>
    once(tx, { ...key, digest: bodyDigest(input) }, async () => {
      await actAs(tx, worker);
      const { region: of, id } = await run(tx);
      await actAs(tx, own);
      return { region: of, id };
    }),
  );
};
