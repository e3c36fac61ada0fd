import type { SqlTransaction } from '../database/transaction.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { ImportSide } from './side.ts';
import { writtenVersions } from './written-versions.ts';

/**
 * Whoever enters somebody of whom the rows may be is waited for, and waits: a change by the ID number, which takes the same
 * lock, and another process at work on an import of the region by whatever tells who somebody is.
 * @param tokens of the ID numbers
 */
export const oneAfterAnother = async (
  tx: SqlTransaction,
  region: string,
  tokens: readonly string[] = [],
): Promise<void> => {
  await tx.$queryRawUnsafe(
    `SELECT count(pg_advisory_xact_lock(hashtextextended($1 || ' ' || of, 0)))
     FROM unnest(ARRAY['import'] || $2::text[]) WITH ORDINALITY AS l(of, n)`,
    region,
    [...new Set(tokens)].sort(),
  );
};

/**
 * Whoever changes what an import wrote, or says more of the persons whom it brought, is waited for, and waits: as changes
 * do, by the first version of a fact and then by the anchor.
 */
export const holdWritten = async (
  { facts }: Pick<ImportSide<unknown>, 'facts'>,
  tx: SqlTransaction,
  key: RowKey,
): Promise<void> => {
  for await (const versions of writtenVersions(tx, key))
    for (const [fact, { table, anchor }] of Object.entries(facts)) {
      const ids = versions.filter((version) => version.fact === fact).map(({ id }) => id);
      for (const held of [`${table.table} WHERE version = 1 AND`, ...(anchor ? [`${anchor} WHERE`] : [])])
        await tx.$executeRawUnsafe(
          `SELECT 1 FROM ${held} region = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR UPDATE`,
          key.region,
          ids,
        );
    }
};
