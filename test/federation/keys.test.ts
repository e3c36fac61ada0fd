import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';

const code = { __typename: 'Code', one: '1', two: '2', three: '3' };
const branches = [{ __typename: 'Branch', id: 'b1', seal: 's1', code, name: 'Yantou' }];

const manyKeys = composeWorld(
  'many keys',
  {
    types: {
      Branch: { records: branches, fields: { sign: (read) => `sign of ${read('name')}` } },
      County: { records: [{ __typename: 'County', id: 'c1' }], fields: { branches: () => branches } },
    },
    roots: { Query: { county: (_args, view) => view.all('County')[0] } },
  },
  {
    names: `
      type Branch @key(fields: "id", resolvable: true) @key(fields: "seal", resolvable: false)
        @key(fields: "code { one two }", resolvable: false) @key(fields: "id code { two three }", resolvable: false) {
        id: ID! seal: ID! code: Code! name: String!
      }
      type Code @shareable { one: ID! two: ID! three: ID! }`,
    county: `
      type Query { county: County }
      type County @key(fields: "id") { id: ID! branches: [Branch!]! }
      type Branch @key(fields: "code { one two }", resolvable: false) @key(fields: "id code { two three }", resolvable: true)
        @key(fields: "seal", resolvable: false) @key(fields: "id", resolvable: false) {
        id: ID! seal: ID! code: Code! name: String! @external sign: String! @requires(fields: "name")
      }
      type Code @shareable { one: ID! two: ID! three: ID! }`,
  },
);

test('a subgraph is re-entered by a key that it resolves', async () => {
  const { answer, requests } = await ask(manyKeys, '{ county { id branches { id name sign } } }');
  expect(answer).toEqual({
    data: { county: { id: 'c1', branches: [{ id: 'b1', name: 'Yantou', sign: 'sign of Yantou' }] } },
  });
  expect(requests.at(-1)?.variables.representations).toEqual([
    { __typename: 'Branch', id: 'b1', code: { two: '2', three: '3' }, name: 'Yantou' },
  ]);
});

const shelf = composeWorld(
  'null keys',
  {
    types: {
      Book: {
        records: [
          { __typename: 'Book', upc: 'u1', id: '1', author: 'Ada' },
          { __typename: 'Book', upc: 'u2', id: null, author: 'Bo' },
        ],
      },
    },
    roots: { Query: { shelf: (_args, view) => [...view.all('Book'), null] } },
  },
  {
    upcs: 'type Query { shelf: [Book] } type Book @key(fields: "upc") { upc: ID! }',
    ids: 'type Book @key(fields: "upc") @key(fields: "id") { upc: ID! id: ID }',
    authors: 'type Book @key(fields: "id") { id: ID author: String }',
  },
);

test('an entity that lacks its key keeps the rest of its fields', async () => {
  const { answer } = await ask(shelf, '{ shelf { upc author } }');
  expect(answer.data).toEqual({ shelf: [{ upc: 'u1', author: 'Ada' }, { upc: 'u2', author: 'Bo' }, null] });
});

test('an alias that is the name of a key does not hide the key', async () => {
  const { answer } = await ask(shelf, '{ shelf { id: upc upc: author __typename: author } }');
  expect(answer.errors?.[0]?.extensions?.code ?? answer.data).toBeDefined();
  expect((await ask(shelf, '{ shelf { id: upc upc: author } }')).answer.data).toEqual({
    shelf: [{ id: 'u1', upc: 'Ada' }, { id: 'u2', upc: 'Bo' }, null],
  });
});
