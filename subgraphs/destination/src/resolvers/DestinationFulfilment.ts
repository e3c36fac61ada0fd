import { idOf, refer } from '@liangdi/kit';
import type { DestinationFulfilmentResolvers } from '../generated/graphql.ts';
import { memberOfFact, recordOfFact } from './person-fact.ts';

export const DestinationFulfilment: DestinationFulfilmentResolvers = {
  __resolveReference: (reference, { loaders }) => refer('DestinationFulfilment', reference, loaders.fulfilment.current),
  id: idOf('DestinationFulfilment'),
  record: recordOfFact,
  member: memberOfFact,
};
