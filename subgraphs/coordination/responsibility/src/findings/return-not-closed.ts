import { BOTH_PLACES, type FindingRule, finding, NONE, ownedBy } from './finding.ts';

/** One side has closed the move: the other must close, too, or say that the member is still there. */
export const returnNotClosed: FindingRule = ({ handover, picture }) => {
  if (handover.state !== 'RETURNING') return NONE;
  const stillAway = picture.origin?.openOutflow !== null;
  return [
    finding({
      kind: 'RETURN_NOT_CLOSED',
      discriminator: stillAway ? 'ORIGIN' : 'DESTINATION',
      ...ownedBy(stillAway ? 'ORIGIN' : 'DESTINATION', picture),
      mutation: stillAway ? 'closeOutflow' : 'closeReception',
      since: handover.since ?? picture.at,
      evidence: handover.evidence,
      drawnFrom: BOTH_PLACES,
    }),
  ];
};
