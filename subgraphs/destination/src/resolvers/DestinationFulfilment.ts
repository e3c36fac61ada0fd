import { idOf, refer } from '@liangdi/kit';
import { memberOfFact, recordOfFact } from '@liangdi/records';
import type { DestinationFulfilmentResolvers } from '../generated/graphql.ts';

export const DestinationFulfilment: DestinationFulfilmentResolvers = {
  __resolveReference: (reference, { loaders }) => refer('DestinationFulfilment', reference, loaders.fulfilment.current),
  id: idOf('DestinationFulfilment'),
  record: recordOfFact,
  member: memberOfFact,
};
