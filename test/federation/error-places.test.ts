import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { composeWorld } from './compose.ts';
import { askOf, engineOver, entities } from './engine-over.ts';
import { Broken } from './world.ts';

const things = { __typename: 'Thing', id: 't1' };
const list = {
  sdl: 'type Query { things: [Thing!] maybe: Thing! codes: [Int] } type Thing @key(fields: "id") { id: ID! }',
  say: () => ({ data: { things: [things, { ...things, id: 't2' }] } }),
};
const named = 'type Thing @key(fields: "id") { id: ID! name: String }';
const nameless = (errors: unknown) =>
  entities((found) => ({ data: { _entities: found.map((entity) => ({ ...entity, name: null })) }, errors }));

test.each([
  ['an entity that was not asked for', ['_entities', 7, 'name']],
  ['no index', ['_entities', -1]],
  ['nothing', []],
  ['a field that nobody asked for', ['nowhere']],
  ['what is no name', [{ secret: 1 }]],
])('an error at %s is told where all that was asked for stands', async (_, path) => {
  const engine = await engineOver({ list, named: { sdl: named, say: nameless([{ message: 'no', path }]) } });
  const { data, errors } = await askOf(engine, '{ things { name } }');
  expect(data?.things).toEqual([{ name: null }, { name: null }]);
  expect(errors?.map((error) => error.path)).toEqual([['things']]);
});

test.each([
  ['no object', ['no']],
  ['null', [null]],
  ['in no list', 'no'],
  ['whose message is no text', [{ message: { text: 'no' }, path: ['_entities', 0, 'name'] }]],
])('an error that is %s is one', async (_, given) => {
  const engine = await engineOver({ list, named: { sdl: named, say: nameless(given) } });
  const { errors } = await askOf(engine, '{ things { name } }');
  expect(errors?.map(({ message }) => message)).toEqual(['named answered with an error. named 应答出错。']);
});

test('an error about none of several questions is told where all of them stand', async () => {
  const sdl =
    'type Query { things: [Thing!] others: [Other!] } type Thing @key(fields: "id") { id: ID! } type Other @key(fields: "id") { id: ID! }';
  const engine = await engineOver({
    list: { sdl, say: () => ({ data: { things: [things], others: [{ __typename: 'Other', id: 'o1' }] } }) },
    named: {
      sdl: `${named} type Other @key(fields: "id") { id: ID! name: String }`,
      say: () => ({ data: null, errors: [{ message: 'no' }] }),
    },
  });
  const { data, errors } = await askOf(engine, '{ things { name } others { name } }');
  expect(data).toEqual({ things: [{ name: null }], others: [{ name: null }] });
  expect(errors).toEqual([{ message: 'no', extensions: { code: 'SIDE_ERROR', side: 'named' } }]);
});

test.each([
  [
    ['maybe', 'id', 'SELECT * FROM secrets'],
    ['maybe', 'id'],
  ],
  [['maybe', 0, 'id'], ['maybe']],
  [['maybe', { of: 'db-host-7' }], ['maybe']],
  [['codes', 1.5], ['codes']],
  [
    ['codes', 1],
    ['codes', 1],
  ],
  [['codes', -1], ['codes']],
  [['codes', 'db-host-7'], ['codes']],
  [['db-host-7', 'maybe'], undefined],
  [[0, 'maybe'], undefined],
])('of the path %j only what leads through the answer is told', async (given, told) => {
  const side = {
    ...list,
    say: () => ({ data: { maybe: null, codes: null }, errors: [{ message: 'no', path: given }] }),
  };
  const { errors } = await askOf(await engineOver({ side }), '{ codes maybe { id } }');
  expect(errors?.[0]?.path).toEqual(told);
  expect(JSON.stringify(errors)).not.toMatch(/SELECT|db-host/);
});

test('an error below a null is told with its path, of whichever type it is', async () => {
  const sdl = 'type Query { any: Any! } union Any = A | B type A { a: Int! } type B { in: [B!]! code: Int! }';
  const path = ['any', 'in', 3, 'in', 0, 'code'];
  const side = { sdl, say: () => ({ data: null, errors: [{ message: 'no', path }] }) };
  const { errors } = await askOf(
    await engineOver({ side }),
    '{ any { ... on A { a } ... on B { in { in { code } } } } }',
  );
  expect(errors?.map((error) => error.path)).toEqual([path]);
});

test.each([
  ['{ hall { weight: id fee } }', ['hall']],
  ['{ hall { weight: id w: weight fee } }', ['hall', 'w']],
  ['{ hall { id: weight fee } }', ['hall', 'id']],
])(
  'an error of what only a subgraph requires is not told of a field that the caller calls so: %s',
  async (document, path) => {
    const hall = { __typename: 'Hall', id: 'h1', weight: new Broken('lost') };
    const halls = composeWorld(
      'halls',
      {
        types: { Hall: { records: [hall], fields: { fee: (read) => `fee for ${read('weight')}` } } },
        roots: { Query: { hall: () => hall } },
      },
      {
        halls: 'type Query { hall: Hall } type Hall @key(fields: "id") { id: ID! weight: Int }',
        fees: 'type Hall @key(fields: "id") { id: ID! weight: Int @external fee: String @requires(fields: "weight") }',
      },
    );
    const { answer } = await ask(halls, document);
    expect(answer.errors?.map((error) => error.path)).toContainEqual(path);
    expect(answer.errors?.map((error) => error.path)).not.toContainEqual(['hall', 'weight']);
  },
);
