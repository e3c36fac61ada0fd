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
  const kept = { max: 100_000, ttl: remembered, ttlResolution: 0, perf: { now: () => clock().getTime() } };
  const failures = new LRUCache<string, Failures>(kept);
  /** Of an address's failures, those with one account. */
  const shares = new LRUCache<string, number>(kept);
  const shareOf = (account: string, address: string): string => JSON.stringify([account, address]);
  return {
    /** Milliseconds until the next attempt is looked at; 0 when it may be made now. */
    waitFor: (...keys: readonly string[]): number =>
      Math.max(0, ...keys.map((key) => (failures.get(key)?.blockedUntil ?? 0) - clock().getTime())),
    failed: (account: string, address: string): void => {
      const share = shareOf(account, address);
      shares.set(share, (shares.get(share) ?? 0) + 1);
      for (const key of [account, address]) {
        const count = (failures.get(key)?.count ?? 0) + 1;
        const wait = count <= free ? 0 : Math.min(firstWait * 2 ** (count - free - 1), longestWait);
        failures.set(key, { count, blockedUntil: clock().getTime() + wait });
      }
    },
    /**
     * Forgets what failed with the account, of the address too: whoever mistyped slows nobody beside them any longer. What
     * failed there with other accounts stays, so that whoever owns one account cannot guess at others for free.
     */
    succeeded: (account: string, address: string): void => {
      failures.delete(account);
      const share = shareOf(account, address);
      const there = failures.get(address);
      const left = (there?.count ?? 0) - (shares.get(share) ?? 0);
      shares.delete(share);
      if (there && left > 0) failures.set(address, { ...there, count: left }, { noUpdateTTL: true });
      else failures.delete(address);
    },
  };
};

export type Attempts = ReturnType<typeof createAttempts>;
