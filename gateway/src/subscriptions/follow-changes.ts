import { setTimeout as sleep } from 'node:timers/promises';
import type { Change, ReadChanges } from './changes.ts';

/** Told of changes as they come, and when some may have been lost. */
export interface Follower {
  changed(change: Change): void;
  missed(): void;
}

const pageSize = 500;
const longestPause = 5_000;

/** Follows the changes once for all followers, and only while there are any. */
export const followChanges = (read: ReadChanges, onError: (error: unknown) => void) => {
  const followers = new Set<Follower>();
  let stopped = new AbortController();
  let placed: Promise<void> | undefined;

  const run = async (signal: AbortSignal, place: () => void): Promise<void> => {
    let cursor: string | null = null;
    let failures = 0;
    while (!signal.aborted) {
      try {
        const page = await read(cursor, pageSize);
        if (signal.aborted) return;
        if (page.missed && cursor !== null) for (const follower of [...followers]) follower.missed();
        cursor = page.cursor;
        failures = 0;
        place();
        for (const change of page.changes) for (const follower of [...followers]) follower.changed(change);
      } catch (error) {
        failures += 1;
        onError(error);
        await sleep(Math.min(longestPause, 100 * 2 ** failures), undefined, { signal }).catch(() => {});
      }
    }
  };

  return {
    /** Resolves once whatever changes from now on will be told. */
    follow: (follower: Follower): Promise<void> => {
      followers.add(follower);
      if (!placed) {
        stopped = new AbortController();
        const { signal } = stopped;
        placed = new Promise((resolve) => {
          void run(signal, resolve);
        });
      }
      return placed;
    },
    unfollow: (follower: Follower): void => {
      followers.delete(follower);
      if (followers.size > 0) return;
      stopped.abort();
      placed = undefined;
    },
  };
};
