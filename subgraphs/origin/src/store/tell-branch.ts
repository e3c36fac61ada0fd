import type { RowKey } from '@liangdi/kit';
import { versionsOfBranch } from '../facts/branches.ts';
import type { Change } from './change.ts';

/** Says in the feed what is known of a branch. */
export const tellBranch = async ({ tx, tellOf }: Change, branch: RowKey): Promise<void> => {
  const versions = await tx.$queryRawUnsafe<{ version: object }[]>(versionsOfBranch, branch.region, branch.id);
  for (const { version } of versions) tellOf(branch, 'branches', version);
};
