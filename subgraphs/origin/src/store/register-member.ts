import { begunDay, fromGlobalId, phoneIfGiven, type RowKey, startOfDay, textOf, tokenIfGiven } from '@liangdi/kit';
import { joinedAfterBirth } from '../domain/joined-after-birth.ts';
import { memberFacts } from '../facts/member.ts';
import type { RegisterMemberInput } from '../generated/graphql.ts';
import { openBranch } from './branch.ts';
import { makeChange, type StoreOptions } from './change.ts';
import { unusedToken } from './token.ts';

/** Registers a member with their home branch. The branch knows where they are until it says otherwise. */
export const registerMember = (options: StoreOptions, input: RegisterMemberInput): Promise<RowKey> => {
  const branch = fromGlobalId('HomeBranch', input.homeBranch, ['input', 'homeBranch']);
  const name = textOf(input.name, 100, ['input', 'name']);
  const phone = phoneIfGiven(input.phone, ['input', 'phone']);
  const birthDate = begunDay(input.birthDate, options.now, ['input', 'birthDate']);
  const joinedOn = begunDay(input.joinedOn, options.now, ['input', 'joinedOn']);
  joinedAfterBirth(birthDate, joinedOn);
  const identityToken = tokenIfGiven(input.idNumber, options.identityToken, ['input', 'idNumber']);
  const { idempotencyKey: key, idNumber: _, ...rest } = input;
  const of = {
    operation: 'registerMember',
    region: branch.region,
    branchId: branch.id,
    field: 'homeBranch',
    key,
    body: { ...rest, identityToken },
  };
  return makeChange(options, of, async ({ tx, now, newId, first }) => {
    const member = { region: branch.region, id: newId() };
    await openBranch(tx, branch, now, ['input', 'homeBranch']);
    await unusedToken(tx, identityToken, member);
    await tx.$executeRawUnsafe('INSERT INTO member (region, id) VALUES ($1, $2::uuid)', member.region, member.id);
    return first(memberFacts, member, {
      ...member,
      branchId: branch.id,
      name,
      sex: input.sex,
      birthDate,
      phone,
      standing: input.standing ?? 'FULL',
      joinedOn,
      whereabouts: 'KNOWN',
      whereaboutsSince: now,
      identityToken,
      validFrom: startOfDay(joinedOn),
    });
  });
};
