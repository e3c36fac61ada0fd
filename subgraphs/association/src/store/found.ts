import { errors, fromGlobalId, type RowKey, textIfGiven, textOf } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { regionIfGiven, regionOf } from '../domain/region.ts';
import { begunDay } from '../domain/time.ts';
import type { FoundAssociationInput, FoundJointBranchInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { openAssociation, tellBranch } from './open-place.ts';

const tradersOnly = { 'zh-CN': '仅行业协会填写行业', en: 'a trade for a trade association only' };

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
    const id = newId();
    await tx.$executeRawUnsafe(
      `INSERT INTO association (region, id, name, kind, trade, opened_on, recorded_at, source)
       VALUES ($1, $2::uuid, $3, $4, $5, $6::date, $7::timestamptz, $8)`,
      ...[region, id, name, input.kind, trade, openedOn, stamp.at, stamp.source],
    );
    return { region, id };
  });
};

/** Sets up a branch of an association, together with a home county when one is named (共建支部). */
export const foundJointBranch = async (input: FoundJointBranchInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'association'];
  const association = fromGlobalId('Association', input.association, path);
  const name = textOf(input.name, 100, ['input', 'name']);
  const originCounty = regionIfGiven(input.originCounty, context.isRegion, ['input', 'originCounty']);
  const secretary = textIfGiven(input.secretary, 100, ['input', 'secretary']);
  const openedOn = begunDay(input.openedOn, context.now, ['input', 'openedOn']);
  const { region, id: associationId } = association;
  const of = { associationId };
  return change(context, { operation: 'foundJointBranch', region, of, path, input }, async (doing) => {
    const { tx, newId, stamp } = doing;
    await openAssociation(doing, association, new Date(`${openedOn}T00:00:00+08:00`));
    const branch = { region, id: newId() };
    await tx.$executeRawUnsafe(
      `INSERT INTO association_branch
         (region, id, association_id, name, origin_county, secretary, opened_on, recorded_at, source)
       VALUES ($1, $2::uuid, $3::uuid, $4, $5, $6, $7::date, $8::timestamptz, $9)`,
      ...[region, branch.id, association.id, name, originCounty, secretary, openedOn, stamp.at, stamp.source],
    );
    await tellBranch(doing, branch);
    return branch;
  });
};
