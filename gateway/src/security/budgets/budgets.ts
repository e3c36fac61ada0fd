import type { Role, Viewer } from '@liangdi/kit';
import { type Bucket, type Budget, createBuckets } from './buckets.ts';

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

/** Points that a request costs whose document is refused: reading it took time, and nothing else would end a flood of them. */
export const refusedCost = 500;

/** What is to be taken from a bucket, and for how many seconds there is not enough in it yet. */
interface Draw {
  readonly bucket: Bucket;
  readonly price: number;
  readonly lacking: number;
}

const perMinute = (points: number): Budget => ({ capacity: points, perSecond: points / 60 });

/**
 * Rate limits by cost: each account has its bucket. All accounts under one partner's agreement share two more, of the cost
 * and of the requests that it allows, so that more accounts bring a partner no more.
 */
export const createBudgets = (budgets: Budgets, now: () => number = () => performance.now()) => {
  const filled = createBuckets(now);

  const draw = (key: string, budget: Budget, cost: number): Draw => {
    const price = Math.min(Math.max(cost, 1), budget.capacity);
    const bucket = filled(key, budget);
    return { bucket, price, lacking: (price - bucket.left) / budget.perSecond };
  };

  /** Takes the cost of a request, from all buckets that it falls under or from none. */
  return (viewer: Viewer, cost: number): Spent => {
    const { agreement, terms } = viewer;
    const budget = budgets[viewer.role] ?? staff;
    const costs = [
      draw(`account ${viewer.account}`, budget, cost),
      ...(agreement ? [draw(`agreement ${agreement}`, terms ? perMinute(terms.costPerMinute) : budget, cost)] : []),
    ];
    const requests = agreement && terms ? [draw(`requests ${agreement}`, perMinute(terms.requestsPerMinute), 1)] : [];
    const remaining = () => Math.floor(Math.min(...costs.map(({ bucket }) => bucket.left)));
    const lacking = Math.max(...[...costs, ...requests].map((one) => one.lacking));
    if (lacking > 0) return { phase: 'exhausted', remaining: remaining(), retryAfterSeconds: Math.ceil(lacking) };
    for (const { bucket, price } of [...costs, ...requests]) bucket.left -= price;
    return { phase: 'spent', remaining: remaining() };
  };
};

export type Spend = ReturnType<typeof createBudgets>;
