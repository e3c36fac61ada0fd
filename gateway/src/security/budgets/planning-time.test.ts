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
    wait: planning.wait,
    plan: (who: Viewer, milliseconds: number, more = 0): void =>
      planning.spend(
        who,
        () => {
          worked += milliseconds;
        },
        () => more,
      ),
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
};

test('an account plans as long as it has time left, and then waits until it has some again', () => {
  const { wait, plan, pass } = start();
  const a = viewer('a');
  plan(a, 60);
  expect(wait(a)).toBe(0);
  plan(a, 50, 9);
  expect(wait(a)).toBe(2);
  expect(wait(viewer('b'))).toBe(0);
  pass(1_000);
  expect(wait(a)).toBe(1);
  pass(1_000);
  expect(wait(a)).toBe(0);
});

test('accounts under one agreement share their time', () => {
  const { wait, plan } = start();
  plan(viewer('a', 'one'), 100);
  expect(wait(viewer('b', 'one'))).toBe(1);
  expect(wait(viewer('c', 'two'))).toBe(0);
});

test('however long nothing is planned, no more than the capacity is saved', () => {
  const { wait, plan, pass } = start();
  pass(1e9);
  plan(viewer('a'), 109);
  expect(wait(viewer('a'))).toBe(1);
});
