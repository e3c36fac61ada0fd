import { idOf, refer } from '@liangdi/kit';
import type { CountyResolvers } from '../generated/graphql.ts';

export const County: CountyResolvers = {
  __resolveReference: (reference, { loaders }) => refer('County', reference, loaders.county),
  id: idOf('County'),
  region: ({ region }) => ({ code: region }),
  townships: (county, page, { loaders }) => loaders.lists.townships(county, page),
  courses: (county, page, { loaders }) => loaders.lists.courses(county, page),
  searchCampaigns: (county, page, { loaders }) => loaders.lists.searchCampaigns(county, page),
  ruleDocuments: (county, page, { loaders }) => loaders.lists.ruleDocuments(county, page),
};
