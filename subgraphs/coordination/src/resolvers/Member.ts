import { fromGlobalId, listAccesses } from '@liangdi/kit';
import { memberConsents } from '../consents/member-consents.ts';
import type { MemberResolvers } from '../generated/graphql.ts';
import { judgeMember } from '../judge/judge-member.ts';
import { namedOrganisations } from '../policy/audited.ts';
import { listDisputes } from '../store/list-disputes.ts';

export const Member: MemberResolvers = {
  __resolveReference: (reference) => reference,
  responsibility: (member, { asOf }, context) => judgeMember(member, asOf ?? context.now, context),
  identityLinks: async (member, _arguments, { loaders }) => {
    const { region, id } = fromGlobalId('Member', member.id);
    return [...(await loaders.links.load({ region, id }))];
  },
  disputes: (member, page, context) => listDisputes(member.id, page, context),
  coordinationAccesses: (member, args, { session, viewer }) =>
    listAccesses(session, namedOrganisations, viewer, member.id, args),
  consents: (member, _arguments, context) => memberConsents(member.id, context),
};
