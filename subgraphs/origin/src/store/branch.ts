import { errors, type RowKey, type SqlTransaction } from '@liangdi/kit';
import { mistakes } from '../domain/errors.ts';
import { isOpenAt } from '../domain/time.ts';

interface Branch {
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/**
 * A branch that is open at an instant, and stays so until the transaction ends.
 * @throws CallerError `NOT_FOUND` or `BRANCH_CLOSED`
 */
export const openBranch = async (
  tx: SqlTransaction,
  { region, id }: RowKey,
  at: Date,
  path: readonly string[],
): Promise<void> => {
  const [branch] = await tx.$queryRawUnsafe<Branch[]>(
    `SELECT name, opened_on::text AS "openedOn", closed_on::text AS "closedOn"
     FROM home_branch WHERE region = $1 AND id = $2::uuid FOR SHARE`,
    region,
    id,
  );
  if (!branch) throw errors.NOT_FOUND({}, path);
  if (!isOpenAt(branch, at)) throw mistakes.BRANCH_CLOSED({ branch: branch.name }, path);
};
