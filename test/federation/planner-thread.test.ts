import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import {
  createEngine,
  type Engine,
  NotPlanned,
  PlannedTooLong,
  startPlannerHere,
  Unplannable,
} from '@liangdi/gateway/execution';
import { createStandaloneServer } from '@liangdi/gateway/standalone';
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
  expect(await engine.prepare(slow(250))).toHaveProperty(
    'plannedMilliseconds',
    expect.toSatisfy((took) => took > 600),
  );
  const again = performance.now();
  expect((await ask(slow(250))).errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
  expect(performance.now() - again).toBeLessThan(700);
});

test('a document that takes too much memory to plan is refused, and the next one is planned as ever', async () => {
  await start({ planningBytes: 24 * 1024 * 1024 });
  const [tooLarge, next] = await Promise.all([ask(slow(120)), ask('{ thing { b: id } }')]);
  expect(tooLarge.errors).toMatchObject([
    { message: expect.stringMatching(/memory.*内存/), extensions: { code: 'OPERATION_TOO_LARGE' } },
  ]);
  expect(next.data).toEqual({ thing: { b: '1' } });
  // It is known again, and its time counts.
  expect(engine.prepare(slow(120))).toMatchObject({ plannedMilliseconds: expect.toSatisfy((took) => took > 100) });
});

