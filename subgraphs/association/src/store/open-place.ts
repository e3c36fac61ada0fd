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

const open = async (
  tx: Change['tx'],
  select: string,
  key: RowKey,
  more: readonly unknown[],
  at: Date,
  path: readonly string[],
) => {
  const [place] = await tx.$queryRawUnsafe<Place[]>(select, key.region, key.id, ...more);
  if (!place) throw errors.NOT_FOUND({}, path);
  if (!isOpenAt(place, at)) throw mistakes.BRANCH_CLOSED({ name: place.name }, path);
};

const columns = 'name, opened_on::text AS "openedOn", closed_on::text AS "closedOn"';

/**
 * Makes sure that an association is open at an instant, and stays so until the transaction ends.
 * @throws CallerError `NOT_FOUND` or `BRANCH_CLOSED`
 */
export const openAssociation = ({ tx }: Change, key: RowKey, at: Date): Promise<void> =>
  open(tx, `SELECT ${columns} FROM association WHERE region = $1 AND id = $2::uuid FOR SHARE`, key, [], at, [
    'input',
    'association',
  ]);

/**
 * The same for a branch, which must be the association's own. Whoever follows the feed gets to know the branch with the
 * fact that names it.
 */
export const openBranchOf = async (change: Change, association: RowKey, branch: RowKey, at: Date): Promise<void> => {
  const path = ['input', 'branch'];
  if (branch.region !== association.region) throw errors.NOT_FOUND({}, path);
  const ofAssociation = `SELECT ${columns} FROM association_branch
    WHERE region = $1 AND id = $2::uuid AND association_id = $3::uuid FOR SHARE`;
  await open(change.tx, ofAssociation, branch, [association.id], at, path);
  await tellBranch(change, branch);
};

/** Says in the feed what is known of a branch. */
export const tellBranch = async ({ tx, tellOf }: Change, branch: RowKey): Promise<void> => {
  const versions = await tx.$queryRawUnsafe<{ version: object }[]>(versionsOfBranch, branch.region, branch.id);
  for (const { version } of versions) tellOf(branch, 'branches', version);
};
