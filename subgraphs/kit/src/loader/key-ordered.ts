import DataLoader from 'dataloader';

/** A loader made for one request: batches, keeps the order of its keys, answers `null` for a miss. */
export type Loader<Key, Value> = Pick<DataLoader<Key, Value, unknown>, 'load' | 'loadMany' | 'prime' | 'clear'>;

/**
 * Keys that are objects are the same when their fields are: `{ region, id }`. What a global id says names a type besides,
 * which rows do not have: it is no part of the key.
 */
const textOf = (key: unknown): unknown => {
  if (typeof key !== 'object' || key === null) return key;
  if (!('type' in key)) return JSON.stringify(Object.values(key));
  const { type: _, ...fields } = key;
  return JSON.stringify(Object.values(fields));
};

/** As many keys as one statement takes. */
const maxBatchSize = 1000;

/**
 * Loads one value per key; `null` where there is none.
 * @param fetchMany one statement for all keys; in any order, without the missing ones
 * @param keyOf which key a value answers; with its fields in the order in which the keys have theirs
 */
export const oneByKey = <Key, Value>(
  fetchMany: (keys: readonly Key[]) => Promise<readonly Value[]>,
  keyOf: (value: Value) => Key,
): Loader<Key, Value | null> =>
  new DataLoader<Key, Value | null, unknown>(
    async (keys) => {
      const found = new Map<unknown, Value>();
      for (const value of await fetchMany(keys)) found.set(textOf(keyOf(value)), value);
      return keys.map((key) => found.get(textOf(key)) ?? null);
    },
    { cacheKeyFn: textOf, maxBatchSize },
  );

/** Loads every value of a key, in the order in which `fetchMany` gives them; an empty list where there are none. */
export const manyByKey = <Key, Value>(
  fetchMany: (keys: readonly Key[]) => Promise<readonly Value[]>,
  keyOf: (value: Value) => Key,
): Loader<Key, readonly Value[]> =>
  new DataLoader<Key, readonly Value[], unknown>(
    async (keys) => {
      const found = Map.groupBy(await fetchMany(keys), (value) => textOf(keyOf(value)));
      return keys.map((key) => found.get(textOf(key)) ?? []);
    },
    { cacheKeyFn: textOf, maxBatchSize },
  );
