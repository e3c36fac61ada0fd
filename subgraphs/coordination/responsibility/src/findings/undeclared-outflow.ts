import { BOTH_PLACES, type FindingRule, finding, NONE, ownedBy } from './finding.ts';

/** The destination received a member whose origin declared no outflow: the destination asks (pull). */
export const undeclaredOutflow: FindingRule = ({ handover, picture }) =>
  handover.state !== 'UNDECLARED'
    ? NONE
    : [
        finding({
          kind: 'UNDECLARED_OUTFLOW',
          ...ownedBy('ORIGIN', picture),
          since: handover.since ?? picture.at,
          evidence: handover.evidence,
          drawnFrom: BOTH_PLACES,
        }),
      ];
