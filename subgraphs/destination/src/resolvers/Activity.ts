import { idOf, present, refer } from '@liangdi/kit';
import type { ActivityResolvers } from '../generated/graphql.ts';

export const Activity: ActivityResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Activity', reference, loaders.activity.current),
  id: idOf('Activity'),
  branch: ({ region, branchId }, _, { loaders }) => present(loaders.branch.load({ region, id: branchId })),
};
