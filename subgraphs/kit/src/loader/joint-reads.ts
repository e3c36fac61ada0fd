import { context } from '@opentelemetry/api';
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
const few = 64;

/** One read, as it is asked in one turn of the event loop. */
interface Turn {
  readonly loader: DataLoader<unknown, unknown>;
  askers: number;
}

/** What one group asks in one turn of the event loop. */
interface Group {
  /** By the name of the read. */
  readonly turns: Map<string, Turn>;
  /** Sends a statement each. */
  readonly due: (() => void)[];
}

/** The server could not read a value that it was given. */
const isAboutAKey = (error: unknown): boolean => String((error as { code?: unknown })?.code).startsWith('22');

/**
 * Lets requests that ask the same of different keys share a statement, for to begin and to end one costs more than to look
 * a few keys up, and all reads of one turn a connection, for the way to the server and back costs more than many a
 * statement. What is asked within a turn of the event loop goes out at its end: nobody waits for a statement that was under
 * way before, and the busier the process is, the more goes together. A key that is asked twice is read once.
 * @param together has what `run` asks go over one connection
 * @returns the `join` of a group: reads of one group go together, those of two never
 */
export const createJointReads = (together: (run: () => void) => void): ((group: string) => Join) => {
  const groups = new Map<string, Group>();
  /** What a group has asked in this turn of the event loop. */
  const groupOf = (name: string): Group => {
    const group: Group = groups.get(name) ?? { turns: new Map(), due: [] };
    if (groups.get(name) === group) return group;
    groups.set(name, group);
    setImmediate(() => {
      groups.delete(name);
      together(() => {
        for (const dispatch of group.due) dispatch();
      });
    });
    return group;
  };
  return (group) =>
    <Key, Value>(
      name: string,
      fetchMany: FetchMany<Key, Value>,
      textOf: (key: Key) => unknown,
    ): FetchMany<Key, Value> => {
      const open = ({ due }: Group): Turn => ({
        loader: new DataLoader<unknown, unknown, unknown>(fetchMany as FetchMany<unknown, unknown>, {
          cacheKeyFn: textOf as (key: unknown) => unknown,
          maxBatchSize: few,
          batchScheduleFn: (dispatch) => due.push(context.bind(context.active(), dispatch)),
        }),
        askers: 0,
      });
      return async (keys) => {
        if (keys.length >= few) return fetchMany(keys);
        const asked = groupOf(group);
        const turn = asked.turns.get(name) ?? open(asked);
        asked.turns.set(name, turn);
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
