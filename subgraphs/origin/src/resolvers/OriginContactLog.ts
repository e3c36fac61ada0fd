import { idOf, present, refer } from '@liangdi/kit';
import type { OriginContactLogResolvers } from '../generated/graphql.ts';

export const OriginContactLog: OriginContactLogResolvers = {
  __resolveReference: (reference, { loaders }) => refer('OriginContactLog', reference, loaders.contactLog.current),
  id: idOf('OriginContactLog'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
};
