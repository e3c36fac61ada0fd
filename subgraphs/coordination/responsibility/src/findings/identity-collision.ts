import { ref } from '../judgement/evidence.ts';
import { type FindingRule, finding } from './finding.ts';
import { firstOfEachRecord } from './first-of-each-record.ts';

/** Two people on one token are shown, not hidden. */
export const identityCollision: FindingRule = ({ picture: { openLinks } }) =>
  firstOfEachRecord(openLinks.filter(({ state, collision }) => collision && COLLIDING.includes(state))).map((link) =>
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

const COLLIDING: readonly string[] = ['LINKED', 'PROPOSED'];
