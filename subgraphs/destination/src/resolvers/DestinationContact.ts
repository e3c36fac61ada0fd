import { idOf, present, refer } from '@liangdi/kit';
import { memberOfFact, recordOfFact } from '@liangdi/records';
import type { DestinationContactResolvers } from '../generated/graphql.ts';

export const DestinationContact: DestinationContactResolvers = {
  __resolveReference: (reference, { loaders }) => refer('DestinationContact', reference, loaders.contact.current),
  id: idOf('DestinationContact'),
  record: recordOfFact,
  member: memberOfFact,
  branch: ({ region, branchId }, _, { loaders }) => present(loaders.branch.load({ region, id: branchId })),
};
