import type { RegionResolvers } from '../generated/graphql.ts';

/** Any id will do for the parent of a region's list: only the region counts. */
const nil = '00000000-0000-0000-0000-000000000000';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  associations: ({ code }, page, { connections }) => connections.associationsOfRegion({ region: code, id: nil }, page),
};
