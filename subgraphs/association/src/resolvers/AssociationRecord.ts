import { idOf, refer } from '@liangdi/kit';
import { memberOfRecord } from '@liangdi/records';
import type { AssociationRecordResolvers } from '../generated/graphql.ts';

export const AssociationRecord: AssociationRecordResolvers = {
  __resolveReference: (reference, { loaders }) => refer('AssociationRecord', reference, loaders.record),
  id: idOf('AssociationRecord'),
  region: ({ region }) => ({ code: region }),
  member: (record) => memberOfRecord(record),
  homeCounty: ({ homeCounty }) => (homeCounty === null ? null : { code: homeCounty }),
  memberships: (record, page, { connections }) => connections.membershipsOfRecord(record, page),
};
