import { claimsOf, type Viewer } from '@liangdi/kit';
import type { Attributes } from '@liangdi/schema/policy';
import type { DisputeRow } from '../rows.ts';

/** Types of the organisations that speak for a side. */
const organisationsOf: Readonly<Record<DisputeRow['owner'], readonly string[]>> = {
  ORIGIN: ['HomeBranch'],
  DESTINATION: ['ReceivingBranch'],
  ASSOCIATION: ['Association', 'AssociationBranch'],
  COORDINATION: [],
};

/**
 * What the policy asks of a dispute that is to be answered: the authority that owns the fact. The viewer sees the member,
 * so that an organisation of theirs on that side and in that region is one that answers for them.
 */
export const ownerAttributes = (
  {
    region,
    owner,
    owner_region,
    linked_region,
  }: Pick<DisputeRow, 'region' | 'owner' | 'owner_region' | 'linked_region'>,
  viewer: Viewer,
): Attributes => ({
  region: [region],
  ownerRegion: [owner_region],
  ownerOrganisations: claimsOf(viewer).organisations.filter((organisation) => {
    const [type = '', place] = organisation.split(':');
    return organisationsOf[owner].includes(type) && place === owner_region;
  }),
  linkedRegion: linked_region === null ? [] : [linked_region],
});
