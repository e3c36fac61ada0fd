import { columnOf, copyInto, type Database, type FactTable, fieldsOf, type Sealing, sealFields } from '@liangdi/kit';

import { activityTable, participationTable } from '../src/facts/activity.ts';
import { contributionTable } from '../src/facts/contribution.ts';
import { helpPairTable } from '../src/facts/help-pair.ts';
import { membershipTable } from '../src/facts/membership.ts';
import { recordTable } from '../src/facts/record.ts';
import { resourceTable } from '../src/facts/resource.ts';
import { associationSealed } from '../src/facts/sealed.ts';
import type { AssociationLoad } from './rows.ts';

const organisation = ['region', 'id', 'name', 'openedOn', 'closedOn', 'recordedAt', 'closedRecordedAt', 'source'];

const tables: readonly FactTable[] = [
  activityTable,
  recordTable,
  membershipTable,
  helpPairTable,
  participationTable,
  contributionTable,
  resourceTable,
];

/** Fields of each table, parents before what hangs on them. */
const fieldsByTable: ReadonlyMap<string, readonly string[]> = new Map([
  ['association', [...organisation, 'kind', 'trade']],
  ['association_branch', [...organisation, 'associationId', 'originCounty', 'secretary']],
  ['record', ['region', 'id', 'memberRegion', 'memberId', 'linkVersion', 'linkedAt']],
  ['joint_activity', ['region', 'id']],
  ...tables.map((table): [string, readonly string[]] => [table.table, fieldsOf(table)]),
]);

/** Rows that are held back before they are written. */
const batch = 20_000;

/**
 * Loads rows at COPY speed, for demo data and benchmarks, and gives their number. Rows may come in any mix of tables,
 * as long as what a row hangs on does not come later than the batch of the row itself. Writes no outbox events:
 * whoever follows the feed takes a snapshot afterwards.
 * @param pool of the role that owns the tables
 */
export const loadAssociation = async (
  pool: Database['pool'],
  rows: AsyncIterable<AssociationLoad> | Iterable<AssociationLoad>,
  sealing: Sealing,
): Promise<number> => {
  const sealed = associationSealed(sealing);
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
    if (!fields) throw new Error(`the association has no table ${table}`);
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
