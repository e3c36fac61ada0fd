import { lockOpenPlace, type RowKey } from '@liangdi/kit';
import type { Change } from './change.ts';
import { tellBranch } from './tell-branch.ts';

/**
 * Makes sure that a branch exists and is open at an instant; the database makes sure again. Whoever follows the feed
 * gets to know the branch with the fact that names it.
 * @throws CallerError `NOT_FOUND` or `BRANCH_CLOSED`
 */
export const openBranch = async (change: Change, branch: RowKey, at: Date, path: readonly string[]): Promise<void> => {
  await lockOpenPlace(change.tx, 'receiving_branch', branch, at, path);
  await tellBranch(change, branch);
};
