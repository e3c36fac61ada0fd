import { type Database, type FactTable, fieldsOf, loadRows, organisationFields, type Sealing } from '@liangdi/kit';
import { activityTable, participationTable } from '../src/facts/activity.ts';
import { contributionTable } from '../src/facts/contribution.ts';
import { helpPairTable } from '../src/facts/help-pair.ts';
import { membershipTable } from '../src/facts/membership.ts';
import { recordTable } from '../src/facts/record.ts';
import { resourceTable } from '../src/facts/resource.ts';
import { associationSealed } from '../src/facts/sealed.ts';
import type { AssociationLoad } from './rows.ts';

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
const fields: ReadonlyMap<string, readonly string[]> = new Map([
  ['association', [...organisationFields, 'kind', 'trade']],
  ['association_branch', [...organisationFields, 'associationId', 'originCounty', 'secretary']],
  ['record', ['region', 'id', 'memberRegion', 'memberId', 'linkVersion', 'linkedAt']],
  ['joint_activity', ['region', 'id']],
  ...tables.map((table): [string, readonly string[]] => [table.table, fieldsOf(table)]),
]);

/** Loads rows into the association's empty tables, as the role that owns them; see `loadRows`. */
export const loadAssociation = (
  pool: Database['pool'],
  rows: AsyncIterable<AssociationLoad> | Iterable<AssociationLoad>,
  sealing: Sealing,
): Promise<number> => loadRows(pool, rows, { fields, sealed: associationSealed(sealing) });
