import { idOf, present, refer } from '@liangdi/kit';
import type { JointActivityResolvers } from '../generated/graphql.ts';

export const JointActivity: JointActivityResolvers = {
  __resolveReference: (reference, { loaders }) => refer('JointActivity', reference, loaders.activity.current),
  id: idOf('JointActivity'),
  association: ({ region, associationId }, _, { loaders }) =>
    present(loaders.association.load({ region, id: associationId })),
};
