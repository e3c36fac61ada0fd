import { ref } from '../judgement/evidence.ts';
import { type FindingRule, finding, NONE } from './finding.ts';

/** Two open receptions claim the same member: the branch that received first must check and close its own. */
export const doubleClaim: FindingRule = ({ picture }) => {
  const [first, second, ...others] = picture.destination?.openReceptions ?? [];
  if (first === undefined || second === undefined) return NONE;
  return [
    finding({
      kind: 'DOUBLE_CLAIM',
      owner: 'DESTINATION',
      ownerRegion: first.region,
      ownerOrganisation: first.branchId,
      since: second.validFrom,
      evidence: [first, second, ...others].map((reception) => ref('DESTINATION', 'receptions', reception)),
      drawnFrom: ['DESTINATION'],
    }),
  ];
};
