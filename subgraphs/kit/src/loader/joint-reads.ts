import DataLoader from 'dataloader';
import { endSpan } from '../trace/active.ts';
import { startJoined } from '../trace/statements.ts';

/** Reads the value of each key, in the order of the keys, by one statement. */
export type FetchMany<Key, Value> = (keys: readonly Key[]) => Promise<readonly Value[]>;

/**
 * Makes of a request's read one that goes together with the same read of other requests.
 * @param name of the read, with all besides the keys that its values depend on: two of one name are the same read
 * @param textOf tells keys apart
 */
export type Join = <Key, Value>(
  name: string,
  fetchMany: FetchMany<Key, Value>,
  textOf: (key: Key) => unknown,
) => FetchMany<Key, Value>;

/** As many keys go together: with more, PostgreSQL has work for several connections. */
const together = 64;

/** One read, as it is asked in one turn of the event loop. */
interface Turn {
  readonly loader: DataLoader<unknown, unknown>;
  askers: number;
}

/** The server could not read a value that it was given. */
const isAboutAKey = (error: unknown): boolean => String((error as { code?: unknown })?.code).startsWith('22');

/**
 * Lets requests that ask the same of different keys share a statement, for to begin and to end one costs more than to look
 * a few keys up. What is asked within a turn of the event loop goes out at its end: nobody waits for a statement that is
 * under way, and the busier the process is, the more goes together. A key that is asked twice is read once.
 * @returns the `join` of a group: reads of one group go together, those of two never
 */
export const createJointReads = (): ((group: string) => Join) => {
  const groups = new Map<string, Map<string, Turn>>();
  const turnOf = (group: string, name: string, open: () => DataLoader<unknown, unknown>): Turn => {
    const turns = groups.get(group) ?? new Map<string, Turn>();
    const turn = turns.get(name) ?? { loader: open(), askers: 0 };
    groups.set(group, turns.set(name, turn));
    return turn;
  };
  const end = (group: string, name: string): void => {
    const turns = groups.get(group);
    turns?.delete(name);
    if (turns?.size === 0) groups.delete(group);
  };
  return (group) =>
    <Key, Value>(
      name: string,
      fetchMany: FetchMany<Key, Value>,
      textOf: (key: Key) => unknown,
    ): FetchMany<Key, Value> => {
      const open = (): DataLoader<unknown, unknown> =>
        new DataLoader<unknown, unknown, unknown>(fetchMany as FetchMany<unknown, unknown>, {
          cacheKeyFn: textOf as (key: unknown) => unknown,
          maxBatchSize: together,
          batchScheduleFn: (dispatch) =>
            setImmediate(() => {
              end(group, name);
              dispatch();
            }),
        });
      return async (keys) => {
        if (keys.length >= together) return fetchMany(keys);
        const turn = turnOf(group, name, open);
        turn.askers += 1;
        const span = turn.askers > 1 ? startJoined(name) : undefined;
        try {
          const values = await Promise.all(keys.map((key) => turn.loader.load(key)));
          if (span) endSpan(span);
          return values as Value[];
        } catch (error) {
          if (span) endSpan(span, error);
          if (turn.askers > 1 && isAboutAKey(error)) return fetchMany(keys);
          throw error;
        }
      };
    };
};
