import { idOf, refer } from '@liangdi/kit';
import type { ContributionResolvers } from '../generated/graphql.ts';
import { recordOfFact } from './person-fact.ts';

export const Contribution: ContributionResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Contribution', reference, loaders.contribution.current),
  id: idOf('Contribution'),
  record: recordOfFact,
  beneficiary: ({ beneficiary }) => ({ code: beneficiary }),
};
