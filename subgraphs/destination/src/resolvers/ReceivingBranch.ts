import { idOf, present, refer } from '@liangdi/kit';
import type { ReceivingBranchResolvers } from '../generated/graphql.ts';

export const ReceivingBranch: ReceivingBranchResolvers = {
  __resolveReference: (reference, { loaders }) => refer('ReceivingBranch', reference, loaders.branch),
  id: idOf('ReceivingBranch'),
  region: ({ region }) => ({ code: region }),
  subdistrict: ({ region, subdistrictId }, _, { loaders }) =>
    present(loaders.subdistrict.load({ region, id: subdistrictId })),
  receptions: (branch, page, { connections }) => connections.receptionsOfBranch(branch, page),
};
