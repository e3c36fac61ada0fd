import { idOf, present, refer } from '@liangdi/kit';
import type { FamilyHelpResolvers } from '../generated/graphql.ts';

export const FamilyHelp: FamilyHelpResolvers = {
  __resolveReference: (reference, { loaders }) => refer('FamilyHelp', reference, loaders.familyHelp.current),
  id: idOf('FamilyHelp'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
};
