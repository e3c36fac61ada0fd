import { idOf, present, refer } from '@liangdi/kit';
import { memberOfFact, recordOfFact } from '@liangdi/records';
import type { ReceptionResolvers } from '../generated/graphql.ts';

export const Reception: ReceptionResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Reception', reference, loaders.reception.current),
  id: idOf('Reception'),
  record: recordOfFact,
  member: memberOfFact,
  branch: ({ region, branchId }, _, { loaders }) => present(loaders.branch.load({ region, id: branchId })),
  history: ({ region, id }, _, { loaders }) => loaders.reception.history.load({ region, id }),
};
