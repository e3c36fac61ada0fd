import { errors, fromGlobalId, type RowKey } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { begunDay } from '../domain/time.ts';
import type { CloseAssociationBranchInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { tellBranch } from './open-place.ts';

interface Branch {
  readonly associationId: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/** Closes a branch from a day on. Its members stay members; who answers for them then is derived, not written. */
export const closeBranch = async (input: CloseAssociationBranchInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'branch'];
  const key = fromGlobalId('AssociationBranch', input.branch, path);
  const closedOn = begunDay(input.closedOn, context.now, ['input', 'closedOn']);
  return change(context, { operation: 'closeAssociationBranch', region: key.region, path, input }, async (doing) => {
    const [branch] = await doing.tx.$queryRawUnsafe<Branch[]>(
      `SELECT association_id AS "associationId", opened_on::text AS "openedOn", closed_on::text AS "closedOn" FROM association_branch
       WHERE region = $1 AND id = $2::uuid FOR UPDATE`,
      key.region,
      key.id,
    );
    if (!branch) throw errors.NOT_FOUND({}, path);
    doing.mustBeOwn({ associationId: branch.associationId, branchId: key.id });
    if (branch.closedOn !== null) throw errors.ALREADY_CLOSED({}, path);
    if (closedOn < branch.openedOn) throw errors.PERIOD_REVERSED({}, ['input', 'closedOn']);
    await doing.tx.$executeRawUnsafe(
      `UPDATE association_branch SET closed_on = $3::date, closed_recorded_at = $4::timestamptz
       WHERE region = $1 AND id = $2::uuid`,
      ...[key.region, key.id, closedOn, doing.stamp.at],
    );
    await tellBranch(doing, key);
    return key;
  });
};
