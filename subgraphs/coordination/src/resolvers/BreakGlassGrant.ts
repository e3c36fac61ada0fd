import { fromGlobalId, toGlobalId } from '@liangdi/kit';
import type { BreakGlassGrantResolvers } from '../generated/graphql.ts';

export const BreakGlassGrant: BreakGlassGrantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.grant.load(fromGlobalId('BreakGlassGrant', id)),
  id: ({ region, id }) => toGlobalId('BreakGlassGrant', region, id),
  member: ({ region, member_id }) => ({ id: toGlobalId('Member', region, member_id) }),
  openedAt: ({ opened_at }) => opened_at,
  endedAt: ({ ended_at }) => ended_at,
};
