import { ref } from '../judgement/evidence.ts';
import { type FindingRule, finding } from './finding.ts';

/** Two people on one token are shown, not hidden. */
export const identityCollision: FindingRule = ({ picture: { openLinks } }) =>
  openLinks
    .filter(({ state, collision }) => collision && (state === 'LINKED' || state === 'PROPOSED'))
    .map((link) =>
      finding({
        kind: 'IDENTITY_COLLISION',
        discriminator: link.recordId,
        owner: 'COORDINATION',
        ownerRegion: link.recordRegion,
        ownerOrganisation: null,
        since: link.validFrom,
        evidence: [ref('COORDINATION', 'links', link)],
        drawnFrom: [],
      }),
    );
