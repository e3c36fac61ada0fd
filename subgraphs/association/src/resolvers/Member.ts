import { idOf, listAccesses, referred } from '@liangdi/kit';
import type { MemberResolvers } from '../generated/graphql.ts';
import { namedOrganisations } from '../policy/audited.ts';

export const Member: MemberResolvers = {
  // Whether there is such a member, the origin knows; an association answers what it knows of them, if anything.
  __resolveReference: (reference) => referred('Member', reference),
  id: idOf('Member'),
  associationRecords: async (member, _, { loaders }) => [...(await loaders.recordsOfMember.load(member))],
  membership: ({ region, id }, { asOf }, { loaders, now }) =>
    loaders.membershipOfMemberAt.load({ region, id, at: asOf ?? now }),
  memberships: (member, page, { connections }) => connections.membershipsOfMember(member, page),
  helpPairs: (member, page, { connections }) => connections.pairsOfMember(member, page),
  jointActivities: (member, page, { connections }) => connections.activitiesOfMember(member, page),
  contributions: (member, page, { connections }) => connections.contributionsOfMember(member, page),
  associationFacts: (member, _, { factsOfMember }) => factsOfMember.load(member),
  associationAccesses: (member, args, { session, viewer }) =>
    listAccesses(session, namedOrganisations, viewer, idOf('Member')(member), args),
};
