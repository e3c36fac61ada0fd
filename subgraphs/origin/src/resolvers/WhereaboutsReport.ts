import { idOf, present, refer } from '@liangdi/kit';
import type { WhereaboutsReportResolvers } from '../generated/graphql.ts';

export const WhereaboutsReport: WhereaboutsReportResolvers = {
  __resolveReference: (reference, { loaders }) =>
    refer('WhereaboutsReport', reference, loaders.whereaboutsReport.current),
  id: idOf('WhereaboutsReport'),
  member: ({ region, memberId }, _, { loaders }) => present(loaders.member.current.load({ region, id: memberId })),
  place: ({ place }) => (place === null ? null : { code: place }),
};
