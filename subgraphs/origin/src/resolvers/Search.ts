import { idOf, present, refer } from '@liangdi/kit';
import type { SearchResolvers } from '../generated/graphql.ts';

export const Search: SearchResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Search', reference, loaders.search.current),
  id: idOf('Search'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
  campaign: ({ region, campaignId }, _, { loaders }) =>
    present(loaders.searchCampaign.current.load({ region, id: campaignId })),
};
