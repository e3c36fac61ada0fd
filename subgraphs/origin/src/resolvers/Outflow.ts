import { idOf, present, refer, toGlobalId } from '@liangdi/kit';
import type { OutflowResolvers } from '../generated/graphql.ts';

export const Outflow: OutflowResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Outflow', reference, loaders.outflow.current),
  id: idOf('Outflow'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
  destination: ({ destination }) => ({ code: destination }),
  confirmedReception: ({ confirmedReceptionRegion: region, confirmedReceptionId: id }) =>
    region === null || id === null ? null : toGlobalId('Reception', region, id),
  history: ({ region, id }, _, { loaders }) => loaders.outflow.history.load({ region, id }),
};
