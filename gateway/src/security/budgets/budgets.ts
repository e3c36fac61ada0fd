import type { Role, Viewer } from '@liangdi/kit';
import { LRUCache } from 'lru-cache';

/** A bucket of cost points: `capacity` at most, `perSecond` more each second. */
export interface Budget {
  readonly capacity: number;
  readonly perSecond: number;
}

/** What a request may still spend, or when it may come again. */
export type Spent =
  | { readonly phase: 'spent'; readonly remaining: number }
  | { readonly phase: 'exhausted'; readonly remaining: number; readonly retryAfterSeconds: number };

export type Budgets = Readonly<Partial<Record<Role, Budget>>>;

const staff: Budget = { capacity: 1_000_000, perSecond: 50_000 };

/** Points are those of `costOf`; a request of no cost counts 1. */
export const defaultBudgets: Budgets = {
  member: { capacity: 50_000, perSecond: 500 },
  partner: { capacity: 100_000, perSecond: 1_000 },
};

interface Bucket {
  points: number;
  at: number;
}

/** Accounts remembered at most. One that is forgotten had not asked for longest, and begins with a full bucket. */
const mostAccounts = 50_000;

/**
 * Rate limits by cost: each account has its bucket, and all accounts under one partner's agreement share another of the
 * same size, so that more accounts bring a partner no more.
 */
export const createBudgets = (budgets: Budgets, now: () => number = () => performance.now()) => {
  const buckets = new LRUCache<string, Bucket>({ max: mostAccounts });

  const filled = (key: string, { capacity, perSecond }: Budget): Bucket => {
    const at = now();
    const bucket = buckets.get(key) ?? { points: capacity, at };
    bucket.points = Math.min(capacity, bucket.points + ((at - bucket.at) / 1000) * perSecond);
    bucket.at = at;
    buckets.set(key, bucket);
    return bucket;
  };

  /** Takes the cost of a request, from all buckets that it falls under or from none. */
  return (viewer: Viewer, cost: number): Spent => {
    const budget = budgets[viewer.role] ?? staff;
    const price = Math.min(Math.max(cost, 1), budget.capacity);
    const own = filled(`account ${viewer.account}`, budget);
    const shared = viewer.agreement ? filled(`agreement ${viewer.agreement}`, budget) : own;
    const least = Math.min(own.points, shared.points);
    if (least < price)
      return {
        phase: 'exhausted',
        remaining: Math.floor(least),
        retryAfterSeconds: Math.ceil((price - least) / budget.perSecond),
      };
    own.points -= price;
    if (shared !== own) shared.points -= price;
    return { phase: 'spent', remaining: Math.floor(Math.min(own.points, shared.points)) };
  };
};

export type Spend = ReturnType<typeof createBudgets>;
