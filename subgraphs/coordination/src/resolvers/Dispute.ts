import { fromGlobalId, toGlobalId } from '@liangdi/kit';
import type { DisputeResolvers } from '../generated/graphql.ts';

export const Dispute: DisputeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.dispute.load(fromGlobalId('Dispute', id)),
  id: ({ region, id }) => toGlobalId('Dispute', region, id),
  member: ({ region, member_id }) => ({ id: toGlobalId('Member', region, member_id) }),
  ownerRegion: ({ owner_region }) => ({ code: owner_region }),
  statement: ({ statement }) => statement ?? '',
  openedAt: ({ opened_at }) => opened_at,
  closedAt: ({ closed_at }) => closed_at,
};
