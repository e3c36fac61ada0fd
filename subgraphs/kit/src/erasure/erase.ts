import type { Database } from '../database/open.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import { eraseExported } from '../export/erase-exported.ts';
import { givenKey } from '../idempotency/given-key.ts';
import { bodyDigest, once } from '../idempotency/once.ts';
import { eraseImported } from '../import/erase-imported.ts';
import type { RowKey } from '../loader/row-key.ts';
import { claimsOf, scopeOf, serviceViewer, type Viewer } from '../viewer/viewer.ts';
import { eraseTold } from './erase-told.ts';

/** How many values of one kind were erased. */
export interface ErasedDetail {
  readonly what: string;
  readonly count: number;
}

export interface Erasure {
  readonly operation: string;
  readonly region: string;
  readonly input: { readonly idempotencyKey: string };
  /** The members or records of the side whose details go. */
  readonly subjects: readonly RowKey[];
  /** What is closed before, so that it may go too. */
  readonly before?: (tx: SqlTransaction) => Promise<void>;
}

/**
 * Erases once what the side's `erase_details` names, in one transaction with its entry in the audit log. Whether the
 * viewer may, is decided before: the rows are reached past the rules of reading and writing, since no role may erase.
 */
export const eraseDetails = (
  database: Database,
  viewer: Viewer,
  { operation, region, input, subjects, before }: Erasure,
): Promise<readonly ErasedDetail[]> => {
  const key = givenKey(input.idempotencyKey);
  const { account, role, organisations, regions, purpose } = claimsOf(viewer);
  const by = JSON.stringify({ account, role, organisations, regions, purpose });
  return database.transaction(scopeOf({ ...serviceViewer('erasure'), account }), (tx) =>
    once(tx, { region, account, operation, key, digest: bodyDigest(input) }, async () => {
      await before?.(tx);
      const counts = new Map<string, number>();
      for (const subject of subjects) {
        const erased = await tx.$queryRawUnsafe<ErasedDetail[]>(
          'SELECT what, count::int AS count FROM erase_details($1, $2::uuid, $3::jsonb)',
          subject.region,
          subject.id,
          by,
        );
        await eraseTold(tx, subject);
        const rosterRows = { what: 'rosterRow', count: await eraseImported(tx, subject) };
        const exportFiles = { what: 'exportFile', count: await eraseExported(tx, subject) };
        for (const { what, count } of [...erased, rosterRows, exportFiles])
          counts.set(what, (counts.get(what) ?? 0) + count);
      }
      return [...counts].map(([what, count]) => ({ what, count }));
    }),
  );
};
