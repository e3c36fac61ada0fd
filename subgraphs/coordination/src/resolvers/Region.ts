import { toGlobalId } from '@liangdi/kit';
import type { RegionResolvers } from '../generated/graphql.ts';
import { regionId } from '../regions/region-id.ts';
import { fullName, levelOf, parentOf, regionTable } from '../regions/region-table.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => (regionTable.has(code) ? { code } : null),
  id: ({ code }) => toGlobalId('Region', code, regionId(code)),
  name: ({ code }) => regionTable.get(code)?.name ?? code,
  fullName: ({ code }) => fullName(code),
  level: ({ code }) => levelOf(code),
  parent: ({ code }) => parentOf(code),
};
