import { copyInto } from '../database/copy.ts';
import type { Database } from '../database/open.ts';
import type { RowKey } from '../loader/row-key.ts';
import { type Sealed, sealFields } from '../sealed/rows.ts';
import { columnOf } from './fact-table.ts';

/** One row on its way into its table. */
interface Load {
  readonly table: string;
  readonly row: object;
}

/** Where rows go. */
interface Tables {
  /** Fields of each table, parents before what hangs on them. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The table that anchors a thing whose first version (`version: 1`) is loaded, where no row of its own is given. */
  readonly anchorOf?: Readonly<Record<string, string>>;
  readonly sealed: Sealed;
}

/** Fields of every organisation, whatever its kind. */
export const organisationFields: readonly string[] = [
  'region',
  'id',
  'name',
  'openedOn',
  'closedOn',
  'recordedAt',
  'closedRecordedAt',
  'source',
];

/** Rows that are held back before they are written. */
const batch = 20_000;

/**
 * Loads rows at COPY speed, for demo data and benchmarks, and gives their number. Rows may come in any mix of tables,
 * as long as what a row hangs on does not come later than the batch of the row itself. Writes no outbox events:
 * whoever follows the feed takes a snapshot afterwards.
 * @param pool of the role that owns the tables
 */
export const loadRows = async (
  pool: Database['pool'],
  rows: AsyncIterable<Load> | Iterable<Load>,
  { fields, anchorOf = {}, sealed }: Tables,
): Promise<number> => {
  const waiting = new Map<string, (readonly unknown[])[]>();
  let held = 0;
  let loaded = 0;
  const hold = (table: string, given: Readonly<Record<string, unknown>>): void => {
    const row = sealFields(sealed, given as unknown as RowKey, given);
    const values = fields.get(table)?.map((field) => row[field] ?? null);
    if (!values) throw new Error(`there is no table ${table} to load`);
    const rowsOf = waiting.get(table);
    if (rowsOf) rowsOf.push(values);
    else waiting.set(table, [values]);
  };
  const flush = async (): Promise<void> => {
    for (const [table, names] of fields) {
      const next = waiting.get(table);
      if (next) await copyInto(pool, table, names.map(columnOf), next);
    }
    waiting.clear();
    loaded += held;
    held = 0;
  };
  for await (const { table, row } of rows) {
    const anchor = anchorOf[table];
    const given = row as Readonly<Record<string, unknown>>;
    if (anchor !== undefined && given.version === 1) hold(anchor, given);
    hold(table, given);
    held += 1;
    if (held >= batch) await flush();
  }
  await flush();
  return loaded;
};
