import { after, errors, fromGlobalId, happened, type RowKey } from '@liangdi/kit';
import { outflowFacts } from '../facts/outflow.ts';
import type { CloseOutflowInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** Closes an outflow. One whose end is known but still to come may be closed earlier. */
export const closeOutflow = (options: StoreOptions, input: CloseOutflowInput): Promise<RowKey> => {
  const outflow = fromGlobalId('Outflow', input.outflow, ['input', 'outflow']);
  const validTo = happened(input.validTo, options.now, ['input', 'validTo']);
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'closeOutflow', region: outflow.region, field: 'outflow', key, body };
  return makeChange(options, of, async ({ now, lock, next }) => {
    const current = await lock(outflowFacts, outflow, 'outflow');
    if (current.validTo !== null && current.validTo <= now) throw errors.ALREADY_CLOSED({}, ['input', 'outflow']);
    after(current.validFrom, validTo, ['input', 'validTo']);
    const member = { region: outflow.region, id: current.memberId };
    return next(outflowFacts, member, current, { validTo, returned: input.returned ?? true });
  });
};
