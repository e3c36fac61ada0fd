import DataLoader from 'dataloader';
import type { Session } from '../database/session.ts';
import type { FetchMany } from './joint-reads.ts';

/** A loader made for one request: batches, loads nothing twice, and keeps the order of its keys. */
export type Loader<Key, Value> = Pick<DataLoader<Key, Value, unknown>, 'load' | 'loadMany' | 'prime' | 'clear'>;

/** As many keys as one statement takes. */
const maxBatchSize = 1000;

/**
 * Each batch is one statement, which requests of the same viewer share where the session lets them.
 * @param name of the read, with all besides the keys and the viewer that its values depend on
 * @param textOf tells keys apart
 */
export const requestLoader = <Key, Value>(
  { join }: Pick<Session, 'join'>,
  name: string,
  fetchMany: FetchMany<Key, Value>,
  textOf: (key: Key) => unknown,
): Loader<Key, Value> =>
  new DataLoader<Key, Value, unknown>(join ? join(name, fetchMany, textOf) : fetchMany, {
    cacheKeyFn: textOf,
    maxBatchSize,
  });
