import { type AssociationOrganisations, associationOrganisations } from './organisations/association.ts';
import { type DestinationOrganisations, destinationOrganisations } from './organisations/destination.ts';
import { type OriginOrganisations, originOrganisations } from './organisations/origin.ts';

/** Every organisation of the demo; the same for the same seed, whatever the number of members. */
export interface Organisations {
  readonly origin: OriginOrganisations;
  readonly destination: DestinationOrganisations;
  readonly association: AssociationOrganisations;
}

export const organisations = (seed: string): Organisations => {
  const destination = destinationOrganisations(seed);
  return { origin: originOrganisations(seed), destination, association: associationOrganisations(seed) };
};
