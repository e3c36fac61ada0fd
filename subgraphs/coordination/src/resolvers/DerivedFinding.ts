import type { DerivedFindingResolvers } from '../generated/graphql.ts';
import { showValues } from '../judge/stated-values.ts';

export const DerivedFinding: DerivedFindingResolvers = {
  values: (finding, _arguments, context) => showValues(finding, context),
};
