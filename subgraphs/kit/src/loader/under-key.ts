import type { Session } from '../database/session.ts';
import { type Loader, requestLoader } from './request-loader.ts';
import { keyAtText, keyAtValues, keyText, keyValues, type RowKey, type RowKeyAt, underKeys } from './row-key.ts';

/** How keys of a kind are given to a statement, and told apart. */
export interface KeyKind<Key> {
  readonly valuesOf: (keys: readonly Key[]) => readonly unknown[];
  readonly textOf: (key: Key) => unknown;
}

/** Given to a statement as `givenKeys`. */
export const rowKeys: KeyKind<RowKey> = { valuesOf: keyValues, textOf: keyText };

/** Given to a statement as `givenKeysAt`. */
export const rowKeysAt: KeyKind<RowKeyAt> = { valuesOf: keyAtValues, textOf: keyAtText };

/**
 * Loads the row of each key by one statement, whose rows carry the position of their key (`n`, from 1); null for a key
 * without one.
 * @returns makes the loader of one request
 */
export const oneUnderKey =
  <Key, Row extends object>(name: string, text: string, { valuesOf, textOf }: KeyKind<Key>) =>
  (session: Session): Loader<Key, Row | null> =>
    requestLoader<Key, Row | null>(
      session,
      name,
      async (keys) => underKeys<Row>(keys.length, await session.rows(name, text, valuesOf(keys))),
      textOf,
    );

/** The same with every row of each key, in the order in which the statement gives them. */
export const manyUnderKey =
  <Key, Row extends object>(name: string, text: string, { valuesOf, textOf }: KeyKind<Key>) =>
  (session: Session): Loader<Key, Row[]> =>
    requestLoader<Key, Row[]>(
      session,
      name,
      async (keys) => {
        const under: Row[][] = keys.map(() => []);
        for (const row of await session.rows<Row & { n: number }>(name, text, valuesOf(keys)))
          under[row.n - 1]?.push(row);
        return under;
      },
      textOf,
    );
