import { type Connection, connectionOf } from '../connection/connection.ts';
import { keyset } from '../connection/keyset.ts';
import { type ListOrder, orderedFor } from '../connection/ordered-for.ts';
import { type Page, type PageArguments, readPage } from '../connection/page.ts';
import type { Session } from '../database/session.ts';
import { type Loader, requestLoader } from '../loader/request-loader.ts';
import { givenKeys, keyText, keyValues, type RowKey } from '../loader/row-key.ts';
import { columnOf, type FactRow, type FactTable } from './fact-table.ts';

import { isCurrent, seesFact, selectFact } from './select.ts';

/** A list under each of many parents, such as the outflows of members. */
export interface NestedList<Row extends object> extends ListOrder<Row> {
  readonly select: string;
  readonly from: string;
  /** Which rows lie under the parent `k(region, id)`. */
  readonly where: string;
}

/** Gives the page of one parent; all parents of a request that ask for the same page share one statement. */
export type NestedConnections<Row> = (parent: RowKey, page: PageArguments) => Promise<Connection<Row>>;

/** The facts under a parent, latest begun first. `parentField` is the subject when left out. */
export const nestedFacts = <Row extends FactRow>(
  table: FactTable<Row>,
  parentField: string = table.subject,
): NestedList<Row> => ({
  name: `${table.table}.${parentField}(validFrom,id)`,
  select: selectFact(table),
  from: `${table.table} f`,
  where: `f.region = k.region AND f.${columnOf(parentField)} = k.id AND ${isCurrent()} AND ${seesFact(table)}`,
  sort: [
    { sql: 'f.valid_from', type: 'timestamptz', descending: true },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: (row) => [row.validFrom.toISOString(), row.id],
});

const parents = `${givenKeys} AS k(region, id, n)`;

/** One request's connections of a list, batched over parents; `totalCount` is one more statement, only when asked for. */
export const nestedConnections =
  <Row extends object>(of: NestedList<Row>): ((session: Session) => NestedConnections<Row>) =>
  (session) => {
    const list = orderedFor(session, of);
    const pages = new Map<string, Loader<RowKey, readonly Row[]>>();
    const loaderOf = (page: Page): Loader<RowKey, readonly Row[]> => {
      const key = JSON.stringify(page);
      const loader =
        pages.get(key) ?? requestLoader(session, `${list.name} ${key}`, pageOfEach(session, list, page), keyText);
      pages.set(key, loader);
      return loader;
    };
    const counts = requestLoader(session, `${list.name}.count`, countOfEach(session, list), keyText);
    return async (parent, given) => {
      const page = readPage(list.name, given);
      const rows = await loaderOf(page).load(parent);
      return connectionOf(list.name, page, rows, list.placeOf, () => counts.load(parent));
    };
  };

const pageOfEach =
  <Row extends object>(session: Session, { name, select, from, where, sort }: NestedList<Row>, page: Page) =>
  async (keys: readonly RowKey[]): Promise<Row[][]> => {
    const slice = keyset(page, sort, 2);
    const rows = await session.rows<Row & { n: number }>(
      `${name}.${page.direction}.${page.from ? 'from' : 'start'}`,
      `SELECT k.n::int AS n, r.* FROM ${parents} CROSS JOIN LATERAL (
         SELECT ${select} FROM ${from} WHERE ${where} AND ${slice.where}
         ORDER BY ${slice.orderBy} LIMIT ${slice.limit}) r`,
      [...keyValues(keys), ...slice.values],
    );
    const under: Row[][] = keys.map(() => []);
    for (const row of rows) under[row.n - 1]?.push(row);
    return under;
  };

const countOfEach =
  <Row extends object>(session: Session, { name, from, where }: NestedList<Row>) =>
  async (keys: readonly RowKey[]): Promise<number[]> => {
    const rows = await session.rows<{ n: number; count: number }>(
      `${name}.count`,
      `SELECT k.n::int AS n, r.count FROM ${parents}
       CROSS JOIN LATERAL (SELECT count(*) FROM ${from} WHERE ${where}) r`,
      keyValues(keys),
    );
    const counts = keys.map(() => 0);
    for (const { n, count } of rows) counts[n - 1] = count;
    return counts;
  };
