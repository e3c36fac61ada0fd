import { idOf, refer } from '@liangdi/kit';
import { memberOfRecord } from '@liangdi/records';
import type { DestinationRecordResolvers } from '../generated/graphql.ts';

export const DestinationRecord: DestinationRecordResolvers = {
  __resolveReference: (reference, { loaders }) => refer('DestinationRecord', reference, loaders.record),
  id: idOf('DestinationRecord'),
  region: ({ region }) => ({ code: region }),
  member: (record) => memberOfRecord(record),
  homeCounty: ({ homeCounty }) => (homeCounty === null ? null : { code: homeCounty }),
  receptions: (record, page, { connections }) => connections.receptionsOfRecord(record, page),
};
