import type { SqlTransaction } from '../database/transaction.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { WrittenVersion } from './rows.ts';

/** Rows that are read by one statement. */
const batch = 500;

interface WrittenRow {
  readonly n: number;
  readonly written: readonly WrittenVersion[];
}

/** The fact versions that an import wrote, those of some hundred rows at a time. */
export async function* writtenVersions(
  tx: SqlTransaction,
  { region, id }: RowKey,
): AsyncGenerator<readonly WrittenVersion[]> {
  for (let after = 0; ; ) {
    const rows = await tx.$queryRawUnsafe<WrittenRow[]>(
      `SELECT n, written FROM import_row
       WHERE region = $1 AND import_id = $2::uuid AND state = 'WRITTEN' AND n > $3::int ORDER BY n LIMIT ${batch}`,
      region,
      id,
      after,
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.flatMap(({ written }) => written);
    after = last.n;
  }
}
