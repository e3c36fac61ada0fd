import { inProcessTransport } from '@liangdi/gateway/execution';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';
import { engineHere } from './engine-here.ts';
import type { World } from './world.ts';

const world: World = {
  types: {
    Thing: {
      records: ['1', '2'].map((id) => ({ __typename: 'Thing', id, name: `name ${id}` })),
      fields: { size: (read, { times }) => Number(read('id')) * Number(times ?? 1), weight: (_, { times }) => times },
    },
    Left: { records: [{ __typename: 'Left', id: 'l', constructor: 'of left' }] },
    Right: { records: [{ __typename: 'Right', id: 'r', constructor: 'of right', other: 'other' }] },
  },
  roots: {
    Query: {
      things: (_, view) => view.all('Thing'),
      thing: ({ id }, view) => view.find('Thing', { id: String(id) }),
      nodes: (_, view) => [...view.all('Left'), ...view.all('Right')],
    },
  },
};
const things = composeWorld('things', world, {
  list: `type Query { things: [Thing!]! thing(id: ID): Thing nodes: [Node!]! } interface Node { id: ID! }
    type Thing @key(fields: "id") { id: ID! name: String }
    type Left implements Node @key(fields: "id") { id: ID! } type Right implements Node @key(fields: "id") { id: ID! }`,
  sizes: 'type Thing @key(fields: "id") { id: ID! size(times: Int): Int }',
  weights: 'type Thing @key(fields: "id") { id: ID! weight(times: Int): Int }',
  lefts:
    'type Left @key(fields: "id") { id: ID! constructor: String } type Right @key(fields: "id") { id: ID! other: String }',
  rights: 'type Right @key(fields: "id") { id: ID! constructor: String }',
});

test('aliases that differ by underscores alone are two', async () => {
  const { answer } = await ask(
    things,
    '{ things { name: size(times: 1) __name: size(times: 2) as_name: size(times: 3) } }',
  );
  expect(answer).toEqual({
    data: {
      things: [
        { name: 1, __name: 2, as_name: 3 },
        { name: 2, __name: 4, as_name: 6 },
      ],
    },
  });
});

test('a field may be called as an alias is inside the engine', async () => {
  const named = { as_0: () => 0, one: () => 1, two: () => 2, three: () => 3 };
  const sdl = { here: 'type Query { as_0: Int one: Int two: Int three: Int }', there: 'type Query { other: Int }' };
  const { answer } = await ask(
    composeWorld('as_0', { types: {}, roots: { Query: named } }, sdl),
    '{ as_0 three: one other: two one: three }',
  );
  expect(answer).toEqual({ data: { as_0: 0, three: 1, other: 2, one: 3 } });
});

test('a variable may be called as representations are', async () => {
  const document = `query ($representations: ID, $representations_0: Int, $representations_1: Int = 7) {
    thing(id: $representations) { id size(times: $representations_0) weight(times: $representations_1) } }`;
  const { answer } = await ask(things, document, { representations: '2', representations_0: 3 });
  expect(answer).toEqual({ data: { thing: { id: '2', size: 6, weight: 7 } } });
});

test('a field may be called as what every object inherits', async () => {
  const { answer } = await ask(things, '{ nodes { ... on Left { constructor } ... on Right { other constructor } } }');
  expect(answer).toEqual({
    data: { nodes: [{ constructor: 'of left' }, { other: 'other', constructor: 'of right' }] },
  });
});

test('an alias as long as a document may be is answered as any other', async () => {
  const alias = 'a'.repeat(100_000);
  const started = performance.now();
  const { answer } = await ask(things, `{ things { ${alias}: name size } }`);
  expect(answer.data?.things).toEqual(['1', '2'].map((id) => ({ [alias]: `name ${id}`, size: Number(id) })));
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('what is refused under one name says nothing of the same text under another', async () => {
  const engine = await engineHere({
    supergraphSdl: things.supergraphSdl,
    transports: (name) => inProcessTransport(things.subgraphs[name] as never),
  });
  const phaseOf = async (document: string, operation?: string) => (await engine.prepare(document, operation)).phase;
  expect(await phaseOf('Home { things { id } }', 'query')).toBe('refused');
  expect(await phaseOf('query Home { things { id } }')).toBe('ready');
  expect(await phaseOf('Q { things { id } }', 'Q query')).toBe('refused');
  expect(await phaseOf('query Q { things { id } }', 'Q')).toBe('ready');
});
