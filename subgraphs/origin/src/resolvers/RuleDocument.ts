import { idOf, refer } from '@liangdi/kit';
import type { RuleDocumentResolvers } from '../generated/graphql.ts';

export const RuleDocument: RuleDocumentResolvers = {
  __resolveReference: (reference, { loaders }) => refer('RuleDocument', reference, loaders.ruleDocument),
  id: idOf('RuleDocument'),
};
