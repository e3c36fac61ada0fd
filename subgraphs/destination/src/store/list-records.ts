import {
  type Condition,
  type Connection,
  type FilteredList,
  isCurrent,
  listConnection,
  regionIfGiven,
  textOf,
} from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { DestinationRecordFilter, QueryDestinationRecordsArgs } from '../generated/graphql.ts';
import { recordColumns } from '../loaders/records.ts';
import { recordGuard } from '../policy/guards.ts';
import type { RecordRow } from '../rows.ts';

/** Records without a name come first. */
const records: FilteredList<RecordRow> = {
  name: 'record(name,id)',
  select: recordColumns,
  from: 'record_version f JOIN record r ON r.region = f.region AND r.id = f.id',
  where: `${isCurrent()} AND ${recordGuard.sees('f')}`,
  sort: [
    { sql: `coalesce(f.name, '')`, type: 'text' },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: (row) => [row.name ?? '', row.id],
};

/** Records of persons, by name and id. */
export const listRecords = async (
  { filter, ...page }: QueryDestinationRecordsArgs,
  context: Context,
): Promise<Connection<RecordRow>> =>
  listConnection(context.session, records, conditionsOf(filter ?? {}, context), page);

const conditionsOf = ({ city, linked, name }: DestinationRecordFilter, { isRegion }: Context): Condition[] => {
  const conditions: Condition[] = [];
  const region = regionIfGiven(city, isRegion, ['filter', 'city']);
  if (region !== null) conditions.push({ name: 'city', sql: (at) => `f.region = ${at}`, value: region });
  if (linked != null)
    conditions.push({
      name: linked ? 'linked' : 'loose',
      sql: (at) => `r.member_id IS ${linked ? 'NOT NULL' : 'NULL'} AND ${at}::boolean IS NOT NULL`,
      value: linked,
    });
  if (name != null) conditions.push(...named(textOf(name, 100, ['filter', 'name'])));
  return conditions;
};

/** A single character is looked for as the whole name; two or more as a part of it, which the index of parts finds. */
const named = (name: string): Condition[] =>
  [...name].length < 2
    ? [{ name: 'named', sql: (at) => `coalesce(f.name, '') = ${at}`, value: name }]
    : [
        { name: 'parts', sql: (at) => `name_parts(f.name) @> name_parts(${at})`, value: name },
        { name: 'part', sql: (at) => `position(${at} IN f.name) > 0`, value: name },
      ];
