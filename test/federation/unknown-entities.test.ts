import { buildSubgraphSchema } from '@apollo/subgraph';
import { inProcessTransport } from '@liangdi/gateway/execution';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { composeWorld } from './compose.ts';
import { engineHere } from './engine-here.ts';
import { overTheWire } from './over-the-wire.ts';

const notes = ['1', '2', '3', '2'].map((id, n) => ({ __typename: 'Note', n, post: { __typename: 'Post', id } }));
const titles = 'type Post @key(fields: "id") { id: ID! title: String! length: Int }';
const composed = composeWorld(
  'notes',
  { types: {}, roots: { Query: { notes: () => notes, kept: () => notes } } },
  {
    list: `type Query { notes: [Note!]! kept: [Kept!]! } type Note { n: Int! post: Post }
      type Kept { n: Int! post: Post! } type Post @key(fields: "id") { id: ID! }`,
    titles,
  },
);
const kept = notes.map((note) => ({ ...note, __typename: 'Kept' }));

/** Knows every post but the second. */
const forgotten = buildSubgraphSchema({
  typeDefs: parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"]) ${titles}`),
  resolvers: {
    Post: { __resolveReference: ({ id }: { id: string }) => (id === '2' ? null : { id, title: `t${id}`, length: 2 }) },
  } as never,
});
const listing = buildSubgraphSchema({
  typeDefs: parse(
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
     type Query { notes: [Note!]! kept: [Kept!]! } type Note { n: Int! post: Post }
     type Kept { n: Int! post: Post! } type Post @key(fields: "id") { id: ID! }`,
  ),
  resolvers: { Query: { notes: () => notes, kept: () => kept } } as never,
});

const engineOver = (way: typeof overTheWire, more: { readonly unknownEntities?: 'nulls' } = {}) =>
  engineHere({
    supergraphSdl: composed.supergraphSdl,
    ...more,
    transports: (name) => way(inProcessTransport((name === 'titles' ? forgotten : listing) as never)),
  });

// The first replies are parsed and matched, later ones are read straight into the entities.
test.each([
  ['matched', (transport: Parameters<typeof overTheWire>[0]) => transport],
  ['read from its bytes', overTheWire],
])('an entity that its side does not know is null where it may be: a reply that is %s', async (_name, way) => {
  const engine = await engineOver(way as typeof overTheWire, { unknownEntities: 'nulls' });
  const ask = async (document: string) => engine.execute(await engine.prepare(document), { context: {} });
  for (let time = 0; time < 40; time++) {
    expect(await ask('{ notes { post { id title } } }')).toEqual({
      data: {
        notes: [{ post: { id: '1', title: 't1' } }, { post: null }, { post: { id: '3', title: 't3' } }, { post: null }],
      },
    });
    // Nothing that must be there is asked for: what is known of it stands.
    expect((await ask('{ notes { post { id length } } }')).data).toMatchObject({
      notes: [{}, { post: { id: '2', length: null } }, {}, {}],
    });
    const { data, errors = [] } = await ask('{ kept { post { title } } }');
    expect(data).toBeNull();
    expect(errors.map(({ path, message }) => [path, message])).toContainEqual([
      ['kept', 1, 'post'],
      'Cannot return null for non-nullable field Kept.post.',
    ]);
  }
});

test('unless it is told so, what such an entity lacks is an error, as everywhere', async () => {
  const engine = await engineOver(overTheWire);
  const { data, errors = [] } = await engine.execute(await engine.prepare('{ notes { post { title } } }'), {
    context: {},
  });
  expect(data).toEqual({
    notes: [{ post: { title: 't1' } }, { post: null }, { post: { title: 't3' } }, { post: null }],
  });
  expect(errors.map(({ path }) => path)).toEqual([1, 3].map((n) => ['notes', n, 'post', 'title']));
});
