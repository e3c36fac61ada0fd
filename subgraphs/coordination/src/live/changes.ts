import type { Change } from './change.ts';
import { hear } from './hear.ts';
import { KeptNotices } from './kept-notices.ts';

export interface ChangePage {
  readonly changes: readonly Change[];
  /** Position after the last change, for whichever process of coordination is asked next. */
  readonly cursor: string;
  /** Whether changes may have been lost before this page: nobody here has heard what the cursor stands after, or it is too old. */
  readonly missed: boolean;
}

/** Changes as they happen, kept for a short while so that a reader that comes back misses none. */
export interface LiveChanges {
  /** Waits for changes after a position, some seconds at most; null gives the present end at once. */
  read(after: string | null, limit: number): Promise<ChangePage>;
  /** From now on nobody waits: a reader is given what there is. */
  hurry(): void;
  stop(): Promise<void>;
}

/** Milliseconds by which another process may have heard something earlier. */
const lag = 1_000;

/** Hears changes in a database. A reader waits for one for `patience` milliseconds. */
export const createLiveChanges = (databaseUrl: string, patience = 10_000): LiveChanges => {
  const kept = new KeptNotices();
  let news = Promise.withResolvers<void>();
  let hurried = false;

  const tell = (): void => {
    const { resolve } = news;
    news = Promise.withResolvers();
    resolve();
  };

  const listener = hear(databaseUrl, {
    heard: (notice) => {
      kept.add(notice);
      tell();
    },
    // Notices may have been lost: whoever holds a position from before must look for themselves.
    deaf: () => {
      kept.clear();
      tell();
    },
  });

  /** Waits until something holds, or for so long, or until nobody shall wait any more. */
  const waitUntil = async (holds: () => boolean, milliseconds: number): Promise<void> => {
    const late = Promise.withResolvers<void>();
    let isLate = hurried;
    const timer = setTimeout(() => {
      isLate = true;
      late.resolve();
    }, milliseconds);
    while (!isLate && !hurried && !holds()) await Promise.race([news.promise, late.promise]);
    clearTimeout(timer);
  };

  /** The present end, which is known as soon as there is a connection. Rejects when there is none for long. */
  const end = async (): Promise<string> => {
    await waitUntil(() => kept.end !== undefined, patience);
    if (kept.end === undefined && !hurried) throw new Error('no connection to hear of changes');
    return kept.end ?? '';
  };

  const hurry = (): void => {
    hurried = true;
    tell();
  };

  return {
    hurry,
    read: async (after, limit) => {
      if (after === null) return { changes: [], cursor: await end(), missed: false };
      await waitUntil(() => kept.after(after, 1) !== undefined, lag);
      await waitUntil(() => kept.after(after, 1)?.changes.length !== 0, patience);
      const page = kept.after(after, limit);
      if (page === undefined) return { changes: [], cursor: await end(), missed: true };
      return { changes: page.changes, cursor: page.position, missed: false };
    },
    stop: async () => {
      hurry();
      await listener.stop();
    },
  };
};
