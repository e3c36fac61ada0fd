import type { Session } from '../database/session.ts';
import { type Loader, requestLoader } from '../loader/request-loader.ts';
import { givenKeys, keyText, keyValues, type RowKey, underKeys } from '../loader/row-key.ts';
import { columnOf, type FactList, type FactTable } from './fact-table.ts';
import { versionJson } from './select.ts';
import { wholeOf } from './whole.ts';

/** Every version of a side's facts about one subject, by list, in the form that the judgement reads. */
export type FactDocument = Readonly<Record<string, readonly unknown[]>>;

/** SQL of the JSON array of one list for the subject `k(region, id)`. */
export type ListSql = string;

/** One list of the document, from the table that declares it; ordered, so that equal facts give equal documents. */
export const listSql = (table: FactTable, list: FactList): ListSql =>
  `SELECT coalesce(json_agg(${versionJson(table, list)} ORDER BY f.valid_from, f.id, f.version), '[]')
   FROM ${wholeOf(table.table)} f WHERE f.region = k.region AND f.${columnOf(table.subject)} = k.id`;

/**
 * The SQL expression of the whole document of the subject `k(region, id)`: one key per list, in order. A list that
 * several tables fill is their arrays joined; a list without SQL is empty.
 */
export const documentSql = (lists: readonly (readonly [list: string, sql: readonly ListSql[]])[]): string => {
  const array = (sql: readonly ListSql[]): string =>
    sql.length < 2
      ? (sql.map((one) => `(${one})`)[0] ?? `'[]'::json`)
      : `(SELECT coalesce(json_agg(e), '[]') FROM (${sql
          .map((one) => `SELECT json_array_elements((${one})) AS e`)
          .join(' UNION ALL ')}) x)`;
  return `json_build_object(${lists.map(([list, sql]) => `'${list}', ${array(sql)}`).join(', ')})`;
};

/** The lists that the given tables fill, by key. */
export const listsOf = (tables: readonly FactTable[]): ReadonlyMap<string, readonly ListSql[]> => {
  const byKey = new Map<string, ListSql[]>();
  for (const table of tables)
    for (const list of table.lists) byKey.set(list.list, [...(byKey.get(list.list) ?? []), listSql(table, list)]);
  return byKey;
};

/**
 * Loads everything that a side knows of a subject, every version, by one statement for a batch; null for a subject that is
 * not in `anchor`, and for whoever is none of our own processes.
 * @returns makes the loader of one request
 */
export const documentLoader = (
  anchor: string,
  document: string,
): ((session: Session) => Loader<RowKey, FactDocument | null>) => {
  const name = `${anchor}.documents`;
  const text = `SELECT k.n::int AS n, ${document} AS document
    FROM (SELECT a.region, a.id, u.n FROM ${givenKeys} AS u(region, id, n)
          JOIN ${wholeOf(anchor)} a ON a.region = u.region AND a.id = u.id OFFSET 0) k`;
  return (session) =>
    requestLoader<RowKey, FactDocument | null>(
      session,
      name,
      async (keys) => {
        const rows = await session.rows<{ n: number; document: FactDocument }>(name, text, keyValues(keys));
        return underKeys(keys.length, rows).map((row) => row?.document ?? null);
      },
      keyText,
    );
};

/** The documents of the subjects after `after`, in (region, id) order: what a rebuild reads page by page. */
export const documentsAfter = async (
  session: Session,
  anchor: string,
  document: string,
  after: RowKey | null,
  limit: number,
): Promise<{ region: string; id: string; document: FactDocument }[]> =>
  session.rows(
    `${anchor}.documentsAfter`,
    `SELECT k.region, k.id, ${document} AS document
     FROM (SELECT a.region, a.id FROM ${wholeOf(anchor)} a
           WHERE $1::text IS NULL OR (a.region, a.id) > ($1, $2::uuid)
           ORDER BY a.region, a.id LIMIT $3) k
     ORDER BY k.region, k.id`,
    [after?.region ?? null, after?.id ?? null, limit],
  );
