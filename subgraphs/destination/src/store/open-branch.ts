import { errors, type RowKey } from '@liangdi/kit';
import { mistakes } from '../domain/errors.ts';
import { isOpenAt } from '../domain/time.ts';
import { versionsOfBranch } from '../facts/branches.ts';
import type { Change } from './change.ts';

interface Place {
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/**
 * Makes sure that a branch exists and is open at an instant; the database makes sure again. Whoever follows the feed
 * gets to know the branch with the fact that names it.
 * @throws CallerError `NOT_FOUND` or `BRANCH_CLOSED`
 */
export const openBranch = async (
  { tx, tellOf }: Change,
  branch: RowKey,
  at: Date,
  path: readonly string[],
): Promise<void> => {
  const [place] = await tx.$queryRawUnsafe<Place[]>(
    `SELECT name, opened_on::text AS "openedOn", closed_on::text AS "closedOn" FROM receiving_branch
     WHERE region = $1 AND id = $2::uuid FOR SHARE`,
    branch.region,
    branch.id,
  );
  if (!place) throw errors.NOT_FOUND({}, path);
  if (!isOpenAt(place, at)) throw mistakes.BRANCH_CLOSED({ branch: place.name }, path);
  const versions = await tx.$queryRawUnsafe<{ version: object }[]>(versionsOfBranch, branch.region, branch.id);
  for (const { version } of versions) tellOf(branch, 'branches', version);
};
