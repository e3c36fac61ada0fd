import { type Connection, listConnection, regionIfGiven } from '@liangdi/kit';
import { fewRecords, ownRecordsSql, recordConditions } from '@liangdi/records';
import type { Context } from '../context.ts';
import type { QueryAssociationRecordsArgs } from '../generated/graphql.ts';
import { records } from '../loaders/records.ts';
import type { RecordRow } from '../rows.ts';

const own = ownRecordsSql('organisations_now', {
  Association: 'association_id',
  AssociationBranch: 'branch_id',
});

/** Records of persons, by name and id. */
export const listRecords = async (
  { filter, ...page }: QueryAssociationRecordsArgs,
  { session, isRegion }: Context,
): Promise<Connection<RecordRow>> => {
  const region = regionIfGiven(filter?.region, isRegion, ['filter', 'region']);
  const conditions = recordConditions({ ...filter, region });
  return listConnection(session, records.list, [...(await fewRecords(session, own)), ...conditions], page);
};
