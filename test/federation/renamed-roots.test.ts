import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';
import { required } from './families/required.ts';

const query = {
  left: () => 1,
  right: () => 2,
  itself: () => ({}),
};
const mutation = { done: () => ({}) };

const renamed = composeWorld(
  'renamed roots',
  { types: {}, roots: { Query: query, Asked: query, Root: query, Mutation: mutation, Written: mutation } },
  {
    left: `schema { query: Asked mutation: Written }
      type Asked { left: Int itself: Asked } type Written { done: Asked }`,
    right: 'schema { query: Root } type Root { right: Int }',
  },
);

test('a root type is known, whatever a subgraph calls its own', async () => {
  const { answer } = await ask(
    renamed,
    '{ __typename itself { __typename left right itself { right t: __typename ... on Query { left } } } }',
  );
  const inner = { right: 2, t: 'Query', left: 1 };
  expect(answer).toEqual({
    data: { __typename: 'Query', itself: { __typename: 'Query', left: 1, right: 2, itself: inner } },
  });
});

test('a write gives all that can be asked then', async () => {
  const { answer } = await ask(
    renamed,
    'mutation($is: Boolean!) { done { ... @include(if: $is) { right ... @skip(if: $is) { again: right } } left __typename } }',
    {
      is: true,
    },
  );
  expect(answer).toEqual({ data: { done: { right: 2, left: 1, __typename: 'Query' } } });
});

const link = /(specs\.apollo\.dev\/join\/v0\.\d")/;

test.each([
  ['as a whole', (sdl: string) => sdl.replace(link, '$1, as: "j"').replaceAll('join__', 'j__')],
  [
    'in parts',
    (sdl: string) =>
      sdl
        .replace(link, '$1, import: ["@field", { name: "@type", as: "@of" }, { name: "Graph", as: "Side" }]')
        .replaceAll('@join__field', '@field')
        .replaceAll('@join__type', '@of')
        .replaceAll('join__Graph', 'Side'),
  ],
])('a supergraph may know what joins it by other names, %s', async (_how, renamed) => {
  const { supergraph } = required;
  const document = '{ persons { letter dear } reports { fresh stairs } }';
  const { answer } = await ask({ ...supergraph, supergraphSdl: renamed(supergraph.supergraphSdl) }, document);
  expect(answer.errors).toBeUndefined();
  expect(answer).toEqual((await ask(supergraph, document)).answer);
});
