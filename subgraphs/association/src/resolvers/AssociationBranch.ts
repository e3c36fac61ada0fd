import { idOf, present, refer } from '@liangdi/kit';
import type { AssociationBranchResolvers } from '../generated/graphql.ts';

export const AssociationBranch: AssociationBranchResolvers = {
  __resolveReference: (reference, { loaders }) => refer('AssociationBranch', reference, loaders.branch),
  id: idOf('AssociationBranch'),
  region: ({ region }) => ({ code: region }),
  association: ({ region, associationId }, _, { loaders }) =>
    present(loaders.association.load({ region, id: associationId })),
  originCounty: ({ originCounty }) => (originCounty === null ? null : { code: originCounty }),
  memberships: (branch, page, { connections }) => connections.membershipsOfBranch(branch, page),
};
