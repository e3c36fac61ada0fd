import { serviceViewer, type Viewer } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { createPlanningTime } from './planning-time.ts';

const viewer = (account: string, agreement?: string): Viewer => ({
  ...serviceViewer(account),
  account,
  ...(agreement && { agreement }),
});

const start = () => {
  let now = 0;
  let worked = 0;
  const planning = createPlanningTime(
    { capacity: 100, perSecond: 10 },
    () => now,
    () => worked,
  );
  return {
    planning,
    wait: planning.wait,
    plan: (who: Viewer, milliseconds: number, more = 0): Promise<void> =>
      planning.spend(
        who,
        async () => {
          worked += milliseconds;
        },
        () => more,
      ),
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
};

test('an account plans as long as it has time left, and then waits until it has some again', async () => {
  const { wait, plan, pass } = start();
  const a = viewer('a');
  await plan(a, 60);
  expect(wait(a)).toBe(0);
  await plan(a, 50, 9);
  expect(wait(a)).toBe(2);
  expect(wait(viewer('b'))).toBe(0);
  pass(1_000);
  expect(wait(a)).toBe(1);
  pass(1_000);
  expect(wait(a)).toBe(0);
});

test('accounts under one agreement share their time', async () => {
  const { wait, plan } = start();
  await plan(viewer('a', 'one'), 100);
  expect(wait(viewer('b', 'one'))).toBe(1);
  expect(wait(viewer('c', 'two'))).toBe(0);
});

test('however long nothing is planned, no more than the capacity is saved', async () => {
  const { wait, plan, pass } = start();
  pass(1e9);
  await plan(viewer('a'), 109);
  expect(wait(viewer('a'))).toBe(1);
});

test('documents count while they are planned, and for what they took when they are', async () => {
  const { wait, planning } = start();
  const [a, planned] = [viewer('a'), Promise.withResolvers<void>()];
  const sent = Array.from({ length: 10 }, () =>
    planning.spend(
      a,
      () => planned.promise,
      () => 1,
    ),
  );
  expect(wait(a)).toBe(1);
  planned.resolve();
  await Promise.all(sent);
  expect(wait(a)).toBe(0);
  await expect(
    planning.spend(
      a,
      () => Promise.reject(new Error('no')),
      () => 1,
    ),
  ).rejects.toThrow('no');
  await planning.spend(
    a,
    async () => {},
    () => 89,
  );
  expect(wait(a)).toBe(0);
  await planning.spend(
    a,
    async () => {},
    () => 1,
  );
  expect(wait(a)).toBe(1);
});
