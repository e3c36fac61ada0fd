import { idOf, present, refer } from '@liangdi/kit';
import type { LearningTerminalResolvers } from '../generated/graphql.ts';

export const LearningTerminal: LearningTerminalResolvers = {
  __resolveReference: (reference, { loaders }) => refer('LearningTerminal', reference, loaders.terminal),
  id: idOf('LearningTerminal'),
  region: ({ region }) => ({ code: region }),
  subdistrict: ({ region, subdistrictId }, _, { loaders }) =>
    present(loaders.subdistrict.load({ region, id: subdistrictId })),
};
