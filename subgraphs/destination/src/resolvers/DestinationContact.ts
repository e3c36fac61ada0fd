import { idOf, present, refer } from '@liangdi/kit';
import type { DestinationContactResolvers } from '../generated/graphql.ts';
import { memberOfFact, recordOfFact } from './person-fact.ts';

export const DestinationContact: DestinationContactResolvers = {
  __resolveReference: (reference, { loaders }) => refer('DestinationContact', reference, loaders.contact.current),
  id: idOf('DestinationContact'),
  record: recordOfFact,
  member: memberOfFact,
  branch: ({ region, branchId }, _, { loaders }) => present(loaders.branch.load({ region, id: branchId })),
};
