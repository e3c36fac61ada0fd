import { factLoaders, nestedConnections, type Session } from '@liangdi/kit';
import { factOfMemberAt, factsOfMember } from '@liangdi/records';
import { activityTable } from '../facts/activity.ts';
import { contributionTable } from '../facts/contribution.ts';
import { documents } from '../facts/document.ts';
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

/**
 * One request's loaders: each batch is one statement.
 * @param judgement reads all facts of whoever the judgement asks for; they never reach a caller
 */
export const createLoaders = (session: Session, judgement: Session) => ({
  association: organisationLoader<AssociationRow>(session, 'association'),
  branch: organisationLoader<BranchRow>(session, 'association_branch'),
  record: records.byKey(session),
  recordsOfMember: records.ofMember(session),
  membership: factLoaders(session, membershipTable),
  helpPair: factLoaders(session, helpPairTable),
  activity: factLoaders(session, activityTable),
  contribution: factLoaders(session, contributionTable),
  resource: factLoaders(session, resourceTable),
  membershipOfMemberAt: factOfMemberAt(session, membershipTable),
  factsOfMember: documents.ofMembers(judgement),
});

/** One request's connections under a parent: all parents that ask for the same page share one statement. */
export const createConnections = (session: Session) => ({
  associationsOfRegion: nestedConnections(session, associationsOfRegion),
  branchesOfAssociation: nestedConnections(session, branchesOfAssociation),
  membershipsOfAssociation: nestedConnections(session, factsOfAssociation(membershipTable)),
  membershipsOfBranch: nestedConnections(session, openMembershipsOfBranch),
  membershipsOfRecord: nestedConnections(session, membershipsOfRecord),
  membershipsOfMember: nestedConnections(session, factsOfMember(membershipTable)),
  pairsOfMember: nestedConnections(session, pairsOfMember),
  activitiesOfMember: nestedConnections(session, activitiesOfMember),
  contributionsOfMember: nestedConnections(session, factsOfMember(contributionTable)),
  resourcesOfAssociation: nestedConnections(session, factsOfAssociation(resourceTable)),
});

export type Loaders = ReturnType<typeof createLoaders>;
export type Connections = ReturnType<typeof createConnections>;
