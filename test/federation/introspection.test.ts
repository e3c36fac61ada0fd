import { inProcessTransport } from '@liangdi/gateway/execution';
import { execute, getIntrospectionQuery, graphqlSync, parse } from 'graphql';
import { expect, test } from 'vitest';
import { type SubgraphName, schemaOf, supergraphOf } from '../bench/gateway/shop-graph.ts';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';
import { engineHere } from './engine-here.ts';
import { mergedSchema } from './merged-schema.ts';

test('the introspection query that every client sends, fragments and all, is answered as graphql-js answers it', async () => {
  const place = 'http://127.0.0.1:1/';
  const engine = await engineHere({
    supergraphSdl: supergraphOf({ accounts: place, inventory: place, products: place, reviews: place }),
    transports: (name) => inProcessTransport(schemaOf(name as SubgraphName)),
  });
  const prepared = await engine.prepare(getIntrospectionQuery().replace('{', '{ me { id } '), 'IntrospectionQuery');
  if (prepared.phase === 'refused') throw new Error(JSON.stringify(prepared.errors));
  const { data, errors } = await engine.execute(prepared, { context: {} });
  expect(errors).toBeUndefined();
  const { data: right } = graphqlSync({ schema: engine.apiSchema, source: getIntrospectionQuery() });
  expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(JSON.stringify({ me: { id: 'u1' }, ...right })));
  await engine.close();
});

const hall = (id: string) => ({ __typename: 'Hall', id, query: {} });
const halls = composeWorld(
  'halls that give the root back',
  {
    types: { Hall: { records: ['h1', 'h2'].map(hall) }, Opened: {} },
    roots: {
      Query: { hall: () => hall('h1'), halls: () => [hall('h1'), null, hall('h2')], seats: () => 4 },
      Mutation: { open: () => ({ __typename: 'Opened', query: {} }) },
    },
  },
  {
    halls: `type Query { hall: Hall halls: [Hall] } type Hall @key(fields: "id") { id: ID! query: Query! }
      type Mutation { open: Opened } type Opened { query: Query }`,
    seats: 'type Query { seats: Int }',
  },
);

test.each([
  ['alone', '{ hall { query { __schema { queryType { name } } } } }'],
  ['beside fields', '{ hall { query { seats __type(name: "Hall") { fields { name } } } } }'],
  ['in a list', '{ halls { id query { __type(name: "Hall") { name } seats } } }'],
  [
    'with another selection under each name',
    '{ a: hall { query { s: __type(name: "Hall") { name } } } b: hall { query { s: __type(name: "Opened") { name kind } } } }',
  ],
  [
    'with variables, under conditions',
    'query($n: String = "Hall", $no: Boolean = false) { hall { query { __type(name: $n) @include(if: $no) { kind } a: __type(name: $n) @skip(if: $no) { name } } } }',
  ],
  [
    'in fragments, and once more below',
    '{ hall { query { ... { __schema { queryType { name } } } ...Again } } } fragment Again on Query { __schema { mutationType { name } } hall { query { __schema { mutationType { name } } } } }',
  ],
  ['after a write', 'mutation { open { query { __schema { queryType { name } } seats } } }'],
])('where a field gives the root back, the schema is told: %s', async (_, document) => {
  const { answer } = await ask(halls, document);
  const judged = await execute({ schema: await mergedSchema(halls), document: parse(document) });
  expect(JSON.stringify(answer)).toBe(JSON.stringify(judged));
});
