import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import type { TestSupergraph } from './compose.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])';

/** An interface that one subgraph cannot resolve to any type, and another sees as an object without being asked for it. */
const sources = {
  offices: {
    typeDefs: `${link}
      interface Place @key(fields: "id") { id: ID! }
      type Service @key(fields: "id", resolvable: false) @interfaceObject { id: ID! fee(kind: String): Int }
      type Query { office: Place service: Service! }`,
    resolvers: {
      Query: {
        office: () => ({ __typename: 'Place', id: 'p1' }),
        service: () => ({ __typename: 'Service', id: 's1' }),
      },
      Service: { fee: (_: unknown, { kind }: { kind?: string }) => (kind === 'LATE' ? 9 : 5) },
    },
  },
  services: {
    typeDefs: `${link}
      type Place @key(fields: "id", resolvable: false) @interfaceObject { id: ID! note: String }
      interface Service @key(fields: "id") { id: ID! }
      type Clinic implements Service @key(fields: "id") { id: ID! name: String! }
      type Query { place: Place }`,
    resolvers: {
      Query: { place: () => ({ __typename: 'Place', id: 'p1' }) },
      Place: { note: () => 'open' },
      Service: {
        __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Clinic', id, name: 'East' }),
        __resolveType: () => 'Clinic',
      },
      Clinic: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Clinic', id, name: 'East' }) },
    },
  },
};
const { supergraphSdl = '' } = composeServices(
  Object.entries(sources).map(([name, { typeDefs }]) => ({ name, url: `http://${name}`, typeDefs: parse(typeDefs) })),
);
const places: TestSupergraph = {
  name: 'places',
  supergraphSdl,
  subgraphs: Object.fromEntries(
    Object.entries(sources).map(([name, { typeDefs, resolvers }]) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: resolvers as never }),
    ]),
  ),
};

test.each([
  [
    'an interface object is asked for its own fields',
    '{ place { id note } }',
    { place: { id: 'p1', note: 'open' } },
    false,
  ],
  ['a field that no subgraph can reach is refused, not null', '{ office { note } }', undefined, true],
  ['also in fragments without a type', '{ place { id ... { note } } }', { place: { id: 'p1', note: 'open' } }, false],
  [
    'and in fragments on itself',
    '{ place { ... on Place { id note } } }',
    { place: { id: 'p1', note: 'open' } },
    false,
  ],
  ['also in named ones', '{ place { ...P } } fragment P on Place { n: note }', { place: { n: 'open' } }, false],
  ['an interface without types is null with an error', '{ office { id } }', { office: null }, true],
  ['an interface object knows its key', '{ service { id } }', { service: { id: 's1' } }, false],
  ['a field of an implementation is not one of the interface', '{ service { id name } }', undefined, true],
  [
    'a condition on an implementation finds out the type',
    '{ service { ... on Clinic { id } } }',
    { service: { id: 's1' } },
    false,
  ],
  [
    'what it gives of its own is asked for at once, where only fragments select it',
    '{ service { ... on Clinic { name fee ident: id late: fee(kind: "LATE") } } }',
    { service: { name: 'East', fee: 5, ident: 's1', late: 9 } },
    false,
  ],
  [
    'under conditions too',
    '{ service { ... on Clinic @include(if: false) { fee } ... on Clinic { name ... @skip(if: false) { cost: fee } } } }',
    { service: { name: 'East', cost: 5 } },
    false,
  ],
])('%s', async (_name, document, data, hasErrors) => {
  const { answer } = await ask(places, document);
  expect(answer.data ?? undefined).toEqual(data);
  expect((answer.errors?.length ?? 0) > 0).toBe(hasErrors);
});
