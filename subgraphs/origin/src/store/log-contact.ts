import { errors, fromGlobalId, happened, type RowKey, textIfGiven } from '@liangdi/kit';
import { sinceJoining } from '../domain/time.ts';
import { contactLogFacts } from '../facts/contact-log.ts';
import { memberFacts } from '../facts/member.ts';
import type { LogOriginContactInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** Logs a contact in either direction (双向联系); a member says only that they reached their branch. */
export const logOriginContact = (options: StoreOptions, input: LogOriginContactInput): Promise<RowKey> => {
  const member = fromGlobalId('Member', input.member, ['input', 'member']);
  const at = happened(input.at, options.now, ['input', 'at']);
  const subject = textIfGiven(input.subject, 200, ['input', 'subject']);
  if (options.viewer.role === 'member' && input.direction !== 'FROM_MEMBER')
    throw errors.NOT_YOURS({}, ['input', 'direction']);
  const { idempotencyKey: key, ...body } = input;
  const of = {
    operation: 'logOriginContact',
    region: member.region,
    memberId: member.id,
    field: 'member',
    key,
    body,
  };
  return makeChange(options, of, async ({ newId, lock, first }) => {
    const { joinedOn } = await lock(memberFacts, member, 'member');
    sinceJoining(at, joinedOn, ['input', 'at']);
    return first(contactLogFacts, member, {
      region: member.region,
      id: newId(),
      memberId: member.id,
      direction: input.direction,
      means: input.means,
      reached: input.reached ?? true,
      subject,
      validFrom: at,
    });
  });
};
