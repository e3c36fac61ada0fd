import { idOf, refer } from '@liangdi/kit';
import { memberOfFact, recordOfFact } from '@liangdi/records';
import type { DestinationContactLogResolvers } from '../generated/graphql.ts';

export const DestinationContactLog: DestinationContactLogResolvers = {
  __resolveReference: (reference, { loaders }) => refer('DestinationContactLog', reference, loaders.contactLog.current),
  id: idOf('DestinationContactLog'),
  record: recordOfFact,
  member: memberOfFact,
};
