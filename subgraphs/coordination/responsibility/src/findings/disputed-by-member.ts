import { ref } from '../judgement/evidence.ts';
import { type FindingRule, finding } from './finding.ts';

/** The member says that a fact is wrong, and its owner has not answered. */
export const disputedByMember: FindingRule = ({ picture: { openDisputes, at } }) =>
  openDisputes
    .filter(({ answeredAt }) => answeredAt === null || answeredAt > at)
    .map((dispute) =>
      finding({
        kind: 'DISPUTED_BY_MEMBER',
        discriminator: dispute.id,
        owner: dispute.side,
        ownerRegion: dispute.factRegion ?? (dispute.side === 'ORIGIN' ? dispute.region : null),
        ownerOrganisation: null,
        since: dispute.validFrom,
        due: dispute.deadline,
        evidence: [ref('COORDINATION', 'disputes', dispute)],
        drawnFrom: [],
        field: dispute.field,
      }),
    );
