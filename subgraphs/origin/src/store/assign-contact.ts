import { fromGlobalId, phoneIfGiven, type RowKey, textOf } from '@liangdi/kit';
import { sinceJoining } from '../domain/time.ts';
import { contactPersonFacts } from '../facts/contact-person.ts';
import { memberFacts } from '../facts/member.ts';
import type { AssignOriginContactInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** Names the contact person of a member's home branch (一联一). That there is only one is the database's to say. */
export const assignOriginContact = (options: StoreOptions, input: AssignOriginContactInput): Promise<RowKey> => {
  const member = fromGlobalId('Member', input.member, ['input', 'member']);
  const name = textOf(input.name, 100, ['input', 'name']);
  const phone = phoneIfGiven(input.phone, ['input', 'phone']);
  const validFrom = input.validFrom ?? options.now;
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'assignOriginContact', region: member.region, field: 'member', key, body };
  return makeChange(options, of, async ({ newId, lock, first }) => {
    const { branchId, joinedOn } = await lock(memberFacts, member, 'member');
    sinceJoining(validFrom, joinedOn, ['input', 'validFrom']);
    return first(contactPersonFacts, member, {
      region: member.region,
      id: newId(),
      memberId: member.id,
      branchId,
      name,
      phone,
      validFrom,
    });
  });
};
