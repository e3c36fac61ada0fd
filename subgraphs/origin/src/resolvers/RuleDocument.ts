import type { RuleDocumentResolvers } from '../generated/graphql.ts';
import { idOf, refer } from './ids.ts';

export const RuleDocument: RuleDocumentResolvers = {
  __resolveReference: (reference, { loaders }) => refer('RuleDocument', reference, loaders.ruleDocument),
  id: idOf('RuleDocument'),
};
