import type { ActivityResolvers } from '../generated/graphql.ts';
import { idOf, present, refer } from './ids.ts';

export const Activity: ActivityResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Activity', reference, loaders.activity.current),
  id: idOf('Activity'),
  branch: ({ region, branchId }, _, { loaders }) => present(loaders.branch.load({ region, id: branchId })),
};
