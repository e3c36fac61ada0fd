import { fromGlobalId } from '@liangdi/kit';
import type { MemberResolvers } from '../generated/graphql.ts';
import { judgeMember } from '../judge/judge-member.ts';

export const Member: MemberResolvers = {
  __resolveReference: (reference) => reference,
  responsibility: (member, { asOf }, context) => judgeMember(member, asOf ?? context.now, context),
  identityLinks: async ({ id }, _arguments, { loaders }) => [...(await loaders.links.load(fromGlobalId('Member', id)))],
};
