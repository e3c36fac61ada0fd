import type { SqlTransaction } from '../database/transaction.ts';
import { errors } from '../errors/common.ts';
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

export interface NewFact {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface NextFact extends NewFact {
  /** The version that must still be the current one. */
  readonly follows: number;
}

const stored = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [columnOf(field), value]));

const columns = (table: FactTable, alias: string, except: Readonly<Record<string, string>> = {}): string =>
  fieldsOf(table)
    .map((field) => except[field] ?? `${alias}.${columnOf(field)}`)
    .join(', ');

/** What a recorded version comes back with: its row, whole, and how the feed tells it (`listed`). */
const recordedColumns = (table: FactTable): string =>
  `${selectWhole(table)}, json_build_array(${table.lists
    .map((list) => `json_build_object('list', '${list.list}', 'version', ${versionJson(table, list)})`)
    .join(', ')}) AS listed`;

type Returned<Row> = Row & Pick<Recorded<Row>, 'listed'>;

const recorded = <Row extends FactRow>(rows: readonly Returned<Row>[]): readonly Recorded<Row>[] =>
  rows.map(({ listed, ...row }) => ({ row: row as unknown as Row, listed }));

/**
 * When the first version of a fact counts as recorded: at its stamp, but not before what is already recorded about its
 * subject, whatever the clocks of those who recorded it said. Two facts that follow each other never seem to have been known at once.
 */
const notBeforeOthers = ({ table, subject }: FactTable): string =>
  subject === 'id'
    ? 'n.recorded_at'
    : `greatest(n.recorded_at, (SELECT max(o.recorded_at) FROM ${table} o
         WHERE o.region = n.region AND o.${columnOf(subject)} = n.${columnOf(subject)}))`;

/** Records first versions of many facts by one statement. The database's constraints decide whether they may stand. */
export const recordManyFirst = async <Row extends FactRow>(
  tx: SqlTransaction,
  table: FactTable<Row>,
  region: string,
  facts: readonly NewFact[],
  { at, source, recordedBy }: Stamp,
): Promise<readonly Recorded<Row>[]> => {
  const rows = facts.map(({ id, values }) =>
    stored({
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
  return recorded(
    await tx.$queryRawUnsafe<Returned<Row>[]>(
      `INSERT INTO ${table.table} AS f (${fieldsOf(table).map(columnOf).join(', ')})
       SELECT ${columns(table, 'n', { recordedAt: notBeforeOthers(table) })}
       FROM jsonb_populate_recordset(NULL::${table.table}, $1::jsonb) n
       RETURNING ${recordedColumns(table)}`,
      JSON.stringify(rows),
    ),
  );
};

/**
 * Supersedes many versions by their next ones, by two statements: what `values` names replaces, the rest stays. Recorded time
 * only goes forward, whatever the clock says.
 * @throws CallerError `STALE_VERSION` when one of them is not the current one any more
 */
export const recordManyNext = async <Row extends FactRow>(
  tx: SqlTransaction,
  table: FactTable<Row>,
  region: string,
  facts: readonly NextFact[],
  { at, source, recordedBy }: Stamp,
): Promise<readonly Recorded<Row>[]> => {
  const given = JSON.stringify(
    facts.map(({ id, follows, values }) => ({
      id,
      follows,
      changes: stored({ ...sealFields(tx.sealed, { region, id }, values), source, recordedBy }),
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
  return recorded(
    await tx.$queryRawUnsafe<Returned<Row>[]>(
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
    ),
  );
};
