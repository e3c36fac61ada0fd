import { expect, test } from 'vitest';
import type { Statements } from '../read-model/sql.ts';
import { createRegistry } from './registry.ts';

/** A registry without rules, whose version is whatever `answer` gives when it is asked. */
const asking =
  (answer: () => Promise<string>): Statements =>
  async <Row extends object>(text: string) =>
    (text.includes('rule_version') && text.includes('max(seq)') ? [{ version: await answer() }] : []) as Row[];

test('what was asked before a change does not stand for what comes after it', async () => {
  const registry = createRegistry(() => 0);
  const slow = Promise.withResolvers<string>();
  const before = registry.current(asking(() => slow.promise));
  registry.forget();
  slow.resolve('1');
  expect((await before).version).toBe('1');
  expect((await registry.current(asking(async () => '2'))).version).toBe('2');
});

test('a judgement that stays asks each time, a reader once within a second', async () => {
  let [now, version] = [0, 1];
  const sql = asking(async () => String(version));
  const registry = createRegistry(() => now);
  await registry.current(sql);
  version = 2;
  expect((await registry.current(sql)).version).toBe('1');
  expect((await registry.latest(sql)).version).toBe('2');
  version = 3;
  now = 1_000;
  expect((await registry.current(sql)).version).toBe('3');
});
