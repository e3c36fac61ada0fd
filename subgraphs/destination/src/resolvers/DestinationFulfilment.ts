import type { DestinationFulfilmentResolvers } from '../generated/graphql.ts';
import { idOf, refer } from './ids.ts';
import { memberOfFact, recordOfFact } from './person-fact.ts';

export const DestinationFulfilment: DestinationFulfilmentResolvers = {
  __resolveReference: (reference, { loaders }) => refer('DestinationFulfilment', reference, loaders.fulfilment.current),
  id: idOf('DestinationFulfilment'),
  record: recordOfFact,
  member: memberOfFact,
};
