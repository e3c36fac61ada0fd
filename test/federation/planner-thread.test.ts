import { setImmediate } from 'node:timers/promises';
import { createEngine, type Engine } from '@liangdi/gateway/execution';
import { afterEach, expect, test } from 'vitest';
import { composed } from './engine-over.ts';

/** Fields that each have three places to come from: the more of them are asked for, the longer it takes to choose. */
const fields = Array.from({ length: 16 }, (_, at) => `f${at}`);
const sides = Array.from({ length: 6 }, (_, side): [string, string] => {
  const here = fields.filter((_, at) => [0, 1, 2].some((next) => (at + next) % 6 === side));
  return [
    `side${side}`,
    `type Thing @key(fields: "id") { id: ID! ${here.map((name) => `${name}: Int @shareable`).join(' ')} }`,
  ];
});
const things = 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }';
const supergraphSdl = composed({ things, ...Object.fromEntries(sides) });
const slow = (times: number): string =>
  `{ ${Array.from({ length: times }, (_, at) => `t${at}: thing { ${fields.join(' ')} }`).join(' ')} }`;

let engine: Engine;
afterEach(() => engine.close());

const start = async (limits = {}): Promise<void> => {
  engine = await createEngine({
    supergraphSdl,
    limits,
    transports: () => ({ send: async () => ({ data: { thing: { id: '1', a: '1', b: '1' } } }) }),
  });
};
const ask = async (document: string) => engine.execute(await engine.prepare(document), { context: {} });

test('while a document is planned, others are answered, and it is planned once for all who ask', async () => {
  await start();
  const known = '{ thing { id } }';
  await ask(known);
  let isPlanned = false;
  const planned = Promise.all([engine.prepare(slow(40)), engine.prepare(slow(40))]);
  void planned.then(() => {
    isPlanned = true;
  });
  await setImmediate();
  expect((await ask(known)).data).toEqual({ thing: { id: '1' } });
  expect(isPlanned).toBe(false);
  const [one, other] = await planned;
  expect(one.phase).toBe('ready');
  expect(other).toBe(one);
  expect(await engine.prepare(slow(40))).toBe(one);
});

test('a document that takes too long to plan is refused, and the next one is planned as ever', async () => {
  await start({ planMilliseconds: 700 });
  const [tooLong, next] = await Promise.all([ask(slow(250)), ask('{ thing { b: id } }')]);
  expect(tooLong.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
  expect(next.data).toEqual({ thing: { b: '1' } });
  const again = performance.now();
  expect((await ask(slow(250))).errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
  expect(performance.now() - again).toBeLessThan(700);
});

test('who waits too long for others, or comes when too many wait, is told to come again, and is then answered', async () => {
  await start({ unplanned: 1, requestMilliseconds: 50 });
  const documents = [slow(40), '{ thing { a: id } }'];
  for (const { errors } of await Promise.all(documents.map(ask)))
    expect(errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
  await expect.poll(async () => (await engine.prepare(slow(40))).phase, { timeout: 30_000 }).toBe('ready');
  await expect.poll(async () => (await ask('{ thing { a: id } }')).data).toEqual({ thing: { a: '1' } });
});

test('a supergraph is taken over while a document is planned for the one before it', async () => {
  await start();
  const planned = engine.prepare(slow(40));
  expect(await engine.swap('type Query { thing: Int }')).toMatchObject({
    swapped: false,
    reason: expect.stringMatching(/./),
  });
  expect(await engine.swap(composed({ things: things.replace('id: ID! }', 'id: ID! name: String }') }))).toEqual({
    swapped: true,
  });
  expect((await planned).phase).toBe('ready');
  const { errors } = await engine.execute(await planned, { context: {} });
  expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect((await ask('{ thing { id name } }')).data).toBeDefined();
});
