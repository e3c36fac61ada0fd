import { BOTH_PLACES, type FindingRule, finding, NONE } from './finding.ts';

/** The destination's deadline for an answer has passed in silence. */
export const receptionLapsed: FindingRule = ({ handover, picture }) => {
  const outflow = picture.origin?.openOutflow;
  if (handover.state !== 'LAPSED' || !outflow) return NONE;
  return [
    finding({
      kind: 'RECEPTION_LAPSED',
      discriminator: outflow.id,
      owner: 'DESTINATION',
      ownerRegion: outflow.destinationRegion,
      ownerOrganisation: null,
      since: outflow.deadline,
      evidence: handover.evidence,
      drawnFrom: BOTH_PLACES,
    }),
  ];
};
