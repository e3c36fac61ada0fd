import { type Database, fieldsOf, loadRows, organisationFields, type Sealing } from '@liangdi/kit';
import { activityTable } from '../src/facts/activity.ts';
import { destinationSealed } from '../src/facts/sealed.ts';
import { personTables } from '../src/facts/tables.ts';
import type { DestinationLoad } from './rows.ts';

/** Fields of each table, parents before what hangs on them. */
const fields: ReadonlyMap<string, readonly string[]> = new Map([
  ['city', organisationFields],
  ['subdistrict', [...organisationFields, 'cityId']],
  ['receiving_branch', [...organisationFields, 'subdistrictId', 'kind']],
  ['learning_terminal', [...organisationFields, 'subdistrictId']],
  ['service_centre', [...organisationFields, 'subdistrictId', 'offers']],
  ['record', ['region', 'id', 'memberRegion', 'memberId', 'linkVersion', 'linkedAt']],
  ['activity', ['region', 'id']],
  ...[activityTable, ...personTables].map((table): [string, readonly string[]] => [table.table, fieldsOf(table)]),
]);

/** Loads rows into the destination's empty tables, as the role that owns them; see `loadRows`. */
export const loadDestination = (
  pool: Database['pool'],
  rows: AsyncIterable<DestinationLoad> | Iterable<DestinationLoad>,
  sealing: Sealing,
): Promise<number> => loadRows(pool, rows, { fields, sealed: destinationSealed(sealing) });
