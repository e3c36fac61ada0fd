import type { RegionResolvers } from '../generated/graphql.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  city: ({ code }, _, { loaders }) => loaders.cityByCode.load(code),
};
