import { setTimeout as sleep } from 'node:timers/promises';
import type { FedEvent } from './event.ts';
import type { FeedPage } from './read-feed.ts';

export interface FollowOptions {
  /** The next page after a cursor: `readFeed` of the side, or its query over the graph. */
  readonly read: (cursor: string | null, limit: number, signal: AbortSignal) => Promise<FeedPage>;
  /** Where the follower was; null to begin at the start. */
  readonly loadCursor: () => Promise<string | null>;
  /** Takes the events in and keeps the cursor, both in one transaction. Gets a page again when it failed or was killed. */
  readonly apply: (events: readonly FedEvent[], cursor: string) => Promise<void>;
  /** Events per page. 500 when left out. */
  readonly limit?: number;
  /** Milliseconds between two looks when nobody wakes it. 1,000 when left out. */
  readonly interval?: number;
  /** Told of each failure; the follower goes on. */
  readonly onError?: (error: unknown) => void;
}

/** How far a follower is. */
export interface Lag {
  /** When everything committed until then had been applied; null before the first time. */
  readonly caughtUpAt: Date | null;
  /** Failures in a row; 0 when all is well. */
  readonly failures: number;
  readonly cursor: string | null;
}

export interface Follower {
  /** Look now: something was committed. */
  wake(): void;
  lag(): Lag;
  /** Resolves when the page at hand is done. */
  stop(): Promise<void>;
}

/** Milliseconds to wait after so many failures in a row: doubles up to 30 s, with a spread so that followers part. */
const backOff = (failures: number): number =>
  Math.min(30_000, 100 * 2 ** Math.min(failures, 10)) * (0.5 + Math.random() / 2);

/** Follows a feed from its cursor: every event at least once, in order. So `apply` must not mind a repetition. */
export const follow = (options: FollowOptions): Follower => {
  const { read, loadCursor, apply, limit = 500, interval = 1000, onError = () => {} } = options;
  const stopped = new AbortController();
  let woken = Promise.withResolvers<void>();
  let lag: Lag = { caughtUpAt: null, failures: 0, cursor: null };

  const rest = async (milliseconds: number, wakeable: boolean): Promise<void> => {
    const over = new AbortController();
    const signal = AbortSignal.any([stopped.signal, over.signal]);
    const slept = sleep(milliseconds, undefined, { signal }).catch(() => {});
    await Promise.race(wakeable ? [slept, woken.promise] : [slept]);
    over.abort();
  };

  /** One page; whether there may be more at once. */
  const step = async (cursor: string | null): Promise<{ cursor: string | null; more: boolean }> => {
    woken = Promise.withResolvers();
    const startedAt = new Date();
    const page = await read(cursor, limit, stopped.signal);
    if (page.events.length > 0 && page.cursor !== null) await apply(page.events, page.cursor);
    lag = { caughtUpAt: page.caughtUp ? startedAt : lag.caughtUpAt, failures: 0, cursor: page.cursor };
    return { cursor: page.cursor, more: !page.caughtUp };
  };

  const run = async (): Promise<void> => {
    let cursor: string | null = null;
    let known = false;
    while (!stopped.signal.aborted) {
      try {
        // After a failure nobody knows what was kept: ask again.
        if (!known) cursor = await loadCursor();
        known = true;
        const { cursor: next, more } = await step(cursor);
        cursor = next;
        if (!more) await rest(interval, true);
      } catch (error) {
        known = false;
        lag = { ...lag, failures: lag.failures + 1 };
        if (stopped.signal.aborted) return;
        onError(error);
        await rest(backOff(lag.failures), false);
      }
    }
  };

  const running = run();
  return {
    wake: () => woken.resolve(),
    lag: () => lag,
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
};
