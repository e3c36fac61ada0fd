import type { SqlTransaction } from '../database/transaction.ts';
import type { RowKey } from '../loader/row-key.ts';
import { OVER } from './states.ts';

/**
 * Imports that are over say nothing more of somebody: what their rows said is blanked, and the files in which these stood
 * are removed, as a whole, with their names and headings: what they brought stands in the facts. That an import wrote the
 * facts stays, and can be undone. Gives the number of rows.
 */
export const eraseImported = async (tx: SqlTransaction, { region, id }: RowKey): Promise<number> => {
  const [erased] = await tx.$queryRawUnsafe<{ readonly rows: number }[]>(
    `WITH over AS (
       SELECT r.region, r.import_id, r.n, i.digest FROM import_row r
         JOIN import i ON i.region = r.region AND i.id = r.import_id
        WHERE r.region = $1 AND r.target = $2::uuid AND i.state IN ${OVER}),
     blank AS (
       UPDATE import_row r SET content = '{}', changes = '[]', problems = '[]' FROM over o
        WHERE r.region = o.region AND r.import_id = o.import_id AND r.n = o.n AND r.content <> '{}' RETURNING 1),
     named AS (
       UPDATE import i SET file_name = '…', layout = NULL FROM (SELECT DISTINCT import_id FROM over) o
        WHERE i.region = $1 AND i.id = o.import_id),
     file AS (
       DELETE FROM import_file f
        WHERE f.region = $1 AND f.digest IN (SELECT o.digest FROM over o) AND NOT EXISTS (
          SELECT 1 FROM import i WHERE i.region = f.region AND i.digest = f.digest
             AND i.state NOT IN ${OVER}) RETURNING f.digest),
     part AS (DELETE FROM import_file_part p USING file f WHERE p.region = $1 AND p.digest = f.digest),
     upload AS (DELETE FROM import_upload u USING file f WHERE u.region = $1 AND u.digest = f.digest)
     SELECT count(*)::int AS rows FROM blank`,
    region,
    id,
  );
  return erased?.rows ?? 0;
};
