import { expect, test } from 'vitest';
import { followFirst } from './follow-first.ts';

const never = (): Promise<void> => new Promise(() => {});

test('a start waits for a read model, and then for what was recorded, but not for as long as more is recorded', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let hasStarted = false;
  const started = followFirst({ built: () => promise, drained: never }, 1).then(() => {
    hasStarted = true;
  });
  await new Promise((settle) => setTimeout(settle, 20));
  expect(hasStarted).toBe(false);
  resolve();
  await started;
  await followFirst({ built: async () => {}, drained: async () => {} }, 1e9);
});
