import { LRUCache } from 'lru-cache';

/** A bucket of cost points, or of milliseconds: `capacity` at most, `perSecond` more each second. */
export interface Budget {
  readonly capacity: number;
  readonly perSecond: number;
}

export interface Bucket {
  /** What is in it; less than nothing where more was taken than it held. */
  left: number;
  at: number;
}

/** Accounts remembered at most. One that is forgotten had not asked for longest, and begins with a full bucket. */
const mostAccounts = 50_000;

/** Buckets by key, each as full as it is by now. */
export const createBuckets = (now: () => number): ((key: string, budget: Budget) => Bucket) => {
  const buckets = new LRUCache<string, Bucket>({ max: mostAccounts });
  return (key, { capacity, perSecond }) => {
    const at = now();
    const bucket = buckets.get(key) ?? { left: capacity, at };
    bucket.left = Math.min(capacity, bucket.left + ((at - bucket.at) / 1000) * perSecond);
    bucket.at = at;
    buckets.set(key, bucket);
    return bucket;
  };
};
