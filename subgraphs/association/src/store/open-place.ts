import { errors, lockOpenPlace, type RowKey } from '@liangdi/kit';
import type { Change } from './change.ts';
import { tellBranch } from './tell-branch.ts';

/**
 * Makes sure that an association is open at an instant, and stays so until the transaction ends.
 * @throws CallerError `NOT_FOUND` or `BRANCH_CLOSED`
 */
export const openAssociation = ({ tx }: Change, key: RowKey, at: Date): Promise<void> =>
  lockOpenPlace(tx, 'association', key, at, ['input', 'association']);

/**
 * The same for a branch, which must be the association's own. Whoever follows the feed gets to know the branch with the
 * fact that names it.
 */
export const openBranchOf = async (change: Change, association: RowKey, branch: RowKey, at: Date): Promise<void> => {
  const path = ['input', 'branch'];
  await lockOpenPlace(change.tx, 'association_branch', branch, at, path);
  const own = await change.tx.$queryRawUnsafe<object[]>(
    'SELECT 1 FROM association_branch WHERE region = $1 AND id = $2::uuid AND region = $3 AND association_id = $4::uuid',
    ...[branch.region, branch.id, association.region, association.id],
  );
  if (own.length === 0) throw errors.NOT_FOUND({}, path);
  await tellBranch(change, branch);
};
