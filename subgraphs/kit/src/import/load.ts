import type { Session } from '../database/session.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import type { RowKey } from '../loader/row-key.ts';
import { type ImportRecord, importColumns } from './rows.ts';

export const loadImport = async (session: Session, { region, id }: RowKey): Promise<ImportRecord | null> => {
  const [row] = await session.rows<ImportRecord>(
    'import.one',
    `SELECT ${importColumns} FROM import i WHERE i.region = $1 AND i.id = $2::uuid`,
    [region, id],
  );
  return row ?? null;
};

/** As it stands, whoever is at work on it. */
export const readImport = async (tx: SqlTransaction, { region, id }: RowKey): Promise<ImportRecord | null> => {
  const [row] = await tx.$queryRawUnsafe<ImportRecord[]>(
    `SELECT ${importColumns} FROM import i WHERE i.region = $1 AND i.id = $2::uuid`,
    region,
    id,
  );
  return row ?? null;
};

/** The same, locked until the transaction ends: it waits for an undo that is under way, all of which is one transaction. */
export const lockImport = async (tx: SqlTransaction, { region, id }: RowKey): Promise<ImportRecord | null> => {
  const [row] = await tx.$queryRawUnsafe<ImportRecord[]>(
    `SELECT ${importColumns} FROM import i WHERE i.region = $1 AND i.id = $2::uuid FOR UPDATE`,
    region,
    id,
  );
  return row ?? null;
};
