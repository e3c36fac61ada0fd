import { expect, test } from 'vitest';
import { RetryBudget } from './retry-budget.ts';

test('allows a burst, then a share of what is asked', () => {
  const budget = new RetryBudget(0.25, 2);
  const take = (count: number) => Array.from({ length: count }, () => budget.take()).filter(Boolean).length;
  expect(take(5)).toBe(2);
  for (let asked = 0; asked < 4; asked++) budget.asked();
  expect(take(5)).toBe(1);
});
