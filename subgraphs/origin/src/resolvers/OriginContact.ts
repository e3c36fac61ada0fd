import { idOf, present, refer } from '@liangdi/kit';
import type { OriginContactResolvers } from '../generated/graphql.ts';

export const OriginContact: OriginContactResolvers = {
  __resolveReference: (reference, { loaders }) => refer('OriginContact', reference, loaders.contactPerson.current),
  id: idOf('OriginContact'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
  branch: ({ region, branchId }, _, { loaders }) => present(loaders.homeBranch.load({ region, id: branchId })),
};
