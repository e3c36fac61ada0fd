import { columnOf, copyInto, type FactTable, fieldsOf, type RowKey, type Sealing, sealFields } from '@liangdi/kit';
import type pg from 'pg';
import { memberTables } from '../src/facts/document.ts';
import { originSealed } from '../src/facts/sealed.ts';
import { searchCampaignFacts } from '../src/facts/search.ts';
import type { OriginLoad, OriginRows } from './rows.ts';

type Table = keyof OriginRows;

const organisation = ['region', 'id', 'name', 'openedOn', 'closedOn', 'recordedAt', 'closedRecordedAt', 'source'];

const versionFields = (table: FactTable): readonly [string, readonly string[]] => [table.table, fieldsOf(table)];

/** Fields of each table, parents before what hangs on them. */
const fieldsByTable: ReadonlyMap<string, readonly string[]> = new Map([
  ['county', organisation],
  ['township', [...organisation, 'countyId']],
  ['home_branch', [...organisation, 'townshipId']],
  ['course', ['region', 'id', 'countyId', 'title', 'term', 'hours', 'recordedAt', 'source']],
  [
    'rule_document',
    [
      'region',
      'id',
      'countyId',
      'title',
      'number',
      'issuedOn',
      'repealedOn',
      'text',
      'recordedAt',
      'repealedRecordedAt',
      'source',
    ],
  ],
  ['member', ['region', 'id']],
  ['search_campaign', ['region', 'id']],
  versionFields(searchCampaignFacts),
  ...memberTables.map(versionFields),
]);

/** The anchor that the first version of a thing makes. */
const anchorOf: Readonly<Partial<Record<Table, string>>> = {
  member_version: 'member',
  search_campaign_version: 'search_campaign',
};

/** Rows that are held back before they are written. */
const batch = 20_000;

/**
 * Loads rows at COPY speed, for demo data and benchmarks, and gives their number. Rows may come in any mix of tables,
 * as long as what a row hangs on does not come later than the batch of the row itself. Writes no outbox events:
 * whoever follows the feed takes a snapshot afterwards.
 * @param pool of the role that owns the tables
 */
export const loadOrigin = async (
  pool: pg.Pool,
  rows: AsyncIterable<OriginLoad> | Iterable<OriginLoad>,
  sealing: Sealing,
): Promise<number> => {
  const sealed = originSealed(sealing);
  const waiting = new Map<string, (readonly unknown[])[]>();
  let held = 0;
  let loaded = 0;
  const hold = (table: string, given: Readonly<Record<string, unknown>>): void => {
    const row = sealFields(sealed, given as unknown as RowKey, given);
    const values = fieldsByTable.get(table)?.map((field) => row[field] ?? null);
    if (!values) throw new Error(`the origin has no table ${table}`);
    const rowsOf = waiting.get(table);
    if (rowsOf) rowsOf.push(values);
    else waiting.set(table, [values]);
  };
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
    const anchor = anchorOf[table];
    if (anchor && 'version' in row && row.version === 1) hold(anchor, row as unknown as Record<string, unknown>);
    hold(table, row as unknown as Record<string, unknown>);
    held += 1;
    if (held >= batch) await flush();
  }
  await flush();
  return loaded;
};
