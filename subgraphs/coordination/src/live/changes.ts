import { randomUUID } from 'node:crypto';
import type { Change } from './change.ts';
import { hear } from './hear.ts';

export interface ChangePage {
  readonly changes: readonly Change[];
  /** Position after the last change; means something to the process that gave it only. */
  readonly cursor: string;
  /** Whether changes may have been lost before this page: another process gave the cursor, or it is too old. */
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

/** Changes kept at most. */
const capacity = 20_000;
/** Milliseconds that a reader waits for a change. */
const patience = 10_000;

export const createLiveChanges = (databaseUrl: string): LiveChanges => {
  const life = randomUUID();
  let kept: Change[] = [];
  /** Number of the first change that is kept. */
  let first = 0;
  let news = Promise.withResolvers<void>();
  let hurried = false;

  const tell = (): void => {
    const { resolve } = news;
    news = Promise.withResolvers();
    resolve();
  };

  const listener = hear(databaseUrl, {
    heard: (changes) => {
      kept.push(...changes);
      if (kept.length > 2 * capacity) {
        first += kept.length - capacity;
        kept = kept.slice(-capacity);
      }
      tell();
    },
    // Notices may have been lost: whoever holds a position from before must look for themselves.
    deaf: () => {
      first += kept.length + 1;
      kept = [];
      tell();
    },
  });

  const end = (): number => first + kept.length;
  const cursorAt = (position: number): string => `${life} ${position}`;

  const waited = (): Promise<void> => {
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, patience);
    return Promise.race([news.promise, late.promise]).finally(() => clearTimeout(timer));
  };

  const hurry = (): void => {
    hurried = true;
    tell();
  };

  return {
    hurry,
    read: async (after, limit) => {
      if (after === null) {
        await listener.listening;
        return { changes: [], cursor: cursorAt(end()), missed: false };
      }
      const [from, number] = after.split(' ');
      const position = Number(number);
      const isOurs = from === life && Number.isInteger(position) && position >= first && position <= end();
      if (!isOurs) return { changes: [], cursor: cursorAt(end()), missed: true };
      if (position === end() && !hurried) await waited();
      if (position < first) return { changes: [], cursor: cursorAt(end()), missed: true };
      const changes = kept.slice(position - first, position - first + limit);
      return { changes, cursor: cursorAt(position + changes.length), missed: false };
    },
    stop: async () => {
      hurry();
      await listener.stop();
    },
  };
};
