import { idOf, present, refer } from '@liangdi/kit';
import { recordOfFact } from '@liangdi/records';
import type { CareCaseResolvers } from '../generated/graphql.ts';

export const CareCase: CareCaseResolvers = {
  __resolveReference: (reference, { loaders }) => refer('CareCase', reference, loaders.careCase.current),
  id: idOf('CareCase'),
  record: recordOfFact,
  centre: ({ region, centreId }, _, { loaders }) => present(loaders.centre.load({ region, id: centreId })),
};
