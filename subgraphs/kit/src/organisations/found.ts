import type { SqlTransaction } from '../database/transaction.ts';
import { errors } from '../errors/common.ts';
import type { RowKey } from '../loader/row-key.ts';
import { startOfDay } from '../time/instant.ts';
import { isOpenAt, lockPlace } from './place.ts';

/** What an organisation stands under: its table, key, the column that names it below, and the input field for the caller. */
export interface Parent {
  readonly table: string;
  readonly key: RowKey;
  readonly column: string;
  readonly field: string;
}

/** A new organisation; `more` are columns that only its kind has. */
export interface Founded extends RowKey {
  readonly name: string;
  readonly openedOn: string;
  readonly more?: Readonly<Record<string, string | null>>;
}

/**
 * Records an organisation. Under one parent no two open ones have the same name: whoever founds waits for the other.
 * @throws CallerError `NOT_FOUND`, `BRANCH_CLOSED` (of the parent), `ALREADY_RECORDED`
 */
export const foundPlace = async (
  tx: SqlTransaction,
  table: string,
  parent: Parent | null,
  { region, id, name, openedOn, more = {} }: Founded,
  { at, source }: { readonly at: Date; readonly source: string },
): Promise<RowKey> => {
  if (parent !== null) await underParent(tx, table, parent, name, openedOn);
  const row = {
    region,
    id,
    name,
    opened_on: openedOn,
    recorded_at: at,
    source,
    ...more,
    ...(parent && { [parent.column]: parent.key.id }),
  };
  const columns = Object.keys(row).join(', ');
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`,
    JSON.stringify(row),
  );
  return { region, id };
};

const underParent = async (
  tx: SqlTransaction,
  table: string,
  { table: above, key, column, field }: Parent,
  name: string,
  openedOn: string,
): Promise<void> => {
  const path = ['input', field];
  const place = await lockPlace(tx, above, key, 'UPDATE', path);
  if (!isOpenAt(place, startOfDay(openedOn))) throw errors.BRANCH_CLOSED({ name: place.name }, path);
  const namesakes = await tx.$queryRawUnsafe<object[]>(
    `SELECT 1 FROM ${table} WHERE region = $1 AND ${column} = $2::uuid AND name = $3 AND closed_on IS NULL LIMIT 1`,
    key.region,
    key.id,
    name,
  );
  if (namesakes.length > 0) throw errors.ALREADY_RECORDED({}, ['input', 'name']);
};
