import { factLoaders, nestedConnections, perRequest } from '@liangdi/kit';
import { factOfMemberAt, factsOfMember } from '@liangdi/records';
import { activityTable } from '../facts/activity.ts';
import { contributionTable } from '../facts/contribution.ts';
import { helpPairTable } from '../facts/help-pair.ts';
import { membershipTable } from '../facts/membership.ts';
import { resourceTable } from '../facts/resource.ts';
import type { AssociationRow, BranchRow } from '../rows.ts';
import {
  activitiesOfMember,
  associationsOfRegion,
  branchesOfAssociation,
  factsOfAssociation,
  membershipsOfRecord,
  openMembershipsOfBranch,
  pairsOfMember,
} from './lists.ts';
import { organisationLoader } from './organisations.ts';
import { records } from './records.ts';

/** One request's loaders: each batch is one statement. */
export const createLoaders = perRequest({
  association: organisationLoader<AssociationRow>('association'),
  branch: organisationLoader<BranchRow>('association_branch'),
  record: records.byKey,
  recordsOfMember: records.ofMember,
  membership: factLoaders(membershipTable),
  helpPair: factLoaders(helpPairTable),
  activity: factLoaders(activityTable),
  contribution: factLoaders(contributionTable),
  resource: factLoaders(resourceTable),
  // As the judgement has it: who answers first answers on, whichever association they join besides.
  membershipOfMemberAt: factOfMemberAt(membershipTable, 'first'),
});

/** One request's connections under a parent: all parents that ask for the same page share one statement. */
export const createConnections = perRequest({
  associationsOfRegion: nestedConnections(associationsOfRegion),
  branchesOfAssociation: nestedConnections(branchesOfAssociation),
  membershipsOfAssociation: nestedConnections({
    ...factsOfAssociation(membershipTable),
    tells: 'Membership.validFrom',
  }),
  membershipsOfBranch: nestedConnections(openMembershipsOfBranch),
  membershipsOfRecord: nestedConnections(membershipsOfRecord),
  membershipsOfMember: nestedConnections(factsOfMember(membershipTable)),
  pairsOfMember: nestedConnections(pairsOfMember),
  activitiesOfMember: nestedConnections(activitiesOfMember),
  contributionsOfMember: nestedConnections(factsOfMember(contributionTable)),
  resourcesOfAssociation: nestedConnections(factsOfAssociation(resourceTable)),
});

export type Loaders = ReturnType<typeof createLoaders>;
export type Connections = ReturnType<typeof createConnections>;
