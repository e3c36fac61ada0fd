import type { SqlTransaction } from '../database/transaction.ts';
import type { FactRow, FactTable } from './fact-table.ts';
import { selectWhole } from './select.ts';

/**
 * The current version, locked until the transaction ends; null when there is none or it was withdrawn. The first
 * version stands for all: whoever waited for another change then sees, by a statement of its own, the version which that one left.
 */
export const lockFact = async <Row extends FactRow>(
  tx: SqlTransaction,
  table: FactTable<Row>,
  { region, id }: Pick<FactRow, 'region' | 'id'>,
): Promise<Row | null> => {
  const key = [region, id];
  await tx.$executeRawUnsafe(
    `SELECT 1 FROM ${table.table} WHERE region = $1 AND id = $2::uuid AND version = 1 FOR UPDATE`,
    ...key,
  );
  const [row] = await tx.$queryRawUnsafe<Row[]>(
    `SELECT ${selectWhole(table)} FROM ${table.table} f
     WHERE f.region = $1 AND f.id = $2::uuid AND f.superseded_at IS NULL AND NOT f.withdrawn`,
    ...key,
  );
  return row ?? null;
};
