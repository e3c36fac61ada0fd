import { idOf, refer } from '@liangdi/kit';
import type { AssociationResolvers } from '../generated/graphql.ts';

export const Association: AssociationResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Association', reference, loaders.association),
  id: idOf('Association'),
  region: ({ region }) => ({ code: region }),
  branches: (association, page, { connections }) => connections.branchesOfAssociation(association, page),
  memberships: (association, page, { connections }) => connections.membershipsOfAssociation(association, page),
  resources: (association, page, { connections }) => connections.resourcesOfAssociation(association, page),
};
