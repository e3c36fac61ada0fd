import type { Session } from '../database/session.ts';
import { oneByKey } from './key-ordered.ts';
import type { Loader } from './request-loader.ts';
import { givenKeys, keyValues, type RowKey } from './row-key.ts';

/**
 * Loads the rows of a table that has no versions by their keys; each batch is one statement.
 * @param columns SQL of the row, `region` and `id` among it, over the table as `alias`
 * @returns makes the loader of one request
 */
export const byKey = <Row extends RowKey>(
  table: string,
  columns: string,
  alias = 'f',
): ((session: Session) => Loader<RowKey, Row | null>) => {
  const name = `${table}.byKey`;
  const text = `SELECT ${columns} FROM ${givenKeys} AS k(region, id)
    JOIN ${table} ${alias} ON ${alias}.region = k.region AND ${alias}.id = k.id`;
  return (session) =>
    oneByKey<RowKey, Row>(
      session,
      name,
      (keys) => session.rows(name, text, keyValues(keys)),
      ({ region, id }) => ({ region, id }),
    );
};
