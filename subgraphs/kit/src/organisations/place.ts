import type { SqlTransaction } from '../database/transaction.ts';
import { errors } from '../errors/common.ts';
import type { RowKey } from '../loader/row-key.ts';
import { startOfDay } from '../time/instant.ts';

/** An organisation as a change finds it; days are `YYYY-MM-DD`, `closedOn` is null while it works. */
export interface Place {
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}

/** Whether it is open at an instant; the day of its closing is no more. */
export const isOpenAt = ({ openedOn, closedOn }: Pick<Place, 'openedOn' | 'closedOn'>, at: Date): boolean =>
  startOfDay(openedOn) <= at && (closedOn === null || at < startOfDay(closedOn));

/**
 * The row of an organisation's table, locked until the transaction ends: `SHARE` against closing, `UPDATE` against all.
 * @throws CallerError `NOT_FOUND`
 */
export const lockPlace = async (
  tx: SqlTransaction,
  table: string,
  { region, id }: RowKey,
  lock: 'SHARE' | 'UPDATE',
  path: readonly string[],
): Promise<Place> => {
  const [place] = await tx.$queryRawUnsafe<Place[]>(
    `SELECT name, opened_on::text AS "openedOn", closed_on::text AS "closedOn"
     FROM ${table} WHERE region = $1 AND id = $2::uuid FOR ${lock}`,
    region,
    id,
  );
  if (place === undefined) throw errors.NOT_FOUND({}, path);
  return place;
};

/**
 * Makes sure that an organisation is open at an instant, and stays so until the transaction ends.
 * @throws CallerError `NOT_FOUND` or `BRANCH_CLOSED`
 */
export const lockOpenPlace = async (
  tx: SqlTransaction,
  table: string,
  key: RowKey,
  at: Date,
  path: readonly string[],
): Promise<void> => {
  const place = await lockPlace(tx, table, key, 'SHARE', path);
  if (!isOpenAt(place, at)) throw errors.BRANCH_CLOSED({ name: place.name }, path);
};
