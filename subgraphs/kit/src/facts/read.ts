import type { Session } from '../database/session.ts';
import type { FetchMany } from '../loader/joint-reads.ts';
import {
  givenKeys,
  givenKeysAt,
  keyAtValues,
  keyValues,
  type RowKey,
  type RowKeyAt,
  underKeys,
} from '../loader/row-key.ts';
import { columnOf, type FactRow, type FactTable } from './fact-table.ts';
import { holdsAt, isCurrent, knownAt, seesFact, selectFact } from './select.ts';

/** A read of a table, its text put together once. */
type Read<Key, Value> = (session: Session) => FetchMany<Key, Value>;

/** The current version of each fact, in the order of the keys, by one statement. */
export const currentFacts = <Row extends FactRow>(table: FactTable<Row>): Read<RowKey, Row | null> => {
  const name = `${table.table}.current`;
  const text = `SELECT k.n::int AS n, ${selectFact(table)}
    FROM ${givenKeys} AS k(region, id, n)
    JOIN ${table.table} f ON f.region = k.region AND f.id = k.id AND ${isCurrent()} AND ${seesFact(table)}`;
  return (session) => async (keys) => underKeys<Row>(keys.length, await session.rows(name, text, keyValues(keys)));
};

/** The fact of each subject that was known and held at its instant, the latest begun where several did. */
export const factsAt = <Row extends FactRow>(table: FactTable<Row>): Read<RowKeyAt, Row | null> => {
  const name = `${table.table}.at`;
  const text = `SELECT k.n::int AS n, r.*
    FROM ${givenKeysAt} AS k(region, id, at, n)
    CROSS JOIN LATERAL (
      SELECT ${selectFact(table)} FROM ${table.table} f
      WHERE f.region = k.region AND f.${columnOf(table.subject)} = k.id
        AND ${knownAt('k.at')} AND ${holdsAt('k.at')} AND ${seesFact(table)}
      ORDER BY f.valid_from DESC, f.id LIMIT 1) r`;
  return (session) => async (keys) => underKeys<Row>(keys.length, await session.rows(name, text, keyAtValues(keys)));
};

/** Every version of each fact, first to last, withdrawn ones too. */
export const factHistories = <Row extends FactRow>(table: FactTable<Row>): Read<RowKey, Row[]> => {
  const name = `${table.table}.history`;
  const text = `SELECT k.n::int AS n, ${selectFact(table)}
    FROM ${givenKeys} AS k(region, id, n)
    JOIN ${table.table} f ON f.region = k.region AND f.id = k.id AND ${seesFact(table)}
    ORDER BY k.n, f.version`;
  return (session) => async (keys) => {
    const histories: Row[][] = keys.map(() => []);
    const rows = await session.rows<Row & { n: number }>(name, text, keyValues(keys));
    for (const row of rows) histories[row.n - 1]?.push(row);
    return histories;
  };
};
