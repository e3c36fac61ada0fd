import {
  createEngine,
  type Engine,
  type EngineContext,
  inProcessTransport,
  type SubgraphRequest,
} from '@liangdi/gateway/execution';
import { expect, onTestFinished, test } from 'vitest';
import { composeWorld, type TestSupergraph } from './compose.ts';
import { engineHere } from './engine-here.ts';
import type { World } from './world.ts';

const written: string[] = [];
const world: World = {
  types: {
    Note: {
      records: [
        { __typename: 'Note', id: 'n1', text: 'one' },
        { __typename: 'Note', id: 'n2', text: 'two' },
      ],
      fields: { length: (read) => String(read('text')).length, mood: () => 'calm' },
    },
  },
  roots: {
    Query: { notes: (_args, view) => [...view.all('Note'), ...view.all('Note')] },
    Mutation: {
      first: ({ text }) => written.push(`first ${text}`),
      second: ({ text }) => written.push(`second ${text}`),
    },
  },
};
const typeDefs = {
  notes:
    'type Query { notes: [Note!]! } type Mutation { first(text: String!): Int } type Note @key(fields: "id") { id: ID! text: String }',
  lengths:
    'type Mutation { second(text: String!): Int } type Note @key(fields: "id") { id: ID! text: String @external length: Int @requires(fields: "text") }',
};
const before = composeWorld('before', world, typeDefs);
const after = composeWorld('after', world, {
  ...typeDefs,
  moods: 'type Note @key(fields: "id") { id: ID! mood: String }',
});

function engineOver(
  supergraph: TestSupergraph,
  seen: SubgraphRequest[],
  pause = 0,
  create: typeof createEngine = engineHere,
): Promise<Engine> {
  return create({
    supergraphSdl: supergraph.supergraphSdl,
    transports: (name) => {
      const transport = inProcessTransport(after.subgraphs[name] as never);
      return {
        async send(request) {
          seen.push(request);
          if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
          return transport.send(request);
        },
      };
    },
  });
}

const put = async (engine: Engine, document: string, context: EngineContext = {}) =>
  engine.execute(await engine.prepare(document), { context });

test('mutations are executed one after the other, in the order of the document, and never shared', async () => {
  const seen: SubgraphRequest[] = [];
  const engine = await engineOver(before, seen, 10);
  const document = 'mutation { a: second(text: "1") b: first(text: "2") c: second(text: "3") }';
  await Promise.all([put(engine, document, { viewerKey: 'v' }), put(engine, document, { viewerKey: 'v' })]);
  expect(seen).toHaveLength(6);
  written.length = 0;
  const { data } = await put(engine, document);
  expect(written).toEqual(['second 1', 'first 2', 'second 3']);
  expect(Object.keys(data ?? {})).toEqual(['a', 'b', 'c']);
});

test('an entity that occurs twice is represented once', async () => {
  const seen: SubgraphRequest[] = [];
  const { data } = await put(await engineOver(before, seen), '{ notes { id length } }');
  expect(seen.at(-1)?.variables.representations).toHaveLength(2);
  expect(data?.notes).toHaveLength(4);
});

test.each([
  ['one viewer', 1, ['v', 'v', 'v']],
  ['several viewers', 3, ['a', 'b', 'c']],
  ['viewers that are not told apart', 2, [undefined, undefined]],
])('identical reads of %s at once go out %d times', async (_name, times, viewers) => {
  const seen: SubgraphRequest[] = [];
  const engine = await engineOver(before, seen, 20);
  const answers = await Promise.all(viewers.map((viewerKey) => put(engine, '{ notes { id text } }', { viewerKey })));
  expect(seen).toHaveLength(times);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('a new supergraph is taken over without a failed request; a bad one is refused', async () => {
  const engine = await engineOver(before, [], 2);
  let running = true;
  let answered = 0;
  const clients = Array.from({ length: 10 }, async () => {
    while (running) {
      const { data, errors } = await put(engine, '{ notes { id length } }');
      expect(errors).toBeUndefined();
      expect(data?.notes).toHaveLength(4);
      answered++;
    }
  });
  const old = await engine.prepare('{ notes { id } }');
  expect((await engine.prepare('{ notes { mood } }')).phase).toBe('refused');
  expect(await engine.swap('type Query { nothing: Int }')).toMatchObject({ swapped: false });
  expect(await engine.swap(after.supergraphSdl.replaceAll('graph: MOODS', 'graph: NOWHERE'))).toMatchObject({
    swapped: false,
  });
  expect((await engine.prepare('{ notes { mood } }')).phase).toBe('refused');
  expect(await engine.swap(after.supergraphSdl)).toEqual({ swapped: true });
  expect((await put(engine, '{ notes { mood } }')).data?.notes).toContainEqual({ mood: 'calm' });
  expect((await engine.execute(old, { context: {} })).errors).toBeUndefined();
  running = false;
  await Promise.all(clients);
  expect(answered).toBeGreaterThan(10);
});

test('wrong variables are refused as graphql-js refuses them', async () => {
  const engine = await engineOver(before, []);
  const prepared = await engine.prepare('mutation($text: String!) { first(text: $text) }');
  const { data, errors } = await engine.execute(prepared, { context: {}, variables: { text: 7 } });
  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toBe(
    'Variable "$text" got invalid value 7; String cannot represent a non string value: 7',
  );
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

test('introspection shows the API and answers beside data', async () => {
  const document =
    '{ __schema { queryType { n: name } } notes { __typename } __type(name: "Note") { kind } __typename }';
  const engine = await engineOver(before, []);
  const text = await engine.executeToJson(await engine.prepare(document), { context: {} });
  const note = '{"__typename":"Note"}';
  expect(text).toBe(
    `{"data":{"__schema":{"queryType":{"n":"Query"}},"notes":[${[note, note, note, note].join(',')}],"__type":{"kind":"OBJECT"},"__typename":"Query"}}`,
  );
});

/** A supergraph of so many types in two subgraphs. */
const large = (types: number): string => {
  const numbers = Array.from({ length: types }, (_, n) => n);
  const typeDefs = {
    one: `type Query { ${numbers.map((n) => `t${n}: T${n}`).join(' ')} } ${numbers
      .map((n) => `type T${n} @key(fields: "id") { id: ID! a(of: Int): String next: T${(n + 1) % types} }`)
      .join(' ')}`,
    other: numbers.map((n) => `type T${n} @key(fields: "id") { id: ID! b: String }`).join(' '),
  };
  return composeWorld('large', { types: {}, roots: { Query: {} } }, typeDefs).supergraphSdl;
};

test('while a large supergraph comes in, others are answered, and the last one that was given stays', async () => {
  const engine = await engineOver(before, [], 0, createEngine);
  onTestFinished(() => engine.close());
  const supergraphSdl = large(400);
  let answered = 0;
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      await put(engine, '{ notes { id } }');
      if (!isOver) answered += 1;
      await new Promise(setImmediate);
    }
  })();
  const first = engine.swap(supergraphSdl);
  const second = engine.swap(after.supergraphSdl);
  expect(await first).toEqual({ swapped: true });
  isOver = true;
  await asking;
  expect(answered).toBeGreaterThan(3);
  expect(await second).toEqual({ swapped: true });
  expect(engine.apiSchema.getType('T1')).toBeUndefined();
  expect(engine.apiSchema.getType('Note')).toBeDefined();
});
