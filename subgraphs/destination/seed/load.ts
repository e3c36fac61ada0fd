import { columnOf, copyInto, type Database, fieldsOf, type Sealing, sealFields } from '@liangdi/kit';

import { activityTable } from '../src/facts/activity.ts';
import { destinationSealed } from '../src/facts/sealed.ts';
import { personTables } from '../src/facts/tables.ts';
import type { DestinationLoad } from './rows.ts';

const organisation = ['region', 'id', 'name', 'openedOn', 'closedOn', 'recordedAt', 'closedRecordedAt', 'source'];

/** Fields of each table, parents before what hangs on them. */
const fieldsByTable: ReadonlyMap<string, readonly string[]> = new Map([
  ['city', organisation],
  ['subdistrict', [...organisation, 'cityId']],
  ['receiving_branch', [...organisation, 'subdistrictId', 'kind']],
  ['learning_terminal', [...organisation, 'subdistrictId']],
  ['service_centre', [...organisation, 'subdistrictId', 'offers']],
  ['record', ['region', 'id', 'memberRegion', 'memberId', 'linkVersion', 'linkedAt']],
  ['activity', ['region', 'id']],
  ...[activityTable, ...personTables].map((table): [string, readonly string[]] => [table.table, fieldsOf(table)]),
]);

/** Rows that are held back before they are written. */
const batch = 20_000;

/**
 * Loads rows at COPY speed, for demo data and benchmarks, and gives their number. Rows may come in any mix of tables,
 * as long as what a row hangs on does not come later than the batch of the row itself. Writes no outbox events:
 * whoever follows the feed takes a snapshot afterwards.
 * @param pool of the role that owns the tables
 */
export const loadDestination = async (
  pool: Database['pool'],
  rows: AsyncIterable<DestinationLoad> | Iterable<DestinationLoad>,
  sealing: Sealing,
): Promise<number> => {
  const sealed = destinationSealed(sealing);
  const waiting = new Map<string, (readonly unknown[])[]>();
  let held = 0;
  let loaded = 0;
  const flush = async (): Promise<void> => {
    for (const [table, fields] of fieldsByTable) {
      const next = waiting.get(table);
      if (next) await copyInto(pool, table, fields.map(columnOf), next);
    }
    waiting.clear();
    loaded += held;
    held = 0;
  };
  for await (const { table, row } of rows) {
    const fields = fieldsByTable.get(table);
    if (!fields) throw new Error(`the destination has no table ${table}`);
    const stored = sealFields(sealed, row, row as unknown as Readonly<Record<string, unknown>>);
    const values = fields.map((field) => stored[field] ?? null);
    waiting.set(table, waiting.get(table) ?? []);
    waiting.get(table)?.push(values);
    held += 1;
    if (held >= batch) await flush();
  }
  await flush();
  return loaded;
};
