import { idOf, refer } from '@liangdi/kit';
import type { DestinationContactLogResolvers } from '../generated/graphql.ts';
import { memberOfFact, recordOfFact } from './person-fact.ts';

export const DestinationContactLog: DestinationContactLogResolvers = {
  __resolveReference: (reference, { loaders }) => refer('DestinationContactLog', reference, loaders.contactLog.current),
  id: idOf('DestinationContactLog'),
  record: recordOfFact,
  member: memberOfFact,
};
