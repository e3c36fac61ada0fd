import { idOf, present, refer } from '@liangdi/kit';
import { memberOfFact, recordOfFact } from '@liangdi/records';
import type { MembershipResolvers } from '../generated/graphql.ts';

export const Membership: MembershipResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Membership', reference, loaders.membership.current),
  id: idOf('Membership'),
  record: recordOfFact,
  member: memberOfFact,
  association: ({ region, associationId }, _, { loaders }) =>
    present(loaders.association.load({ region, id: associationId })),
  branch: ({ region, branchId }, _, { loaders }) =>
    branchId === null ? null : present(loaders.branch.load({ region, id: branchId })),
  history: ({ region, id }, _, { loaders }) => loaders.membership.history.load({ region, id }),
};
