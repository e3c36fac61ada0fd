import { ref } from '../judgement/evidence.ts';
import { BOTH_PLACES, type FindingRule, finding, NONE } from './finding.ts';
import { missingSince } from './missing-since.ts';

/**
 * Every received member needs one person in the receiving region who answers for them. Only the origin can say that they
 * are a member no longer (left, removed, died), and then nobody is needed: so its silence leaves the finding open.
 */
export const destinationContactMissing: FindingRule = ({ picture: { origin, destination, at } }) => {
  if (origin === null || destination === null || origin.member?.standing === 'ENDED') return NONE;
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
        drawnFrom: BOTH_PLACES,
      }),
    );
};
