import { serviceViewer, type Viewer } from '@liangdi/kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBudgets } from './budgets.ts';

const viewer = (account: string, agreement?: string): Viewer => ({
  ...serviceViewer(account),
  account,
  role: 'partner',
  ...(agreement && { agreement }),
});

const partner = { partner: { capacity: 100, perSecond: 10 } };

test('a spent bucket says when it may be asked again, and then it may', () => {
  let now = 0;
  const spend = createBudgets(partner, () => now);
  expect(spend(viewer('a'), 100)).toEqual({ phase: 'spent', remaining: 0 });
  expect(spend(viewer('a'), 25)).toEqual({ phase: 'exhausted', remaining: 0, retryAfterSeconds: 3 });
  now = 3_000;
  expect(spend(viewer('a'), 25)).toEqual({ phase: 'spent', remaining: 5 });
});

test('accounts under one agreement share a bucket, others do not', () => {
  const spend = createBudgets(partner, () => 0);
  spend(viewer('a', 'one'), 60);
  expect(spend(viewer('b', 'one'), 60).phase).toBe('exhausted');
  expect(spend(viewer('c', 'two'), 60).phase).toBe('spent');
});

test('an agreement says how many requests and how much cost its accounts may ask in a minute', () => {
  let now = 0;
  const spend = createBudgets({ partner: { capacity: 1_000, perSecond: 100 } }, () => now);
  const terms = { fields: [], pairs: [], purpose: 'any', consents: 0, requestsPerMinute: 3, costPerMinute: 60 };
  const under = (account: string): Viewer => ({ ...viewer(account, 'one'), terms });
  expect(spend(under('a'), 50)).toEqual({ phase: 'spent', remaining: 10 });
  expect(spend(under('b'), 20)).toEqual({ phase: 'exhausted', remaining: 10, retryAfterSeconds: 10 });
  expect(spend(under('b'), 5)).toEqual({ phase: 'spent', remaining: 5 });
  expect(spend(under('a'), 5)).toEqual({ phase: 'spent', remaining: 0 });
  now = 10_000;
  expect(spend(under('a'), 1)).toEqual({ phase: 'exhausted', remaining: 10, retryAfterSeconds: 10 });
  now = 20_000;
  expect(spend(under('a'), 1)).toEqual({ phase: 'spent', remaining: 19 });
});

test('nobody ever spends more than the capacity and what was added since', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ wait: fc.nat(5_000), cost: fc.nat(150) })), (requests) => {
      let now = 0;
      let total = 0;
      const spend = createBudgets(partner, () => now);
      for (const { wait, cost } of requests) {
        now += wait;
        if (spend(viewer('a'), cost).phase === 'spent') total += Math.min(Math.max(cost, 1), 100);
      }
      expect(total).toBeLessThanOrEqual(100 + (now / 1000) * 10 + 1e-6);
    }),
  );
});