test('who waits too long for others, or comes when too many wait, is told to come again, and is then answered', async () => {
  await start({ unplanned: 1, requestMilliseconds: 50 });
  const documents = [slow(40), '{ thing { a: id } }'];
  for (const { errors } of await Promise.all(documents.map(ask)))
    expect(errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
  await expect.poll(async () => (await engine.prepare(slow(40))).phase, { timeout: 30_000 }).toBe('ready');
  await expect.poll(async () => (await ask('{ thing { a: id } }')).data).toEqual({ thing: { a: '1' } });
});

test('what nobody waits for by its turn is not planned: it would hold up who comes later', async () => {
  await start({ requestMilliseconds: 100 });
  const long = ask(slow(120));
  // It is with the thread by then, before others are read: that takes time, too.
  await setImmediate();
  const short = [slow(1), slow(2)];
  const waited = [long, ...[...short, '{ thing { a: id } }'].map(ask)];
  for (const { errors } of await Promise.all(waited))
    expect(errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
  await expect.poll(async () => (await engine.prepare(slow(120))).phase, { timeout: 30_000 }).toBe('ready');
  await expect.poll(async () => (await ask('{ thing { a: id } }')).data).toEqual({ thing: { a: '1' } });
  // Known documents are there at once.
  for (const never of short) expect(engine.prepare(never)).toBeInstanceOf(Promise);
});

test('however few documents wait, no more than their memory allows; one always may', async () => {
  await start({ unplannedBytes: 1 });
  const [one, other] = await Promise.all(['{ thing { a: id } }', '{ thing { b: id } }'].map(ask));
  expect(one?.data).toEqual({ thing: { a: '1' } });
  expect(other?.errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
  expect((await ask('{ thing { b: id } }')).data).toEqual({ thing: { b: '1' } });
});

test('a document whose thread dies of it is refused as too large, and the next one is planned as ever', async () => {
  const threads: Worker[] = [];
  const seen = (thread: Worker) => void threads.push(thread);
  process.on('worker', seen);
  await start();
  const asked = Promise.all([ask(slow(200)), ask('{ thing { b: id } }')]);
  await sleep(100);
  await threads.at(-1)?.terminate();
  const [fatal, next] = await asked;
  process.off('worker', seen);
  expect(fatal.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
  expect(next.data).toEqual({ thing: { b: '1' } });
  expect((await ask(slow(200))).errors).toEqual(fatal.errors);
});

test('a closed engine plans nothing more, whatever was under way, and takes no supergraph over', async () => {
  let open = 0;
  engine = await createEngine({
    supergraphSdl,
    startPlanner: async (...given) => {
      const planner = await startPlannerHere(...given);
      open += 1;
      return { ...planner, close: async () => void open-- };
    },
    transports: () => ({ send: async () => ({ data: {} }) }),
  });
  const swapped = engine.swap(`${supergraphSdl}\n# anew`);
  await engine.close();
  await swapped;
  expect(await engine.swap(supergraphSdl)).toMatchObject({ swapped: false });
  expect(open).toBe(0);

  await start();
  const waiting = [slow(40), '{ thing { a: id } }'].map(async (document) => engine.prepare(document));
  await setImmediate();
  await Promise.all([engine.close(), engine.close()]);
  waiting.push((async () => engine.prepare('{ thing { b: id } }'))());
  for (const prepared of await Promise.all(waiting))
    expect(prepared).toMatchObject({ phase: 'refused', errors: [{ extensions: { code: 'OVERLOADED' } }] });
});

test('a supergraph stays until what is planned anew over it is planned, and an execution waits for a plan no longer than it may', async () => {
  const gates: (() => void)[] = [];
  let isHeld = false;
  engine = await createEngine({
    supergraphSdl: composed({ sums: 'type Query { sum: Int } type Mutation { add(by: Int): Int }' }),
    limits: { warmed: 0, requestMilliseconds: 200 },
    startPlanner: async (...given) => {
      const planner = await startPlannerHere(...given);
      let isClosed = false;
      const plan = async (operation: string) => {
        if (isHeld) await new Promise<void>((resolve) => gates.push(resolve));
        if (isClosed) throw new Error('closed');
        return planner.plan(operation);
      };
      const close = async () => {
        isClosed = true;
      };
      return { ...planner, plan, close };
    },
    transports: () => ({ send: async () => ({ data: { sum: 1 } }) }),
  });
  const anew = () =>
    engine.swap(composed({ sums: 'type Query { sum: Int } type Mutation { add(by: Int): Int, other: Int }' }));
  const known = await engine.prepare('{ sum }');
  await anew();
  isHeld = true;
  const answer = engine.execute(known, { context: {} });
  isHeld = false;
  await anew();
  for (const open of gates) open();
  expect(await answer).toEqual({ data: { sum: 1 } });

  const write = await engine.prepare(written);
  isHeld = true;
  expect(await engine.execute(write, { variables: { a: true }, context: {} })).toMatchObject({
    errors: [{ extensions: { code: 'OVERLOADED' } }],
  });
});

test('a server that is to close waits a moment for plans, then tells who waits for one to come again', async () => {
  await start();
  const server = await createStandaloneServer({ supergraphSdl, port: 0, host: '127.0.0.1' });
  let came = 0;
  server.server.on('request', () => came++);
  const post = async (query: string): Promise<number> => {
    // Said at length, it goes the way on which it is counted.
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    const { status } = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return status;
  };
  expect(await post('{ __typename }')).toBe(200);
  const waiting = Promise.all([248, 249, 250, 251].map(slow).map(post));
  await expect.poll(() => came, { timeout: 10_000 }).toBe(5);
  const closing = performance.now();
  const swapped = server.engine.swap(`${supergraphSdl}\n# anew`);
  await server.close();
  expect(performance.now() - closing).toBeLessThan(5_000);
  expect((await waiting).at(-1)).toBe(503);
  await swapped;
});

test('what the thread found to have no answer says how long that took', async () => {
  const types = { a: 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }' };
  const other = { b: 'type Thing @key(fields: "id") { id: ID! name: String }' };
  engine = await createEngine({
    supergraphSdl: composed({ ...types, ...other }).replace(
      '@join__type(graph: B, key: "id")',
      '@join__type(graph: B)',
    ),
    transports: () => ({ send: async () => ({ data: {} }) }),
  });
  expect(await engine.prepare('{ thing { name } }')).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_NOT_ANSWERABLE' } }],
    plannedMilliseconds: expect.toSatisfy((took) => took > 0),
  });
});

const written = 'mutation ($a: Boolean!) { sum: add(by: 1) @include(if: $a) add(by: 1) sum: add(by: 1) }';

test.each([
  ['given up', new PlannedTooLong(10_000), 'OPERATION_TOO_LARGE', 2],
  ['left out', new NotPlanned(), 'OVERLOADED', 3],
  ['found impossible', new Unplannable('no way', 1), 'OPERATION_NOT_ANSWERABLE', 2],
])('a mutation is told that its plan for these variables was %s', async (_what, reason, code, planned) => {
  let asked = 0;
  engine = await createEngine({
    supergraphSdl: composed({ sums: 'type Query { sum: Int } type Mutation { add(by: Int): Int }' }),
    startPlanner: async (...given) => {
      const planner = await startPlannerHere(...given);
      return { ...planner, plan: (text) => (asked++ === 0 ? planner.plan(text) : Promise.reject(reason)) };
    },
    transports: () => ({ send: async () => ({ data: {} }) }),
  });
  const prepared = await engine.prepare(written);
  for (let times = 0; times < 2; times++) {
    const { errors } = await engine.execute(prepared, { variables: { a: true }, context: {} });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  }
  expect(asked).toBe(planned);
});

test('what a mutation has planned for its variables is planned only while somebody waits for it', async () => {
  let isWanted = (): boolean => true;
  let asked = 0;
  engine = await createEngine({
    supergraphSdl: composed({ sums: 'type Query { sum: Int } type Mutation { add(by: Int): Int }' }),
    limits: { requestMilliseconds: 50 },
    startPlanner: async (...given) => {
      const planner = await startPlannerHere(...given);
      const plan = (text: string, wanted = () => true) => {
        if (asked++ === 0) return planner.plan(text);
        isWanted = wanted;
        return new Promise<never>(() => {});
      };
      return { ...planner, plan };
    },
    transports: () => ({ send: async () => ({ data: {} }) }),
  });
  const executed = engine.execute(await engine.prepare(written), { variables: { a: true }, context: {} });
  await setImmediate();
  expect(isWanted()).toBe(true);
  expect((await executed).errors).toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
  expect(isWanted()).toBe(false);
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
