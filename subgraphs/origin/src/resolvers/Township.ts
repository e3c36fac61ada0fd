import { idOf, present, refer } from '@liangdi/kit';
import type { TownshipResolvers } from '../generated/graphql.ts';

export const Township: TownshipResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Township', reference, loaders.township),
  id: idOf('Township'),
  region: ({ region }) => ({ code: region }),
  county: ({ region, countyId }, _, { loaders }) => present(loaders.county.load({ region, id: countyId })),
  homeBranches: (township, page, { loaders }) => loaders.lists.homeBranches(township, page),
};
