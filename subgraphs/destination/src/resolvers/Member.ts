import { idOf, listAccesses, referred } from '@liangdi/kit';
import type { MemberResolvers } from '../generated/graphql.ts';
import { namedOrganisations } from '../policy/audited.ts';

export const Member: MemberResolvers = {
  // Whether there is such a member, the origin knows; a city answers what it knows of them, if anything.
  __resolveReference: (reference) => referred('Member', reference),
  id: idOf('Member'),
  destinationRecords: async (member, _, { loaders }) => [...(await loaders.recordsOfMember.load(member))],
  reception: ({ region, id }, { asOf }, { loaders, now }) =>
    loaders.receptionOfMemberAt.load({ region, id, at: asOf ?? now }),
  receptions: (member, page, { connections }) => connections.receptionsOfMember(member, page),
  destinationContact: ({ region, id }, { asOf }, { loaders, now }) =>
    loaders.contactOfMemberAt.load({ region, id, at: asOf ?? now }),
  destinationContacts: (member, page, { connections }) => connections.contactsOfMember(member, page),
  destinationContactLog: (member, page, { connections }) => connections.contactLogOfMember(member, page),
  destinationFulfilments: (member, page, { connections }) => connections.fulfilmentsOfMember(member, page),
  attendances: (member, page, { connections }) => connections.attendancesOfMember(member, page),
  careCases: (member, page, { connections }) => connections.careCasesOfMember(member, page),
  activities: (member, page, { connections }) => connections.activitiesOfMember(member, page),
  destinationFacts: (member, _, { factsOfMember }) => factsOfMember.load(member),
  destinationAccesses: (member, args, { session, viewer }) =>
    listAccesses(session, namedOrganisations, viewer, idOf('Member')(member), args),
};
