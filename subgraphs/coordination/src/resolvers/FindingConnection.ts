import type { FindingConnectionResolvers } from '../generated/graphql.ts';
import { countFacet } from '../store/count-findings.ts';
import { fresh } from './fresh.ts';

export const FindingConnection: FindingConnectionResolvers = {
  ...fresh,
  facets: ({ filters }, { by }, { sql }) => countFacet(sql, filters, by),
};
