import type { SqlTransaction } from '../database/transaction.ts';

/** Anchors of persons who are recorded for the first time. */
export const insertAnchors = async (
  tx: SqlTransaction,
  anchor: string,
  region: string,
  ids: readonly string[],
): Promise<void> => {
  await tx.$executeRawUnsafe(
    `INSERT INTO ${anchor} (region, id) SELECT $1, id::uuid FROM jsonb_array_elements_text($2::jsonb) AS id`,
    region,
    JSON.stringify(ids),
  );
};
