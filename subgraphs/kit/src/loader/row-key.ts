/** Names one row of one side: the region of the authority that owns it, and its own id. */
export interface RowKey {
  readonly region: string;
  readonly id: string;
}

/** A row at an instant. */
export interface RowKeyAt extends RowKey {
  readonly at: Date;
}

/** The text that tells keys apart, for loaders' caches. */
export const keyText = ({ region, id }: RowKey): string => `${region}:${id}`;
export const keyAtText = ({ region, id, at }: RowKeyAt): string => `${region}:${id}:${at.getTime()}`;

/**
 * The keys that a statement is given as its first parameters, one array a column, as rows numbered from 1: to be named
 * `k(region, id, n)`. Each array stands in a sub-select of its own, for then PostgreSQL takes any arrays to be of the same
 * length and keeps one plan for all calls. Seen in place it would plan each call anew, which takes ten times as long as
 * looking a few keys up.
 */
export const givenKeys = 'unnest((SELECT $1::text[]), (SELECT $2::uuid[])) WITH ORDINALITY';
export const keyValues = (keys: readonly RowKey[]): [string[], string[]] => [
  keys.map(({ region }) => region),
  keys.map(({ id }) => id),
];

/** The same with an instant for each key: `k(region, id, at, n)`. */
export const givenKeysAt =
  'unnest((SELECT $1::text[]), (SELECT $2::uuid[]), (SELECT $3::timestamptz[])) WITH ORDINALITY';
export const keyAtValues = (keys: readonly RowKeyAt[]): [string[], string[], string[]] => [
  ...keyValues(keys),
  keys.map(({ at }) => at.toISOString()),
];

/** Puts rows that carry the position of their key (`n`, from 1) under that key; null where there is none. */
export const underKeys = <Row extends object>(
  count: number,
  rows: readonly (Row & { n: number })[],
): (Row | null)[] => {
  const ordered: (Row | null)[] = new Array(count).fill(null);
  for (const row of rows) ordered[row.n - 1] = row;
  return ordered;
};
