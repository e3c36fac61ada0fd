import { lockOpenPlace, type RowKey } from '@liangdi/kit';
import { versionsOfBranch } from '../facts/branches.ts';
import type { Change } from './change.ts';

/**
 * Makes sure that a branch exists and is open at an instant; the database makes sure again. Whoever follows the feed
 * gets to know the branch with the fact that names it.
 * @throws CallerError `NOT_FOUND` or `BRANCH_CLOSED`
 */
export const openBranch = async (change: Change, branch: RowKey, at: Date, path: readonly string[]): Promise<void> => {
  await lockOpenPlace(change.tx, 'receiving_branch', branch, at, path);
  await tellBranch(change, branch);
};

/** Says in the feed what is known of a branch. */
export const tellBranch = async ({ tx, tellOf }: Change, branch: RowKey): Promise<void> => {
  const versions = await tx.$queryRawUnsafe<{ version: object }[]>(versionsOfBranch, branch.region, branch.id);
  for (const { version } of versions) tellOf(branch, 'branches', version);
};
