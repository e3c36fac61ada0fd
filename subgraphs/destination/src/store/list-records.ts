import { type Connection, listConnection, regionIfGiven } from '@liangdi/kit';
import { fewRecords, ownRecordsSql, recordConditions } from '@liangdi/records';
import type { Context } from '../context.ts';
import type { QueryDestinationRecordsArgs } from '../generated/graphql.ts';
import { records } from '../loaders/records.ts';
import type { RecordRow } from '../rows.ts';

const own = ownRecordsSql('branches_now', { ReceivingBranch: 'branch_id' });

/** Records of persons, by name and id. */
export const listRecords = async (
  { filter, ...page }: QueryDestinationRecordsArgs,
  { session, isRegion }: Context,
): Promise<Connection<RecordRow>> => {
  const region = regionIfGiven(filter?.city, isRegion, ['filter', 'city']);
  const conditions = recordConditions({ ...filter, region });
  return listConnection(session, records.list, [...(await fewRecords(session, own)), ...conditions], page);
};
