import { BOTH_PLACES, type FindingRule, finding, NONE } from './finding.ts';

/** A declared outflow waits for the destination's answer, in time. */
export const receptionPending: FindingRule = ({ handover, picture }) => {
  const outflow = picture.origin?.openOutflow;
  if (handover.state !== 'DECLARED' || !outflow) return NONE;
  return [
    finding({
      kind: 'RECEPTION_PENDING',
      discriminator: outflow.id,
      owner: 'DESTINATION',
      ownerRegion: outflow.destinationRegion,
      ownerOrganisation: null,
      since: outflow.validFrom,
      due: outflow.deadline,
      evidence: handover.evidence,
      drawnFrom: BOTH_PLACES,
    }),
  ];
};
