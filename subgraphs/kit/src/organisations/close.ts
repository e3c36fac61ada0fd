import type { SqlTransaction } from '../database/transaction.ts';
import { errors } from '../errors/common.ts';
import type { RowKey } from '../loader/row-key.ts';
import { lockPlace } from './place.ts';

/** The organisations right below one: their table, and the column that names it. */
export interface Below {
  readonly table: string;
  readonly column: string;
}

/**
 * Closes an organisation from a day on. Who belongs to it stays where they are: who answers for them is derived.
 * @throws CallerError `NOT_FOUND`, `ALREADY_CLOSED`, `PERIOD_REVERSED`, or `STILL_IN_USE` while one below it is open then
 */
export const closePlace = async (
  tx: SqlTransaction,
  table: string,
  key: RowKey,
  { closedOn, at, field, below = [] }: { closedOn: string; at: Date; field: string; below?: readonly Below[] },
): Promise<RowKey> => {
  const path = ['input', field];
  const place = await lockPlace(tx, table, key, 'UPDATE', path);
  if (place.closedOn !== null) throw errors.ALREADY_CLOSED({}, path);
  if (closedOn < place.openedOn) throw errors.PERIOD_REVERSED({}, ['input', 'closedOn']);
  for (const { table: child, column } of below) {
    const [open] = await tx.$queryRawUnsafe<{ name: string }[]>(
      `SELECT name FROM ${child} WHERE region = $1 AND ${column} = $2::uuid AND coalesce(closed_on > $3::date, true) LIMIT 1`,
      key.region,
      key.id,
      closedOn,
    );
    if (open) throw errors.STILL_IN_USE({ name: open.name }, path);
  }
  await tx.$executeRawUnsafe(
    `UPDATE ${table} SET closed_on = $3::date, closed_recorded_at = $4::timestamptz WHERE region = $1 AND id = $2::uuid`,
    key.region,
    key.id,
    closedOn,
    at,
  );
  return { region: key.region, id: key.id };
};
