import type { SqlTransaction } from '../database/transaction.ts';
import { errors } from '../errors/common.ts';
import { columnOf, type FactRow, type FactTable, fieldsOf } from '../facts/fact-table.ts';
import { type ListedVersion, recordedColumns, type Stamp } from '../facts/record.ts';
import { sealFields } from '../sealed/rows.ts';

/** A version that was recorded with many others, and what the feed tells of it. */
export type WrittenFact = FactRow & { readonly listed: readonly ListedVersion[] } & Readonly<Record<string, unknown>>;

export interface NewFact {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface NextFact extends NewFact {
  /** The version that must still be the current one. */
  readonly follows: number;
}

const row = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), value]));

const columns = (table: FactTable, alias: string, except: Readonly<Record<string, string>> = {}): string =>
  fieldsOf(table)
    .map((field) => except[field] ?? `${alias}.${columnOf(field)}`)
    .join(', ');

/** Anchors of persons who are recorded for the first time. */
export const insertAnchors = async (
  tx: SqlTransaction,
  anchor: string,
  region: string,
  ids: readonly string[],
): Promise<void> => {
  await tx.$executeRawUnsafe(
    `INSERT INTO ${anchor} (region, id) SELECT $1, id::uuid FROM jsonb_array_elements_text($2::jsonb) AS id`,
    region,
    JSON.stringify(ids),
  );
};

/** Records first versions of many facts by one statement, none recorded before what is known of its subject. */
export const recordManyFirst = async (
  tx: SqlTransaction,
  table: FactTable,
  region: string,
  facts: readonly NewFact[],
  { at, source, recordedBy }: Stamp,
): Promise<readonly WrittenFact[]> => {
  const rows = facts.map(({ id, values }) =>
    row({
      ...sealFields(tx.sealed, { region, id }, values),
      region,
      id,
      version: 1,
      withdrawn: false,
      recordedAt: at,
      source,
      recordedBy,
    }),
  );
  const subject = columnOf(table.subject);
  const recordedAt =
    table.subject === 'id'
      ? 'n.recorded_at'
      : `greatest(n.recorded_at, (SELECT max(o.recorded_at) FROM ${table.table} o
           WHERE o.region = n.region AND o.${subject} = n.${subject}))`;
  return tx.$queryRawUnsafe<WrittenFact[]>(
    `INSERT INTO ${table.table} AS f (${fieldsOf(table).map(columnOf).join(', ')})
     SELECT ${columns(table, 'n', { recordedAt })} FROM jsonb_populate_recordset(NULL::${table.table}, $1::jsonb) n
     RETURNING ${recordedColumns(table)}`,
    JSON.stringify(rows),
  );
};

/**
 * Supersedes many versions by their next ones, by two statements.
 * @throws CallerError `STALE_VERSION` when one of them is not the current one any more
 */
export const recordManyNext = async (
  tx: SqlTransaction,
  table: FactTable,
  region: string,
  facts: readonly NextFact[],
  { at, source, recordedBy }: Stamp,
): Promise<readonly WrittenFact[]> => {
  const given = JSON.stringify(
    facts.map(({ id, follows, values }) => ({
      id,
      follows,
      changes: row({ ...sealFields(tx.sealed, { region, id }, values), source, recordedBy }),
    })),
  );
  // Named once more for the index: the planner cannot tell how many a document holds.
  const ids = facts.map(({ id }) => id);
  const closed = await tx.$executeRawUnsafe(
    `UPDATE ${table.table} p SET superseded_at = greatest($3::timestamptz, p.recorded_at + interval '1 millisecond')
     FROM jsonb_to_recordset($2::jsonb) AS g(id uuid, follows int)
     WHERE p.region = $1 AND p.id = g.id AND p.version = g.follows AND p.superseded_at IS NULL
       AND p.id = ANY($4::uuid[])`,
    region,
    given,
    at.toISOString(),
    ids,
  );
  if (closed !== facts.length) throw errors.STALE_VERSION({}, []);
  return tx.$queryRawUnsafe<WrittenFact[]>(
    `INSERT INTO ${table.table} AS f (${fieldsOf(table).map(columnOf).join(', ')})
     SELECT ${columns(table, 'n')}
     FROM jsonb_to_recordset($2::jsonb) AS g(id uuid, follows int, changes jsonb)
     JOIN ${table.table} p ON p.region = $1 AND p.id = g.id AND p.version = g.follows AND p.id = ANY($3::uuid[]),
     LATERAL jsonb_populate_record(p, g.changes || jsonb_build_object(
       'version', p.version + 1, 'recorded_at', p.superseded_at, 'superseded_at', NULL)) n
     RETURNING ${recordedColumns(table)}`,
    region,
    given,
    ids,
  );
};
