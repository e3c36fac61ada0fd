import { idOf, listAccesses, present } from '@liangdi/kit';
import type { MemberResolvers } from '../generated/graphql.ts';
import { namedOrganisations } from '../policy/audited.ts';
import { referToMember } from './member-reference.ts';

export const Member: MemberResolvers = {
  __resolveReference: (reference, { loaders }, info) => referToMember(reference, loaders, info),
  id: idOf('Member'),
  homeBranch: ({ region, branchId }, _, { loaders }) => present(loaders.homeBranch.load({ region, id: branchId })),
  outflow: ({ region, id }, { asOf }, { loaders, now }) => loaders.outflow.at.load({ region, id, at: asOf ?? now }),
  outflows: (member, page, { loaders }) => loaders.lists.outflows(member, page),
  originContact: ({ region, id }, { asOf }, { loaders, now }) =>
    loaders.contactPerson.at.load({ region, id, at: asOf ?? now }),
  originContacts: (member, page, { loaders }) => loaders.lists.contactPersons(member, page),
  originContactLog: (member, page, { loaders }) => loaders.lists.contactLogs(member, page),
  originFulfilments: (member, page, { loaders }) => loaders.lists.fulfilments(member, page),
  searches: (member, page, { loaders }) => loaders.lists.searches(member, page),
  credits: (member, page, { loaders }) => loaders.lists.credits(member, page),
  familyHelp: (member, page, { loaders }) => loaders.lists.familyHelp(member, page),
  stopSearch: ({ region, id }, { asOf }, { loaders, now }) =>
    loaders.stopSearch.at.load({ region, id, at: asOf ?? now }),
  stopSearches: (member, page, { loaders }) => loaders.lists.stopSearches(member, page),
  whereaboutsReports: (member, page, { loaders }) => loaders.lists.whereaboutsReports(member, page),
  originFacts: ({ region, id }, _, { factsOfMember }) => factsOfMember.load({ region, id }),
  originAccesses: (member, args, { session, viewer }) =>
    listAccesses(session, namedOrganisations, viewer, idOf('Member')(member), args),
};
