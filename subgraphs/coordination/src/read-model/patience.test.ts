import { expect, test } from 'vitest';
import { patience } from './patience.ts';

test('a failure is told once, tried again after ever longer pauses, and its end is told once', async () => {
  let at = 0;
  const tried: number[] = [];
  const said: string[] = [];
  const { attempt } = patience({
    first: 500,
    longest: 5_000,
    now: () => at,
    onFailing: (_error, what) => said.push(`${at} ${what} fails`),
    onWorking: (what, failures) => said.push(`${at} ${what} works after ${failures}`),
  });
  for (at = 0; at <= 30_000; at += 500) {
    await attempt('ORIGIN', async () => {
      tried.push(at);
      if (at < 20_000) throw new Error('silent');
      return true;
    });
  }
  expect(tried.slice(0, 8)).toEqual([0, 500, 1_500, 3_500, 7_500, 12_500, 17_500, 22_500]);
  expect(said).toEqual(['0 ORIGIN fails', '22500 ORIGIN works after 7']);
});

test('one that fails does not keep others from their turn', async () => {
  const { attempt } = patience({ first: 500, longest: 5_000, now: () => 0, onFailing: () => {}, onWorking: () => {} });
  expect(await attempt('ORIGIN', () => Promise.reject(new Error('silent')))).toBe(false);
  expect(await attempt('DESTINATION', async () => true)).toBe(true);
});
