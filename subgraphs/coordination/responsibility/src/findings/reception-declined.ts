import { BOTH_PLACES, type FindingRule, finding, NONE, ownedBy } from './finding.ts';

/** The destination declined: the origin must declare anew, elsewhere, or close. */
export const receptionDeclined: FindingRule = ({ handover, picture }) => {
  const outflow = picture.origin?.openOutflow;
  if (handover.state !== 'DECLINED' || !outflow) return NONE;
  return [
    finding({
      kind: 'RECEPTION_DECLINED',
      discriminator: outflow.id,
      ...ownedBy('ORIGIN', picture),
      since: handover.since ?? outflow.validFrom,
      evidence: handover.evidence,
      drawnFrom: BOTH_PLACES,
    }),
  ];
};
