import type { RegionResolvers } from '../generated/graphql.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  county: ({ code }, _, { loaders }) => loaders.countyOf.load(code),
};
