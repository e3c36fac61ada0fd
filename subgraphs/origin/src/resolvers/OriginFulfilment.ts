import { idOf, present, refer } from '@liangdi/kit';
import type { OriginFulfilmentResolvers } from '../generated/graphql.ts';

export const OriginFulfilment: OriginFulfilmentResolvers = {
  __resolveReference: (reference, { loaders }) => refer('OriginFulfilment', reference, loaders.fulfilment.current),
  id: idOf('OriginFulfilment'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
};
