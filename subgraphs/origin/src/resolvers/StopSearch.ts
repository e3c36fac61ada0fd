import { idOf, present, refer } from '@liangdi/kit';
import type { StopSearchResolvers } from '../generated/graphql.ts';

export const StopSearch: StopSearchResolvers = {
  __resolveReference: (reference, { loaders }) => refer('StopSearch', reference, loaders.stopSearch.current),
  id: idOf('StopSearch'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
};
