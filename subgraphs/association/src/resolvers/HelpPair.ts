import { idOf, refer } from '@liangdi/kit';
import type { HelpPairResolvers } from '../generated/graphql.ts';

export const HelpPair: HelpPairResolvers = {
  __resolveReference: (reference, { loaders }) => refer('HelpPair', reference, loaders.helpPair.current),
  id: idOf('HelpPair'),
  helper: ({ region, helperId }, _, { loaders }) => loaders.record.load({ region, id: helperId }),
  helped: ({ region, helpedId }, _, { loaders }) => loaders.record.load({ region, id: helpedId }),
};
