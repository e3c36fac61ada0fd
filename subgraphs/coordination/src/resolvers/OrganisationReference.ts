import type { OrganisationReferenceResolvers } from '../generated/graphql.ts';
import { regionTable } from '../regions/region-table.ts';

export const OrganisationReference: OrganisationReferenceResolvers = {
  name: ({ name, region }) => name ?? regionTable.get(region.code)?.name ?? region.code,
};
