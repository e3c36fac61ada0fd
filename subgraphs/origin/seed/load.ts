import { type Database, type FactTable, fieldsOf, loadRows, organisationFields, type Sealing } from '@liangdi/kit';
import { memberTables } from '../src/facts/document.ts';
import { originSealed } from '../src/facts/sealed.ts';
import { searchCampaignFacts } from '../src/facts/search.ts';
import type { OriginLoad } from './rows.ts';

const versionFields = (table: FactTable): readonly [string, readonly string[]] => [table.table, fieldsOf(table)];

/** Fields of each table, parents before what hangs on them. */
const fields: ReadonlyMap<string, readonly string[]> = new Map([
  ['county', organisationFields],
  ['township', [...organisationFields, 'countyId']],
  ['home_branch', [...organisationFields, 'townshipId']],
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
const anchorOf = {
  member_version: 'member',
  search_campaign_version: 'search_campaign',
} satisfies Partial<Record<OriginLoad['table'], string>>;

/** Loads rows into the origin's empty tables, as the role that owns them; see `loadRows`. */
export const loadOrigin = (
  pool: Database['pool'],
  rows: AsyncIterable<OriginLoad> | Iterable<OriginLoad>,
  sealing: Sealing,
): Promise<number> => loadRows(pool, rows, { fields, anchorOf, sealed: originSealed(sealing) });
