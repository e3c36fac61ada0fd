import { phoneIfGiven, type RowKey } from '@liangdi/kit';
import { oneself } from '../domain/oneself.ts';
import { memberFacts } from '../facts/member.ts';
import type { AmendOwnContactInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** A member changes their own phone number, and nothing else of their record. */
export const amendOwnContact = (options: StoreOptions, input: AmendOwnContactInput): Promise<RowKey> => {
  const member = oneself(options.viewer, ['input']);
  const phone = phoneIfGiven(input.phone, ['input', 'phone']);
  const { region, id: memberId } = member;
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'amendOwnContact', region, memberId, field: 'idempotencyKey', key, body };
  return makeChange(options, of, async ({ lock, next }) =>
    next(memberFacts, member, await lock(memberFacts, member, 'idempotencyKey'), { phone }),
  );
};
