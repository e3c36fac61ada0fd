import {
  type FactRow,
  type FactTable,
  isCurrent,
  type NestedList,
  nestedFacts,
  seesFact,
  selectFact,
} from '@liangdi/kit';
import { activityTable } from '../facts/activity.ts';
import { helpPairTable } from '../facts/help-pair.ts';
import { membershipTable } from '../facts/membership.ts';
import { anchorGuard, factGuard } from '../policy/guards.ts';
import type {
  AssociationRow,
  BranchRow,
  HelpPairRow,
  JointActivityRow,
  MembershipRow,
  OrganisationRow,
} from '../rows.ts';
import { organisationColumns } from './organisations.ts';

const byName = {
  sort: [
    { sql: 'f.name', type: 'text' },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: (row: OrganisationRow) => [row.name, row.id],
};

const latestFirst = {
  sort: [
    { sql: 'f.valid_from', type: 'timestamptz', descending: true },
    { sql: 'f.id', type: 'uuid', descending: true },
  ],
  placeOf: (row: FactRow) => [row.validFrom.toISOString(), row.id],
};

/** The associations of a region, by name. Of the parent only the region counts. */
export const associationsOfRegion: NestedList<AssociationRow> = {
  name: 'association.ofRegion(name,id)',
  select: organisationColumns.association,
  from: 'association f',
  where: 'f.region = k.region',
  ...byName,
};

export const branchesOfAssociation: NestedList<BranchRow> = {
  name: 'association_branch.ofAssociation(name,id)',
  select: organisationColumns.association_branch,
  from: 'association_branch f',
  where: 'f.region = k.region AND f.association_id = k.id',
  ...byName,
};

/** The memberships that hang on a record, latest begun first. */
export const membershipsOfRecord: NestedList<MembershipRow> = nestedFacts(membershipTable);

/** The memberships of a branch that have not ended, latest first: an end is recorded when it has come, never before. */
export const openMembershipsOfBranch: NestedList<MembershipRow> = {
  name: 'membership.openInBranch(validFrom,id)',
  select: selectFact(membershipTable),
  from: 'membership f',
  where: `f.region = k.region AND f.branch_id = k.id AND ${isCurrent()} AND ${seesFact(membershipTable)} AND f.valid_to IS NULL`,
  ...latestFirst,
  tells: 'Membership.validFrom',
};

/** The facts of an association, latest begun first. */
export const factsOfAssociation = <Row extends FactRow>(table: FactTable<Row>): NestedList<Row> => ({
  name: `${table.table}.ofAssociation(validFrom,id)`,
  select: selectFact(table),
  from: `${table.table} f`,
  where: `f.region = k.region AND f.association_id = k.id AND ${isCurrent()} AND ${seesFact(table)}`,
  ...latestFirst,
});

const recordsOfMember = `SELECT r.region, r.id FROM record r
  WHERE r.member_region = k.region AND r.member_id = k.id AND ${anchorGuard.sees('r')}`;

/** The pairs in which a member helps or is helped, latest begun first. */
export const pairsOfMember: NestedList<HelpPairRow> = {
  name: 'help_pair.ofMember(validFrom,id)',
  select: `${selectFact(helpPairTable)}`,
  from: `(SELECT p.* FROM (${recordsOfMember}) r JOIN help_pair p ON p.region = r.region AND p.helper_id = r.id
    UNION ALL
    SELECT p.* FROM (${recordsOfMember}) r JOIN help_pair p ON p.region = r.region AND p.helped_id = r.id) f`,
  where: `${isCurrent()} AND ${seesFact(helpPairTable)}`,
  ...latestFirst,
};

/** The activities that a member took part in, latest begun first, each once. */
export const activitiesOfMember: NestedList<JointActivityRow> = {
  name: 'joint_activity.ofMember(validFrom,id)',
  select: selectFact(activityTable),
  from: 'joint_activity_version f',
  where: `${isCurrent()} AND (f.region, f.id) IN (
    SELECT p.region, p.activity_id FROM record r
    JOIN participation p ON p.region = r.region AND p.record_id = r.id AND ${isCurrent('p')}
    WHERE r.member_region = k.region AND r.member_id = k.id AND ${factGuard('Participation').sees('p')})`,
  ...latestFirst,
};
