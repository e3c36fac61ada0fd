import { createHash } from 'node:crypto';

/** The values of a row that its place in the list depends on, in the order of the list's sort. */
export type CursorValues = readonly (string | number | boolean)[];

const version = 1;

const sealOf = (list: string, values: string): string =>
  createHash('sha256').update(`liangdi cursor ${version} ${list} ${values}`).digest('base64url').slice(0, 8);

/** The opaque cursor of a row in a list. `list` names the list and its sort: a cursor of another does not pass. */
export const toCursor = (list: string, values: CursorValues): string => {
  const text = JSON.stringify(values);
  return Buffer.from(`${version}${sealOf(list, text)}${text}`).toString('base64url');
};

/** What a cursor says; null when it was not given out for this list and sort, or was changed. */
export const readCursor = (list: string, cursor: string): CursorValues | null => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [given, values] = [text.slice(1, 9), text.slice(9)];
  if (!text.startsWith(String(version)) || given !== sealOf(list, values)) return null;
  return JSON.parse(values) as CursorValues;
};
