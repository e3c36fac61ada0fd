import { begunDay, errors, fromGlobalId, phoneIfGiven, type RowKey, textOf, tokenIfGiven } from '@liangdi/kit';
import { given } from '../domain/given.ts';
import { joinedAfterBirth } from '../domain/joined-after-birth.ts';
import { memberFacts } from '../facts/member.ts';
import type { AmendMemberInput } from '../generated/graphql.ts';
import { openBranch } from './branch.ts';
import { makeChange, type StoreOptions } from './change.ts';
import { stillVersion } from './stale.ts';
import { unusedToken } from './token.ts';

/** Amends a member's record: what is given replaces, what is left out (or null, except the phone) stays. */
export const amendMember = (options: StoreOptions, input: AmendMemberInput): Promise<RowKey> => {
  const member = fromGlobalId('Member', input.member, ['input', 'member']);
  const branch =
    input.homeBranch == null ? null : fromGlobalId('HomeBranch', input.homeBranch, ['input', 'homeBranch']);
  if (branch && branch.region !== member.region) throw errors.NOT_YOURS({}, ['input', 'homeBranch']);
  const identityToken = tokenIfGiven(input.idNumber, options.identityToken, ['input', 'idNumber']);
  const fields = fieldsOf(input, options.now);
  const { idempotencyKey: key, idNumber: _, ...rest } = input;
  const of = {
    operation: 'amendMember',
    region: member.region,
    branchId: branch?.id ?? null,
    field: 'member',
    key,
    body: { ...rest, identityToken },
  };
  return makeChange(options, of, async ({ tx, now, lock, next }) => {
    const current = await lock(memberFacts, member, 'member');
    stillVersion(current, input.expectedVersion);
    joinedAfterBirth(fields.birthDate ?? current.birthDate, fields.joinedOn ?? current.joinedOn);
    if (branch) await openBranch(tx, branch, now, ['input', 'homeBranch']);
    await unusedToken(tx, identityToken, member);
    return next(memberFacts, member, current, {
      ...fields,
      ...(identityToken !== null && { identityToken }),
      ...(branch && branch.id !== current.branchId && { branchId: branch.id, validFrom: now }),
      ...(fields.whereabouts && fields.whereabouts !== current.whereabouts && { whereaboutsSince: now }),
    });
  });
};

/** What may be amended by itself, checked. */
const fieldsOf = (input: AmendMemberInput, now: Date) =>
  given({
    name: input.name == null ? undefined : textOf(input.name, 100, ['input', 'name']),
    sex: input.sex ?? undefined,
    birthDate: input.birthDate == null ? undefined : begunDay(input.birthDate, now, ['input', 'birthDate']),
    joinedOn: input.joinedOn == null ? undefined : begunDay(input.joinedOn, now, ['input', 'joinedOn']),
    standing: input.standing ?? undefined,
    whereabouts: input.whereabouts ?? undefined,
    phone: input.phone === undefined ? undefined : phoneIfGiven(input.phone, ['input', 'phone']),
  });
