import type { Session } from '../database/session.ts';
import type { FetchMany } from './joint-reads.ts';
import { type Loader, requestLoader } from './request-loader.ts';

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

/**
 * Loads one value per key; `null` where there is none.
 * @param name as `requestLoader` has it
 * @param fetchMany one statement for all keys; in any order, without the missing ones
 * @param keyOf which key a value answers; with its fields in the order in which the keys have theirs
 */
export const oneByKey = <Key, Value>(
  session: Pick<Session, 'join'>,
  name: string,
  fetchMany: FetchMany<Key, Value>,
  keyOf: (value: Value) => Key,
): Loader<Key, Value | null> =>
  requestLoader<Key, Value | null>(
    session,
    name,
    async (keys) => {
      const found = new Map<unknown, Value>();
      for (const value of await fetchMany(keys)) found.set(textOf(keyOf(value)), value);
      return keys.map((key) => found.get(textOf(key)) ?? null);
    },
    textOf,
  );

/** Loads every value of a key, in the order in which `fetchMany` gives them; an empty list where there are none. */
export const manyByKey = <Key, Value>(
  session: Pick<Session, 'join'>,
  name: string,
  fetchMany: FetchMany<Key, Value>,
  keyOf: (value: Value) => Key,
): Loader<Key, readonly Value[]> =>
  requestLoader<Key, readonly Value[]>(
    session,
    name,
    async (keys) => {
      const found = Map.groupBy(await fetchMany(keys), (value) => textOf(keyOf(value)));
      return keys.map((key) => found.get(textOf(key)) ?? []);
    },
    textOf,
  );
