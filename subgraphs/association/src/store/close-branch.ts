import { begunDay, closePlace, errors, fromGlobalId, type RowKey, type SqlTransaction } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { CloseAssociationBranchInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { tellBranch } from './tell-branch.ts';

/** Closes a branch from a day on. Its members stay members; who answers for them then is derived, not written. */
export const closeBranch = async (input: CloseAssociationBranchInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'branch'];
  const key = fromGlobalId('AssociationBranch', input.branch, path);
  const closedOn = begunDay(input.closedOn, context.now, ['input', 'closedOn']);
  return change(context, { operation: 'closeAssociationBranch', region: key.region, path, input }, async (doing) => {
    doing.mustBeOwn({ associationId: await associationOf(doing.tx, key, path), branchId: key.id });
    await closePlace(doing.tx, 'association_branch', key, { closedOn, at: doing.stamp.at, field: 'branch' });
    await tellBranch(doing, key);
    return key;
  });
};

const associationOf = async (tx: SqlTransaction, { region, id }: RowKey, path: readonly string[]): Promise<string> => {
  const [branch] = await tx.$queryRawUnsafe<{ associationId: string }[]>(
    `SELECT association_id AS "associationId" FROM association_branch WHERE region = $1 AND id = $2::uuid`,
    region,
    id,
  );
  if (branch === undefined) throw errors.NOT_FOUND({}, path);
  return branch.associationId;
};
