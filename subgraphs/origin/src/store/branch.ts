import { lockOpenPlace, type RowKey, type SqlTransaction } from '@liangdi/kit';

/**
 * A branch that is open at an instant, and stays so until the transaction ends.
 * @throws CallerError `NOT_FOUND` or `BRANCH_CLOSED`
 */
export const openBranch = (tx: SqlTransaction, branch: RowKey, at: Date, path: readonly string[]): Promise<void> =>
  lockOpenPlace(tx, 'home_branch', branch, at, path);
