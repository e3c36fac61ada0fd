import {
  begunDay,
  errors,
  foundPlace,
  fromGlobalId,
  type RowKey,
  regionIfGiven,
  regionOf,
  textIfGiven,
  textOf,
} from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { FoundAssociationInput, FoundJointBranchInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { tellBranch } from './tell-branch.ts';

const tradersOnly = { 'zh-CN': '仅行业协会填写行业', en: 'a trade for a trade association only' };

const aCounty = { 'zh-CN': '县级行政区划代码，如 330324', en: 'the code of a county, such as 330324' };

/** Registers an association in a region. */
export const foundAssociation = async (input: FoundAssociationInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'region'];
  const region = regionOf(input.region, context.isRegion, path);
  const name = textOf(input.name, 100, ['input', 'name']);
  const trade = textIfGiven(input.trade, 100, ['input', 'trade']);
  if (trade !== null && input.kind !== 'TRADE_ASSOCIATION')
    throw errors.INVALID_VALUE({ value: trade, expected: tradersOnly }, ['input', 'trade']);
  const openedOn = begunDay(input.openedOn, context.now, ['input', 'openedOn']);
  return change(context, { operation: 'foundAssociation', region, path, input }, async ({ tx, newId, stamp }) => {
    const founded = { region, id: newId(), name, openedOn, more: { kind: input.kind, trade } };
    return foundPlace(tx, 'association', null, founded, stamp);
  });
};

/** Sets up a branch of an association, together with a home county when one is named (共建支部). */
export const foundJointBranch = async (input: FoundJointBranchInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'association'];
  const association = fromGlobalId('Association', input.association, path);
  const name = textOf(input.name, 100, ['input', 'name']);
  const originCounty = regionIfGiven(input.originCounty, context.isRegion, ['input', 'originCounty']);
  if (originCounty !== null && !context.isCounty(originCounty))
    throw errors.INVALID_VALUE({ value: originCounty, expected: aCounty }, ['input', 'originCounty']);
  const secretary = textIfGiven(input.secretary, 100, ['input', 'secretary']);
  const openedOn = begunDay(input.openedOn, context.now, ['input', 'openedOn']);
  const { region, id: associationId } = association;
  const of = { associationId };
  return change(context, { operation: 'foundJointBranch', region, of, path, input }, async (doing) => {
    const { tx, newId, stamp } = doing;
    const parent = { table: 'association', key: association, column: 'association_id', field: 'association' };
    const more = { origin_county: originCounty, secretary };
    const founded = { region, id: newId(), name, openedOn, more };
    const branch = await foundPlace(tx, 'association_branch', parent, founded, stamp);
    await tellBranch(doing, branch);
    return branch;
  });
};
