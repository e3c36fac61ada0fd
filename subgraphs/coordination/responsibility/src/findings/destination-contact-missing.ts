import { ref } from '../judgement/evidence.ts';
import { type FindingRule, finding, NONE } from './finding.ts';
import { missingSince } from './missing-since.ts';

/** Every received member needs one person in the receiving region who answers for them. */
export const destinationContactMissing: FindingRule = ({ picture: { destination, at } }) => {
  if (destination === null) return NONE;
  const covered = (region: string) => destination.openContactPersons.some((person) => person.region === region);
  return destination.openReceptions
    .filter(({ region }) => !covered(region))
    .map((reception) =>
      finding({
        kind: 'DESTINATION_CONTACT_MISSING',
        discriminator: reception.id,
        owner: 'DESTINATION',
        ownerRegion: reception.region,
        ownerOrganisation: reception.branchId,
        since: missingSince(
          reception.validFrom,
          destination.contactPersons.filter(({ region }) => region === reception.region),
          at,
        ),
        evidence: [ref('DESTINATION', 'receptions', reception)],
        drawnFrom: ['DESTINATION'],
      }),
    );
};
