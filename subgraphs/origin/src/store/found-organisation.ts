import { begunDay, foundPlace, fromGlobalId, type Parent, type RowKey, regionOf, textOf } from '@liangdi/kit';
import type { FoundCountyInput, FoundHomeBranchInput, FoundTownshipInput } from '../generated/graphql.ts';
import { type ChangeOf, makeChange, type StoreOptions } from './change.ts';
import { tellBranch } from './tell-branch.ts';

type Founding = Pick<FoundCountyInput, 'idempotencyKey' | 'name' | 'openedOn'>;

const found = (
  options: StoreOptions,
  of: Pick<ChangeOf, 'operation' | 'region' | 'field'>,
  table: string,
  parent: Parent | null,
  { idempotencyKey: key, ...body }: Founding,
): Promise<RowKey> => {
  const name = textOf(body.name, 100, ['input', 'name']);
  const openedOn = begunDay(body.openedOn, options.now, ['input', 'openedOn']);
  return makeChange(options, { ...of, key, body }, async (change) => {
    const { tx, newId, now } = change;
    const founded = { region: of.region, id: newId(), name, openedOn };
    const place = await foundPlace(tx, table, parent, founded, { at: now, source: 'graph' });
    if (table === 'home_branch') await tellBranch(change, place);
    return place;
  });
};

/** Enters a home county: one for each region code, which the database sees to. */
export const foundCounty = (options: StoreOptions, input: FoundCountyInput): Promise<RowKey> => {
  const region = regionOf(input.region, options.isRegion, ['input', 'region']);
  return found(options, { operation: 'foundCounty', region, field: 'region' }, 'county', null, input);
};

/** Enters a township of a county. */
export const foundTownship = (options: StoreOptions, input: FoundTownshipInput): Promise<RowKey> => {
  const key = fromGlobalId('County', input.county, ['input', 'county']);
  const parent = { table: 'county', key, column: 'county_id', field: 'county' };
  const of = { operation: 'foundTownship', region: key.region, field: 'county' };
  return found(options, of, 'township', parent, input);
};

/** Enters a village branch of a township. */
export const foundHomeBranch = (options: StoreOptions, input: FoundHomeBranchInput): Promise<RowKey> => {
  const key = fromGlobalId('Township', input.township, ['input', 'township']);
  const parent = { table: 'township', key, column: 'township_id', field: 'township' };
  const of = { operation: 'foundHomeBranch', region: key.region, field: 'township' };
  return found(options, of, 'home_branch', parent, input);
};
