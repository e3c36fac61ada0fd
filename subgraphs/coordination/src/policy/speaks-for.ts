import { claimsOf, type Viewer } from '@liangdi/kit';
import { isWithin } from '@liangdi/schema/policy';
import type { LinkRow } from '../rows.ts';

/**
 * Whether the viewer is a person of a side of a link: the county's coordinator of its origin, the city's of the
 * destination, a secretary of the association. The team of the two places reviews for both.
 * @param organisations that the record belongs or belonged to
 */
export const speaksFor = (
  viewer: Viewer,
  side: string,
  link: Pick<LinkRow, 'region' | 'record_region'>,
  organisations: readonly string[],
): boolean => {
  const { role, regions, within, organisations: own } = claimsOf(viewer);
  if (role === 'crossRegionTeam' || role === 'service') return true;
  if (role === 'associationSecretary')
    return side === 'ASSOCIATION' && organisations.some((organisation) => own.includes(organisation));
  if (role !== 'coordinator') return false;
  if (side === 'ORIGIN') return regions.includes(link.region);
  return side === 'DESTINATION' && within.some((pattern) => isWithin(pattern, link.record_region));
};
