import { claimsOf, type Viewer } from '@liangdi/kit';
import { isWithin } from '@liangdi/schema/policy';
import type { LinkRow } from '../rows.ts';

/**
 * Whether the viewer is a person of a side of a link: the county's coordinator of its origin, the city's of the
 * destination, a secretary of the association. The team of the two places reviews for both.
 */
export const speaksFor = (viewer: Viewer, side: string, link: Pick<LinkRow, 'region' | 'record_region'>): boolean => {
  const { role, regions, within } = claimsOf(viewer);
  if (role === 'crossRegionTeam' || role === 'service') return true;
  if (role === 'associationSecretary') return side === 'ASSOCIATION';
  if (role !== 'coordinator') return false;
  if (side === 'ORIGIN') return regions.includes(link.region);
  return side === 'DESTINATION' && within.some((pattern) => isWithin(pattern, link.record_region));
};
