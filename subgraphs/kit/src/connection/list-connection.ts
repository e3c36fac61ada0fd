import type { Session } from '../database/session.ts';
import { type Connection, connectionOf } from './connection.ts';
import { keyset } from './keyset.ts';
import { type ListOrder, orderedFor } from './ordered-for.ts';
import { type PageArguments, readPage } from './page.ts';

/** A condition of a filter, when it is set. `sql` is told the place of its value among the parameters: `$1`. */
export interface Condition {
  /** Tells the filter's statements apart. */
  readonly name: string;
  readonly sql: (parameter: string) => string;
  readonly value: unknown;
}

/** A list that hangs on nothing, such as all receptions. */
export interface FilteredList<Row extends object> extends ListOrder<Row> {
  readonly select: string;
  readonly from: string;
  readonly where: string;
}

/** A page of a list under a filter: one statement, and one more when the total is asked for. */
export const listConnection = async <Row extends object>(
  session: Session,
  of: FilteredList<Row>,
  conditions: readonly Condition[],
  given: PageArguments,
): Promise<Connection<Row>> => {
  const list = orderedFor(session, of);
  const page = readPage(list.name, given);
  const filter = [list.where, ...conditions.map(({ sql }, index) => sql(`$${index + 1}`))].join(' AND ');
  const values = conditions.map(({ value }) => value);
  const named = [list.name, ...conditions.map(({ name }) => name)].join('.');
  const slice = keyset(page, list.sort, values.length);
  const rows = await session.rows<Row>(
    `${named}.${page.direction}.${page.from ? 'from' : 'start'}`,
    `SELECT ${list.select} FROM ${list.from} WHERE ${filter} AND ${slice.where}
     ORDER BY ${slice.orderBy} LIMIT ${slice.limit}`,
    [...values, ...slice.values],
  );
  const total = async (): Promise<number> => {
    const [row] = await session.rows<{ total: number }>(
      `${named}.total`,
      `SELECT count(*) AS total FROM ${list.from} WHERE ${filter}`,
      values,
    );
    return row?.total ?? 0;
  };
  return connectionOf(list.name, page, rows, list.placeOf, total);
};
