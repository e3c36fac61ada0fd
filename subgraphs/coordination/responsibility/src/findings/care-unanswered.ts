import type { SideName } from '../facts.ts';
import { waitingCases } from '../judgement/care.ts';
import { ref } from '../judgement/evidence.ts';
import { type FindingRule, finding } from './finding.ts';

/** A need was put to a side, and nobody answered in time. */
export const careUnanswered: FindingRule = ({ picture }) =>
  SIDES.flatMap((side) =>
    waitingCases(side, picture)
      .filter(({ deadline }) => deadline <= picture.at)
      .map((waiting) =>
        finding({
          kind: 'CARE_UNANSWERED',
          discriminator: waiting.id,
          owner: side,
          ownerRegion: waiting.region,
          ownerOrganisation: null,
          since: waiting.deadline,
          due: waiting.deadline,
          evidence: [ref(side, 'careCases', waiting)],
          drawnFrom: [side],
          duties: ['CARE'],
        }),
      ),
  );

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];
