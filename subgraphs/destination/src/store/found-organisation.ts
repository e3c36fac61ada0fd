import { begunDay, foundPlace, fromGlobalId, type Parent, type RowKey, regionOf, textOf } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { FoundCityInput, FoundReceivingBranchInput, FoundSubdistrictInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { tellBranch } from './tell-branch.ts';

interface Founding {
  readonly operation: string;
  readonly table: string;
  readonly region: string;
  readonly parent: Parent | null;
  readonly more?: Readonly<Record<string, string>>;
}

const found = (
  context: Context,
  { operation, table, region, parent, more = {} }: Founding,
  input: Pick<FoundCityInput, 'idempotencyKey' | 'name' | 'openedOn'>,
): Promise<RowKey> => {
  const name = textOf(input.name, 100, ['input', 'name']);
  const openedOn = begunDay(input.openedOn, context.now, ['input', 'openedOn']);
  const path = ['input', parent?.field ?? 'region'];
  return change(context, { operation, region, path, input }, async (doing) => {
    const founded = { region, id: doing.newId(), name, openedOn, more };
    const place = await foundPlace(doing.tx, table, parent, founded, doing.stamp);
    if (table === 'receiving_branch') await tellBranch(doing, place);
    return place;
  });
};

/** Enters a receiving city: one for each region code, which the database sees to. */
export const foundCity = async (input: FoundCityInput, context: Context): Promise<RowKey> => {
  const region = regionOf(input.region, context.isRegion, ['input', 'region']);
  return found(context, { operation: 'foundCity', table: 'city', region, parent: null }, input);
};

/** Enters a subdistrict of a city. */
export const foundSubdistrict = async (input: FoundSubdistrictInput, context: Context): Promise<RowKey> => {
  const key = fromGlobalId('City', input.city, ['input', 'city']);
  const parent = { table: 'city', key, column: 'city_id', field: 'city' };
  return found(context, { operation: 'foundSubdistrict', table: 'subdistrict', region: key.region, parent }, input);
};

/** Sets up a branch that receives members. */
export const foundReceivingBranch = async (input: FoundReceivingBranchInput, context: Context): Promise<RowKey> => {
  const key = fromGlobalId('Subdistrict', input.subdistrict, ['input', 'subdistrict']);
  const parent = { table: 'subdistrict', key, column: 'subdistrict_id', field: 'subdistrict' };
  const branch = { operation: 'foundReceivingBranch', table: 'receiving_branch', more: { kind: input.kind } };
  return found(context, { ...branch, region: key.region, parent }, input);
};
