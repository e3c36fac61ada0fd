import { fromGlobalId, happened, type RowKey, textIfGiven } from '@liangdi/kit';
import { sinceJoining } from '../domain/time.ts';
import { fulfilmentFacts } from '../facts/fulfilment.ts';
import { memberFacts } from '../facts/member.ts';
import type { LogOriginFulfilmentInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** Logs that the origin fulfilled a duty once. */
export const logOriginFulfilment = (options: StoreOptions, input: LogOriginFulfilmentInput): Promise<RowKey> => {
  const member = fromGlobalId('Member', input.member, ['input', 'member']);
  const at = happened(input.at, options.now, ['input', 'at']);
  const note = textIfGiven(input.note, 200, ['input', 'note']);
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'logOriginFulfilment', region: member.region, field: 'member', key, body };
  return makeChange(options, of, async ({ newId, lock, first }) => {
    const { joinedOn } = await lock(memberFacts, member, 'member');
    sinceJoining(at, joinedOn, ['input', 'at']);
    return first(fulfilmentFacts, member, {
      region: member.region,
      id: newId(),
      memberId: member.id,
      duty: input.duty,
      note,
      validFrom: at,
    });
  });
};
