import { type Connection, connectionOf } from '../connection/connection.ts';
import { keyset } from '../connection/keyset.ts';
import { type PageArguments, readPage } from '../connection/page.ts';
import type { Session } from '../database/session.ts';
import { type ImportRecord, type ImportRowRecord, importRowColumns } from './rows.ts';
import { openImportRows } from './sealed-rows.ts';
import type { ImportOutcome } from './side.ts';

/** A page of an import's rows in the order of the file; an empty one where they are not to be shown. */
export const rowPage = async (
  session: Session,
  record: ImportRecord,
  isShown: boolean,
  outcome: ImportOutcome | null,
  args: PageArguments,
): Promise<Connection<ImportRowRecord>> => {
  const page = readPage('importRows(n)', args);
  const own = [record.region, record.id, outcome, isShown];
  const where = '$4::boolean AND r.region = $1 AND r.import_id = $2::uuid AND ($3::text IS NULL OR r.outcome = $3)';
  const slice = keyset(page, [{ sql: 'r.n', type: 'int' }], own.length);
  const stored = await session.rows<ImportRowRecord>(
    `import.rows.${page.direction}.${page.from ? 'from' : 'start'}`,
    `SELECT ${importRowColumns} FROM import_row r WHERE ${where} AND ${slice.where}
     ORDER BY ${slice.orderBy} LIMIT ${slice.limit}`,
    [...own, ...slice.values],
  );
  const rows = openImportRows(session.sealed, record, stored);
  const count = async (): Promise<number> => {
    const [row] = await session.rows<{ count: number }>(
      'import.rows.count',
      `SELECT count(*) FROM import_row r WHERE ${where}`,
      own,
    );
    return row?.count ?? 0;
  };
  return connectionOf('importRows(n)', page, rows, (row) => [row.n], count);
};
