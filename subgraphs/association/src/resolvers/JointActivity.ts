import type { JointActivityResolvers } from '../generated/graphql.ts';
import { idOf, present, refer } from './ids.ts';

export const JointActivity: JointActivityResolvers = {
  __resolveReference: (reference, { loaders }) => refer('JointActivity', reference, loaders.activity.current),
  id: idOf('JointActivity'),
  association: ({ region, associationId }, _, { loaders }) =>
    present(loaders.association.load({ region, id: associationId })),
};
