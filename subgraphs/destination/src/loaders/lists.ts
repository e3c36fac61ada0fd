import { isCurrent, type NestedList, nestedFacts, seesFact, selectFact } from '@liangdi/kit';
import { activityTable } from '../facts/activity.ts';
import { receptionTable } from '../facts/reception.ts';
import { factGuard } from '../policy/guards.ts';
import type { ActivityRow, OrganisationRow, ReceptionRow } from '../rows.ts';
import { type OrganisationTable, organisationColumns } from './organisations.ts';

/** The organisations of one kind under another, by name. */
export const organisationsUnder = <Row extends OrganisationRow>(
  table: OrganisationTable,
  parent: 'city_id' | 'subdistrict_id',
): NestedList<Row> => ({
  name: `${table}.under(name,id)`,
  select: organisationColumns[table],
  from: `${table} f`,
  where: `f.region = k.region AND f.${parent} = k.id`,
  sort: [
    { sql: 'f.name', type: 'text' },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: (row) => [row.name, row.id],
});

/** The receptions that a branch has open now: an end is recorded when it has come, never before. */
export const openReceptionsOfBranch: NestedList<ReceptionRow> = {
  name: 'reception.openInBranch(validFrom,id)',
  select: selectFact(receptionTable),
  from: 'reception f',
  where: `f.region = k.region AND f.branch_id = k.id AND ${isCurrent()} AND ${seesFact(receptionTable)} AND f.status = 'RECEIVED' AND f.valid_to IS NULL`,
  sort: [
    { sql: 'f.valid_from', type: 'timestamptz', descending: true },
    { sql: 'f.id', type: 'uuid', descending: true },
  ],
  placeOf: (row) => [row.validFrom.toISOString(), row.id],
  tells: 'Reception.validFrom',
};

/** The receptions that hang on a record, latest begun first. */
export const receptionsOfRecord: NestedList<ReceptionRow> = nestedFacts(receptionTable);

/** The activities that a member took part in, latest begun first, each once. */
export const activitiesOfMember: NestedList<ActivityRow> = {
  name: 'activity.ofMember(validFrom,id)',
  select: selectFact(activityTable),
  from: `activity_version f`,
  where: `${isCurrent()} AND (f.region, f.id) IN (
    SELECT p.region, p.activity_id FROM record r
    JOIN participation p ON p.region = r.region AND p.record_id = r.id AND ${isCurrent('p')}
    WHERE r.member_region = k.region AND r.member_id = k.id AND ${factGuard('Participation').sees('p')})`,
  sort: [
    { sql: 'f.valid_from', type: 'timestamptz', descending: true },
    { sql: 'f.id', type: 'uuid', descending: true },
  ],
  placeOf: (row) => [row.validFrom.toISOString(), row.id],
};
