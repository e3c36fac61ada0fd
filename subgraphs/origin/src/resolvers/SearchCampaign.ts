import { idOf, present, refer } from '@liangdi/kit';
import type { SearchCampaignResolvers } from '../generated/graphql.ts';

export const SearchCampaign: SearchCampaignResolvers = {
  __resolveReference: (reference, { loaders }) => refer('SearchCampaign', reference, loaders.searchCampaign.current),
  id: idOf('SearchCampaign'),
  county: ({ region, countyId }, _, { loaders }) => present(loaders.county.load({ region, id: countyId })),
  searches: (campaign, page, { loaders }) => loaders.lists.searchesOfCampaign(campaign, page),
};
