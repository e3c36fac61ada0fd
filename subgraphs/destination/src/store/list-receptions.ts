import {
  type Condition,
  type Connection,
  type FilteredList,
  fromGlobalId,
  isCurrent,
  listConnection,
  regionIfGiven,
  seesFact,
  selectFact,
} from '@liangdi/kit';
import type { Context } from '../context.ts';
import { receptionTable } from '../facts/reception.ts';
import type { QueryReceptionsArgs, ReceptionFilter } from '../generated/graphql.ts';
import type { ReceptionRow } from '../rows.ts';

const receptions: FilteredList<ReceptionRow> = {
  name: 'reception(validFrom,id)',
  select: selectFact(receptionTable),
  from: 'reception f',
  where: `${isCurrent()} AND ${seesFact(receptionTable)}`,
  sort: [
    { sql: 'f.valid_from', type: 'timestamptz', descending: true },
    { sql: 'f.id', type: 'uuid', descending: true },
  ],
  placeOf: (row) => [row.validFrom.toISOString(), row.id],
  tells: 'Reception.validFrom',
};

/** Receptions, latest begun first. */
export const listReceptions = async (
  { filter, ...page }: QueryReceptionsArgs,
  context: Context,
): Promise<Connection<ReceptionRow>> =>
  listConnection(context.session, receptions, conditionsOf(filter ?? {}, context), page);

const conditionsOf = ({ city, branch, status, openAt }: ReceptionFilter, { isRegion }: Context): Condition[] => {
  const conditions: Condition[] = [];
  const region = regionIfGiven(city, isRegion, ['filter', 'city']);
  if (region !== null) conditions.push({ name: 'city', sql: (at) => `f.region = ${at}`, value: region });
  if (branch != null) {
    const named = fromGlobalId('ReceivingBranch', branch, ['filter', 'branch']);
    conditions.push({ name: 'of', sql: (at) => `f.region = ${at}`, value: named.region });
    conditions.push({ name: 'branch', sql: (at) => `f.branch_id = ${at}::uuid`, value: named.id });
  }
  if (status != null) conditions.push({ name: status, sql: (at) => `f.status = ${at}`, value: status });
  if (openAt != null) {
    const value = openAt.toISOString();
    conditions.push({
      name: 'begun',
      sql: (at) => `f.status = 'RECEIVED' AND f.valid_from <= ${at}::timestamptz`,
      value,
    });
    conditions.push({ name: 'open', sql: (at) => `(f.valid_to IS NULL OR f.valid_to > ${at}::timestamptz)`, value });
  }
  return conditions;
};
