import type { Session } from '../database/session.ts';
import { perRequest } from '../loader/per-request.ts';
import type { Loader } from '../loader/request-loader.ts';
import { givenKeys, givenKeysAt, type RowKey, type RowKeyAt } from '../loader/row-key.ts';
import { manyUnderKey, oneUnderKey, rowKeys, rowKeysAt } from '../loader/under-key.ts';
import { columnOf, type FactRow, type FactTable } from './fact-table.ts';
import { holdsAt, isCurrent, knownAt, seesFact, selectFact } from './select.ts';

/** One request's loaders of a fact: each batch is one statement. */
export interface FactLoaders<Row> {
  /** The current version by the fact's own key; null when there is none or it was withdrawn. */
  readonly current: Loader<RowKey, Row | null>;
  /** What was known and held of a subject at an instant, the latest begun where several did. */
  readonly at: Loader<RowKeyAt, Row | null>;
  /** Every version by the fact's own key, first to last, withdrawn ones too. */
  readonly history: Loader<RowKey, Row[]>;
}

export const factLoaders = <Row extends FactRow>(table: FactTable<Row>): ((session: Session) => FactLoaders<Row>) => {
  const [select, sees] = [selectFact(table), seesFact(table)];
  return perRequest({
    current: oneUnderKey<RowKey, Row>(
      `${table.table}.current`,
      `SELECT k.n::int AS n, ${select}
       FROM ${givenKeys} AS k(region, id, n)
       JOIN ${table.table} f ON f.region = k.region AND f.id = k.id AND ${isCurrent()} AND ${sees}`,
      rowKeys,
    ),
    at: oneUnderKey<RowKeyAt, Row>(
      `${table.table}.at`,
      `SELECT k.n::int AS n, r.*
       FROM ${givenKeysAt} AS k(region, id, at, n)
       CROSS JOIN LATERAL (
         SELECT ${select} FROM ${table.table} f
         WHERE f.region = k.region AND f.${columnOf(table.subject)} = k.id
           AND ${knownAt('k.at')} AND ${holdsAt('k.at')} AND ${sees}
         ORDER BY f.valid_from DESC, f.id LIMIT 1) r`,
      rowKeysAt,
    ),
    history: manyUnderKey<RowKey, Row>(
      `${table.table}.history`,
      `SELECT k.n::int AS n, ${select}
       FROM ${givenKeys} AS k(region, id, n)
       JOIN ${table.table} f ON f.region = k.region AND f.id = k.id AND ${sees}
       ORDER BY k.n, f.version`,
      rowKeys,
    ),
  });
};
