import { idOf, refer } from '@liangdi/kit';
import { recordOfFact } from '@liangdi/records';
import type { ContributionResolvers } from '../generated/graphql.ts';

export const Contribution: ContributionResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Contribution', reference, loaders.contribution.current),
  id: idOf('Contribution'),
  record: recordOfFact,
  beneficiary: ({ beneficiary }) => ({ code: beneficiary }),
};
