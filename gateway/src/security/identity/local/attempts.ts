import { LRUCache } from 'lru-cache';

interface Failures {
  readonly count: number;
  readonly blockedUntil: number;
}

/** Failures after which each further one doubles the wait. */
const free = 3;
const firstWait = 1_000;
/** At this many failures the account is locked for the longest wait. */
const longestWait = 15 * 60_000;
/** After a day without a failure those before are forgotten. */
const remembered = 24 * 3_600_000;

/** Slows down whoever gives wrong credentials again and again, by account and by address. */
export const createAttempts = (clock: () => Date) => {
  const failures = new LRUCache<string, Failures>({
    max: 100_000,
    ttl: remembered,
    ttlResolution: 0,
    perf: { now: () => clock().getTime() },
  });
  return {
    /** Milliseconds until the next attempt is looked at; 0 when it may be made now. */
    waitFor: (...keys: readonly string[]): number =>
      Math.max(0, ...keys.map((key) => (failures.get(key)?.blockedUntil ?? 0) - clock().getTime())),
    failed: (...keys: readonly string[]): void => {
      for (const key of keys) {
        const count = (failures.get(key)?.count ?? 0) + 1;
        const wait = count <= free ? 0 : Math.min(firstWait * 2 ** (count - free - 1), longestWait);
        failures.set(key, { count, blockedUntil: clock().getTime() + wait });
      }
    },
    succeeded: (key: string): void => {
      failures.delete(key);
    },
  };
};

export type Attempts = ReturnType<typeof createAttempts>;
