import type { SqlTransaction } from '../database/transaction.ts';
import { sealFields } from '../sealed/rows.ts';
import { columnOf, type FactRow, type FactTable, fieldsOf } from './fact-table.ts';
import { selectWhole, versionJson } from './select.ts';

/** Who records something, when, and what it comes from. */
export interface Stamp {
  readonly at: Date;
  readonly source: string;
  readonly recordedBy: string;
}

/** One version in the judgement's own form, and the list of the document that it belongs to. */
export interface ListedVersion {
  readonly list: string;
  readonly version: Readonly<Record<string, unknown>>;
}

/** A version that was just recorded, as it is read and as the feed tells it. */
export interface Recorded<Row> {
  readonly row: Row;
  readonly listed: readonly ListedVersion[];
}

const toJson = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), value])));

/** What a recorded version comes back with: its row, whole, and how the feed tells it (`listed`). */
export const recordedColumns = (table: FactTable): string =>
  `${selectWhole(table)}, json_build_array(${table.lists
    .map((list) => `json_build_object('list', '${list.list}', 'version', ${versionJson(table, list)})`)
    .join(', ')}) AS listed`;

const columnList = (table: FactTable, alias = ''): string =>
  fieldsOf(table)
    .map((field) => alias + columnOf(field))
    .join(', ');

const recorded = <Row extends FactRow>(
  rows: readonly (Row & { listed: readonly ListedVersion[] })[],
): Recorded<Row> => {
  const [first] = rows;
  if (!first) throw new Error('a fact that is recorded comes back');
  const { listed, ...row } = first;
  return { row: row as unknown as Row, listed };
};

/**
 * When the first version of a fact counts as recorded: now, but not before what is already recorded about its subject,
 * whatever the clocks of those who recorded it said. Two facts that follow each other never seem to have been known at once.
 */
const notBeforeOthers = ({ table, subject }: FactTable): string =>
  subject === 'id'
    ? ''
    : ` || jsonb_build_object('recorded_at', greatest(($1::jsonb ->> 'recorded_at')::timestamptz, (
         SELECT max(o.recorded_at) FROM ${table} o WHERE o.region = $1::jsonb ->> 'region'
           AND o.${columnOf(subject)} = ($1::jsonb ->> '${columnOf(subject)}')::uuid)))`;

/** Records the first version of a fact. The database's constraints decide whether it may stand. */
export const recordFirst = async <Row extends FactRow>(
  tx: SqlTransaction,
  table: FactTable<Row>,
  values: Readonly<Record<string, unknown>> & { readonly region: string; readonly id: string },
  { at, source, recordedBy }: Stamp,
): Promise<Recorded<Row>> => {
  const stored = sealFields(tx.sealed, values, values);
  const whole = { ...stored, version: 1, withdrawn: false, recordedAt: at, source, recordedBy };
  return recorded<Row>(
    await tx.$queryRawUnsafe(
      `INSERT INTO ${table.table} AS f (${columnList(table)})
       SELECT ${columnList(table)} FROM jsonb_populate_record(NULL::${table.table}, $1::jsonb${notBeforeOthers(table)})
       RETURNING ${recordedColumns(table)}`,
      toJson(whole),
    ),
  );
};

/**
 * Supersedes the current version by the next one: what `changes` names replaces, the rest stays. `current` must have
 * been read with `lockFact` in the same transaction. Recorded time only goes forward, whatever the clock says.
 */
export const recordNext = async <Row extends FactRow>(
  tx: SqlTransaction,
  table: FactTable<Row>,
  current: Pick<FactRow, 'region' | 'id' | 'version'>,
  changes: Readonly<Record<string, unknown>>,
  { at, source, recordedBy }: Stamp,
): Promise<Recorded<Row>> => {
  const key = [current.region, current.id, current.version];
  const stored = sealFields(tx.sealed, current, changes);
  await tx.$executeRawUnsafe(
    `UPDATE ${table.table} SET superseded_at = greatest($4::timestamptz, recorded_at + interval '1 millisecond')
     WHERE region = $1 AND id = $2::uuid AND version = $3::int AND superseded_at IS NULL`,
    ...key,
    at.toISOString(),
  );
  return recorded<Row>(
    await tx.$queryRawUnsafe(
      `INSERT INTO ${table.table} AS f (${columnList(table)})
       SELECT ${columnList(table, 'n.')} FROM ${table.table} p,
         jsonb_populate_record(p, $4::jsonb || jsonb_build_object(
           'version', p.version + 1, 'recorded_at', p.superseded_at, 'superseded_at', NULL)) n
       WHERE p.region = $1 AND p.id = $2::uuid AND p.version = $3::int
       RETURNING ${recordedColumns(table)}`,
      ...key,
      toJson({ ...stored, source, recordedBy }),
    ),
  );
};

/**
 * The current version, locked until the transaction ends; null when there is none or it was withdrawn. The first
 * version stands for all: whoever waited for another change then sees, by a statement of its own, the version which that one left.
 */
export const lockFact = async <Row extends FactRow>(
  tx: SqlTransaction,
  table: FactTable<Row>,
  { region, id }: Pick<FactRow, 'region' | 'id'>,
): Promise<Row | null> => {
  const key = [region, id];
  await tx.$executeRawUnsafe(
    `SELECT 1 FROM ${table.table} WHERE region = $1 AND id = $2::uuid AND version = 1 FOR UPDATE`,
    ...key,
  );
  const [row] = await tx.$queryRawUnsafe<Row[]>(
    `SELECT ${selectWhole(table)} FROM ${table.table} f
     WHERE f.region = $1 AND f.id = $2::uuid AND f.superseded_at IS NULL AND NOT f.withdrawn`,
    ...key,
  );
  return row ?? null;
};
