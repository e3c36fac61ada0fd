import { supergraphSdl } from '@liangdi/schema';
import { expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import { startPlannerHere } from './planner/planner-here.ts';
import { preparedBytes } from './prepared-bytes.ts';

const engine = await createEngine({
  startPlanner: startPlannerHere,
  supergraphSdl: supergraphSdl(),
  transports: () => ({ send: async () => ({ data: {} }) }),
  limits: { planBytes: 4_000_000 },
});

const organisations = (n: number, count: number): string =>
  `{ ${Array.from({ length: count }, (_, at) => `a${n}_${at}: node(id: "x") { ... on Organisation { name } }`).join(' ')} }`;

test('a document whose plan is large counts by its plan', async () => {
  const [small, large] = [await engine.prepare('{ me { id } }'), await engine.prepare(organisations(0, 19))];
  expect(preparedBytes(small)).toBeLessThan(30_000);
  expect(preparedBytes(large)).toBeGreaterThan(1_000_000);
});

test('plans are forgotten when all together are too large, refusals of long documents at once', async () => {
  const first = await engine.prepare(organisations(1, 19));
  expect(await engine.prepare(organisations(1, 19))).toBe(first);
  for (let n = 2; n < 6; n++) await engine.prepare(organisations(n, 19));
  expect(await engine.prepare(organisations(1, 19))).not.toBe(first);
  const [short, long] = ['{ nothing }', `{ nothing } #${'x'.repeat(5_000)}`];
  expect(await engine.prepare(short)).toBe(await engine.prepare(short));
  expect(await engine.prepare(long)).not.toBe(await engine.prepare(long));
});
