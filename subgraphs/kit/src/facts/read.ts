import type { Session } from '../database/session.ts';
import { columnOf, type FactRow, type FactTable } from './fact-table.ts';
import { holdsAt, isCurrent, knownAt, seesFact, selectFact } from './select.ts';

/** Names one row of one side: the region of the authority that owns it, and its own id. */
export interface RowKey {
  readonly region: string;
  readonly id: string;
}

/** A row at an instant. */
export interface RowKeyAt extends RowKey {
  readonly at: Date;
}

/** The text that tells keys apart, for loaders' caches. */
export const keyText = ({ region, id }: RowKey): string => `${region}:${id}`;
export const keyAtText = ({ region, id, at }: RowKeyAt): string => `${region}:${id}:${at.getTime()}`;

const keyColumns = (keys: readonly RowKey[]): [string[], string[]] => [
  keys.map(({ region }) => region),
  keys.map(({ id }) => id),
];

/** Puts rows that carry the position of their key (`n`, from 1) under that key; null where there is none. */
export const underKeys = <Row extends object>(
  count: number,
  rows: readonly (Row & { n: number })[],
): (Row | null)[] => {
  const ordered: (Row | null)[] = new Array(count).fill(null);
  for (const row of rows) ordered[row.n - 1] = row;
  return ordered;
};

/** The current version of each fact, in the order of the keys, by one statement. */
export const currentFacts =
  <Row extends FactRow>(session: Session, table: FactTable<Row>) =>
  async (keys: readonly RowKey[]): Promise<(Row | null)[]> =>
    underKeys<Row>(
      keys.length,
      await session.rows(
        `${table.table}.current`,
        `SELECT k.n::int AS n, ${selectFact(table)}
         FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(region, id, n)
         JOIN ${table.table} f ON f.region = k.region AND f.id = k.id AND ${isCurrent()}
           AND ${seesFact(table)}`,
        keyColumns(keys),
      ),
    );

/** The fact of each subject that was known and held at its instant, the latest begun where several did. */
export const factsAt =
  <Row extends FactRow>(session: Session, table: FactTable<Row>) =>
  async (keys: readonly RowKeyAt[]): Promise<(Row | null)[]> =>
    underKeys<Row>(
      keys.length,
      await session.rows(
        `${table.table}.at`,
        `SELECT k.n::int AS n, r.*
         FROM unnest($1::text[], $2::uuid[], $3::timestamptz[]) WITH ORDINALITY AS k(region, id, at, n)
         CROSS JOIN LATERAL (
           SELECT ${selectFact(table)} FROM ${table.table} f
           WHERE f.region = k.region AND f.${columnOf(table.subject)} = k.id
             AND ${knownAt('k.at')} AND ${holdsAt('k.at')} AND ${seesFact(table)}
           ORDER BY f.valid_from DESC, f.id LIMIT 1) r`,
        [...keyColumns(keys), keys.map(({ at }) => at.toISOString())],
      ),
    );

/** Every version of each fact, first to last, withdrawn ones too. */
export const factHistories =
  <Row extends FactRow>(session: Session, table: FactTable<Row>) =>
  async (keys: readonly RowKey[]): Promise<Row[][]> => {
    const histories: Row[][] = keys.map(() => []);
    const rows = await session.rows<Row & { n: number }>(
      `${table.table}.history`,
      `SELECT k.n::int AS n, ${selectFact(table)}
       FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS k(region, id, n)
       JOIN ${table.table} f ON f.region = k.region AND f.id = k.id AND ${seesFact(table)}
       ORDER BY k.n, f.version`,
      keyColumns(keys),
    );
    for (const row of rows) histories[row.n - 1]?.push(row);
    return histories;
  };
