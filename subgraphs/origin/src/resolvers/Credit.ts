import { idOf, present, refer } from '@liangdi/kit';
import type { CreditResolvers } from '../generated/graphql.ts';

export const Credit: CreditResolvers = {
  __resolveReference: (reference, { loaders }) => refer('Credit', reference, loaders.credit.current),
  id: idOf('Credit'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
  course: ({ region, courseId }, _, { loaders }) => present(loaders.course.load({ region, id: courseId })),
};
