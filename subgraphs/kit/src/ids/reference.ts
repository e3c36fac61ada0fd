import type { RowKey } from '../loader/row-key.ts';
import { readGlobalId, toGlobalId } from './global-id.ts';

/** The `id` of every row of a type. */
export const idOf =
  (type: string) =>
  ({ region, id }: RowKey): string =>
    toGlobalId(type, region, id);

/** The key that a reference names; null when it is not the id of such a thing. */
export const referred = (type: string, reference: unknown): RowKey | null => {
  const named = readGlobalId(String((reference as { readonly id?: unknown }).id));
  return named?.type === type ? { region: named.region, id: named.id } : null;
};

/** What a reference names, through a loader; null when there is none. */
export const refer = async <Row>(
  type: string,
  reference: unknown,
  loader: { load(key: RowKey): Promise<Row | null> },
): Promise<Row | null> => {
  const key = referred(type, reference);
  return key === null ? null : loader.load(key);
};

/** The row that a foreign key of the database vouches for. */
export const present = async <Row>(loading: Promise<Row | null>): Promise<Row> => {
  const row = await loading;
  if (row === null) throw new Error('a row that a foreign key names is gone');
  return row;
};
