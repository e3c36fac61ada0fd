import { ref } from '../judgement/evidence.ts';
import { type FindingRule, finding, NONE, ownedBy } from './finding.ts';
import { missingSince } from './missing-since.ts';

/** Every member away needs one person at home who answers for them (一联一). */
export const originContactMissing: FindingRule = ({ picture }) => {
  const { origin, at } = picture;
  const outflow = origin?.openOutflow;
  if (!origin || !outflow || origin.openContactPersons.length > 0) return NONE;
  if (origin.member === null || origin.member.standing === 'ENDED') return NONE;
  return [
    finding({
      kind: 'ORIGIN_CONTACT_MISSING',
      ...ownedBy('ORIGIN', picture),
      since: missingSince(outflow.validFrom, origin.contactPersons, at),
      evidence: [ref('ORIGIN', 'outflows', outflow)],
      drawnFrom: ['ORIGIN'],
    }),
  ];
};
