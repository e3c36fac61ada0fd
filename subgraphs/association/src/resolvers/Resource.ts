import { idOf, present, refer } from '@liangdi/kit';
import type { ResourceResolvers } from '../generated/graphql.ts';

export const Resource: ResourceResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Resource', reference, loaders.resource.current),
  id: idOf('Resource'),
  association: ({ region, associationId }, _, { loaders }) =>
    present(loaders.association.load({ region, id: associationId })),
};
