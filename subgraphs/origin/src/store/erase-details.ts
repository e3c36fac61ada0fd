import { eraseDetails, errors } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { mustWrite } from '../domain/may-write.ts';
import { memberOrOneself } from '../domain/oneself.ts';
import type { EraseOriginDetailsInput } from '../generated/graphql.ts';

/** Erases what the county need no longer hold of a member. */
export const eraseOriginDetails = async (input: EraseOriginDetailsInput, { viewer, loaders, database }: Context) => {
  const path = ['input', 'member'];
  const member = memberOrOneself(input.member, viewer, path);
  const found = await loaders.member.current.load(member);
  if (found === null) throw errors.NOT_FOUND({}, path);
  const { region, branchId } = found;
  mustWrite(viewer, 'eraseOriginDetails', { region, branchId, memberId: found.id }, path);
  return eraseDetails(database, viewer, { operation: 'eraseOriginDetails', region, input, subjects: [member] });
};
