import { idOf, present, refer } from '@liangdi/kit';
import type { HomeBranchResolvers } from '../generated/graphql.ts';

export const HomeBranch: HomeBranchResolvers = {
  __resolveReference: (reference, { loaders }) => refer('HomeBranch', reference, loaders.homeBranch),
  id: idOf('HomeBranch'),
  region: ({ region }) => ({ code: region }),
  township: ({ region, townshipId }, _, { loaders }) => present(loaders.township.load({ region, id: townshipId })),
  members: (branch, page, { loaders }) => loaders.lists.members(branch, page),
};
