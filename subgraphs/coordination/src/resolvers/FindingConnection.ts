import type { FindingConnectionResolvers } from '../generated/graphql.ts';
import { countFacet } from '../store/count-findings.ts';
import { readFreshness } from '../store/freshness.ts';

export const FindingConnection: FindingConnectionResolvers = {
  facets: ({ filters }, { by }, { sql }) => countFacet(sql, filters, by),
  freshness: (_connection, _arguments, context) => readFreshness(context),
};
