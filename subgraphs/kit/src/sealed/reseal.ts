import type pg from 'pg';
import { columnOf, type FactTable } from '../facts/fact-table.ts';
import { payloadPlace } from '../outbox/payload-place.ts';
import type { Sealed } from './rows.ts';
import { isSealed, type Place, placeOf, type Sealing } from './sealing.ts';

/** A table of which some columns are sealed. */
interface SealedTable {
  readonly table: string;
  /** Columns that name a row, in the order in which rows are gone through. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly kind: 'text' | 'jsonb' | 'bytea';
  /** Rows of one statement. */
  readonly page: number;
  readonly place: (column: string, row: Readonly<Record<string, string>>) => Place;
}

/**
 * Seals with the present key whatever another key sealed, or none, in a side's database, and gives the number of rows.
 * Facts say the same as before: no version is made, and nobody is told.
 * Others read and write meanwhile: a row that changed since it was read is left to the next round. It may be ended
 * anywhere and run again.
 * @param pool as the owner of the tables
 */
export const reseal = async (
  pool: pg.Pool,
  { sealing, fields }: Sealed,
  facts: readonly FactTable[],
): Promise<number> => {
  let count = 0;
  for (const table of [...facts.flatMap((fact) => factTable(fact, fields)), ...besides])
    for (let sealed = await resealTable(pool, sealing, table); sealed > 0; ) {
      count += sealed;
      sealed = await resealTable(pool, sealing, table);
    }
  await validate(pool);
  return count;
};

/** From now on the database knows that nothing stands in clear. */
const validate = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<{ alter: string }>(
    `SELECT format('ALTER TABLE %s VALIDATE CONSTRAINT %I', conrelid::regclass, conname) AS alter
     FROM pg_constraint WHERE NOT convalidated AND conname LIKE '%\\_sealed'`,
  );
  for (const { alter } of rows) await pool.query(alter);
};

const factTable = ({ table, columns }: FactTable, fields: readonly string[]): SealedTable[] => {
  const sealed = fields.filter((field) => field in columns);
  const fieldOf = new Map(sealed.map((field) => [columnOf(field), field]));
  return sealed.length === 0
    ? []
    : [
        {
          table,
          key: ['region', 'id', 'version'],
          columns: [...fieldOf.keys()],
          kind: 'text',
          page: 500,
          place: (column, { region = '', id = '' }) => placeOf(fieldOf.get(column) ?? column, region, id),
        },
      ];
};

/** What every side keeps besides its facts. */
const besides: readonly SealedTable[] = [
  {
    table: 'outbox',
    key: ['region', 'seq', 'kind', 'subject'],
    columns: ['payload'],
    kind: 'jsonb',
    page: 500,
    place: (_, { region = '', kind = '', subject = '' }) => payloadPlace({ region, kind, subject }),
  },
  {
    table: 'import_row',
    key: ['region', 'import_id', 'n'],
    columns: ['content', 'changes', 'problems'],
    kind: 'jsonb',
    page: 500,
    place: (column, { region = '', import_id = '', n }) => placeOf(`${column}/${n}`, region, import_id),
  },
  {
    table: 'import_file_part',
    key: ['region', 'digest', 'n'],
    columns: ['content'],
    kind: 'bytea',
    page: 4,
    place: (column, { region = '', digest = '', n }) => placeOf(`${column}/${n}`, region, digest),
  },
  {
    table: 'export_part',
    key: ['region', 'export_id', 'n'],
    columns: ['content'],
    kind: 'bytea',
    page: 4,
    place: (column, { region = '', export_id = '', n }) => placeOf(`${column}/${n}`, region, export_id),
  },
];

/** Goes once through a table; gives how many rows it sealed anew. */
const resealTable = async (
  pool: pg.Pool,
  sealing: Sealing,
  { table, key, columns, kind, page, place }: SealedTable,
) => {
  let count = 0;
  let after: readonly string[] | null = null;
  const from = key.map((column) => `t.${column}`).join(', ');
  const stale = columns.map((column) => isStale(kind, `t.${column}`, sealing.version)).join(' OR ');
  for (;;) {
    const { rows }: pg.QueryResult<Record<string, string>> = await pool.query(
      `SELECT ${key.map((column) => `t.${column}::text AS ${column}`).join(', ')},
         ${columns.map((column) => `t.${column}::text AS "was ${column}"`).join(', ')}
       FROM ${table} t WHERE (${stale}) ${after ? `AND (${from}) > (SELECT ${from} FROM jsonb_populate_record(NULL::${table}, $1) t)` : ''}
       ORDER BY ${from} LIMIT ${page}`,
      after ? [JSON.stringify(Object.fromEntries(key.map((column, n) => [column, after?.[n]])))] : [],
    );
    if (rows.length === 0) return count;
    after = key.map((column) => rows.at(-1)?.[column] ?? '');
    const next = rows.map((row) => ({
      ...row,
      ...Object.fromEntries(
        columns.map((column) => [column, resealed(sealing, kind, place(column, row), row[`was ${column}`] ?? null)]),
      ),
    }));
    const { rowCount } = await pool.query(
      `UPDATE ${table} t SET ${columns.map((column) => `${column} = g.${column}`).join(', ')}
       FROM jsonb_array_elements($1) w, LATERAL jsonb_populate_record(NULL::${table}, w) g
       WHERE ${key.map((column) => `t.${column} = g.${column}`).join(' AND ')}
         AND ${columns.map((column) => `t.${column}::text IS NOT DISTINCT FROM w ->> 'was ${column}'`).join(' AND ')}`,
      [JSON.stringify(next)],
    );
    count += rowCount ?? 0;
  }
};

const isStale = (kind: SealedTable['kind'], column: string, version: number): string => {
  switch (kind) {
    case 'text':
      return `${column} NOT LIKE 'v${version}:%'`;
    case 'jsonb':
      return `(${column} <> '[]' AND coalesce(${column} #>> '{}', '') NOT LIKE 'v${version}:%')`;
    case 'bytea':
      return `substring(${column} FROM 1 FOR 4) <> int4send(${version})`;
  }
};

/** The value of a column as it is to be stored, from its text. */
const resealed = (sealing: Sealing, kind: SealedTable['kind'], place: Place, was: string | null): unknown => {
  if (was === null || was === '[]') return was === null ? null : [];
  if (kind === 'text') return sealing.seal(place, sealing.open(place, was));
  if (kind === 'bytea')
    return `\\x${sealing.sealBytes(place, sealing.openBytes(place, Buffer.from(was.slice(2), 'hex'))).toString('hex')}`;
  const stored: unknown = JSON.parse(was);
  const text = typeof stored === 'string' && isSealed(stored) ? sealing.open(place, stored) : was;
  return sealing.seal(place, text);
};
