import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';

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
