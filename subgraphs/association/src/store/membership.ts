import { after, errors, fromGlobalId, happened, lockFact, type RowKey, recordNext, textOf } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { membershipTable } from '../facts/membership.ts';
import type { AmendMembershipInput, EndMembershipInput } from '../generated/graphql.ts';
import type { MembershipRow } from '../rows.ts';
import { type Change, change } from './change.ts';
import { mustWrite } from './may-write.ts';
import { openBranchOf } from './open-place.ts';

const path = ['input', 'membership'];

/** What is given replaces, what is left out stays; the earlier version is kept. */
export const amendMembership = async (input: AmendMembershipInput, context: Context): Promise<RowKey> => {
  const key = fromGlobalId('Membership', input.membership, path);
  const branch = input.branch == null ? null : fromGlobalId('AssociationBranch', input.branch, ['input', 'branch']);
  const changes = {
    ...(branch && { branchId: branch.id }),
    ...(input.enterprise != null && { enterprise: textOf(input.enterprise, 100, ['input', 'enterprise']) }),
    ...(input.trade != null && { trade: textOf(input.trade, 100, ['input', 'trade']) }),
    ...(input.role != null && { role: input.role }),
  };
  return change(context, { operation: 'amendMembership', region: key.region, path, input }, async (doing) => {
    const membership = await locked(doing, key);
    if (input.expectedVersion != null && input.expectedVersion !== membership.version)
      throw errors.STALE_VERSION({}, ['input', 'expectedVersion']);
    const association = { region: key.region, id: membership.associationId };
    if (branch) {
      // Who writes for the branch that the person leaves need not write for the one that they come to.
      const to = { region: key.region, associationId: association.id, branchId: branch.id };
      mustWrite(context.viewer, 'amendMembership', to, ['input', 'branch']);
      await openBranchOf(doing, association, branch, context.now);
    }
    return next(doing, membership, changes);
  });
};

/** Ends a membership, which must be open. */
export const endMembership = async (input: EndMembershipInput, context: Context): Promise<RowKey> => {
  const key = fromGlobalId('Membership', input.membership, path);
  const at = happened(input.validTo, context.now, ['input', 'validTo']);
  return change(context, { operation: 'endMembership', region: key.region, path, input }, async (doing) => {
    const membership = await locked(doing, key);
    if (membership.validTo !== null) throw errors.ALREADY_CLOSED({}, path);
    return next(doing, membership, { validTo: after(membership.validFrom, at, ['input', 'validTo']) });
  });
};

const locked = async ({ tx, mustBeOwn }: Change, key: RowKey): Promise<MembershipRow> => {
  const membership = await lockFact(tx, membershipTable, key);
  if (!membership) throw errors.NOT_FOUND({}, path);
  mustBeOwn({ associationId: membership.associationId, branchId: membership.branchId });
  return membership;
};

const next = async (doing: Change, membership: MembershipRow, changes: object): Promise<RowKey> => {
  const record = { region: membership.region, id: membership.recordId };
  return doing.tell(record, await recordNext(doing.tx, membershipTable, membership, { ...changes }, doing.stamp));
};
