import { expect, test } from 'vitest';
import { askOf as ask, engineOver, entities, type Say } from './engine-over.ts';

test('tens of thousands of values that their type does not allow are told in their number’s time', async () => {
  const rows = Array.from({ length: 30_000 }, (_, n) => ({ at: 1.7e12 + n }));
  const engine = await engineOver({
    a: { sdl: 'type Query { rows: [Row] } type Row { at: Int }', say: () => ({ data: { rows } }) },
  });
  const started = performance.now();
  const { errors } = await engine.execute(await engine.prepare('{ rows { at } }'), { context: {} });
  expect(errors).toHaveLength(rows.length);
  expect(errors?.at(-1)?.path).toEqual(['rows', rows.length - 1, 'at']);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('an error without a path accounts for no null of another side', async () => {
  const engine = await engineOver({
    a: { sdl: 'type Query { a: String }', say: () => ({ data: { a: null }, errors: [{ message: 'a warning' }] }) },
    b: { sdl: 'type Query { b: B } type B { n: Int! }', say: () => ({ data: { b: { n: null } } }) },
  });
  const { data, errors } = await ask(engine, '{ a b { n } }');
  expect(data).toEqual({ a: null, b: null });
  expect(errors?.map(({ path }) => path)).toContainEqual(['b', 'n']);
});

test('a side that says nothing at all accounts for its nulls by one error', async () => {
  const sdl = 'type Query { a: Int! b: Int! }';
  for (const reply of [{ errors: [{ message: 'no' }] }, { data: null, errors: [{ message: 'no' }] }, 'garbage']) {
    const { data, errors } = await ask(await engineOver({ a: { sdl, say: () => reply } }), '{ a b }');
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  }
});

test('a number that JSON cannot hold is no value of a custom scalar', async () => {
  const engine = await engineOver({
    a: {
      sdl: 'scalar Big type Query { big: Big! may: Big all: [Big!] }',
      say: () => JSON.parse('{"data":{"big":1,"may":1e400,"all":[2,1e400]}}'),
    },
  });
  const { data, errors } = await ask(engine, '{ big may all }');
  expect(data).toEqual({ big: 1, may: null, all: null });
  expect(errors?.map(({ path }) => path)).toEqual([['may'], ['all', 1]]);
});

test('null for a condition is refused, whatever its default', async () => {
  const engine = await engineOver({
    a: { sdl: 'type Query { p: Int q: Int }', say: () => ({ data: { p: 1, q: 2 } }) },
  });
  const document = 'query ($x: Boolean = true) { q p @include(if: $x) }';
  expect(await ask(engine, document)).toEqual({ data: { q: 2, p: 1 } });
  expect(await ask(engine, document, { x: null })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test('a document that is nested too deeply for any code is refused, not a failure', async () => {
  const engine = await engineOver({
    a: { sdl: 'type Query { q: Q } type Q { q: Q n(l: [Int]): Int }', say: () => ({}) },
  });
  const deep = (open: string, close: string) => open.repeat(9_000) + close.repeat(9_000);
  for (const document of [`{ q ${deep('{ q ', '}')} }`, `{ q { n(l: ${deep('[', ']')}) } }`]) {
    const prepared = await engine.prepare(document);
    expect(prepared.phase === 'refused' && prepared.errors[0]?.extensions?.code).toBe('OPERATION_TOO_LARGE');
  }
});

test('a subscription is refused in words that say so', async () => {
  const sdl = 'type Query { q: Int } type Subscription { ticks: Int }';
  const prepared = await (await engineOver({ a: { sdl, say: () => ({}) } })).prepare('subscription { ticks }');
  expect(prepared.phase === 'refused' && prepared.errors[0]?.message).toContain('subscriptions are not');
});

const lists = {
  list: 'type Query { things: [Thing!] } type Thing @key(fields: "id") { id: ID! }',
  named: 'type Thing @key(fields: "id") { id: ID! name: String }',
};

const manyThings = (count: number) => Array.from({ length: count }, (_, n) => ({ __typename: 'Thing', id: `t${n}` }));

test('thousands of entities in another order are put where they belong, in their number’s time', async () => {
  const things = manyThings(8_000);
  const engine = await engineOver({
    list: { sdl: lists.list, say: () => ({ data: { things: structuredClone(things) } }) },
    named: { sdl: lists.named, say: entities((found) => ({ data: { _entities: found.reverse() } })) },
  });
  const started = performance.now();
  const { data } = await engine.execute(await engine.prepare('{ things { id name } }'), { context: {} });
  expect(data?.things).toEqual(things.map(({ id }) => ({ id, name: `name of ${id}` })));
  expect(performance.now() - started).toBeLessThan(1_500);
});

test('one error at a key does not make a side believed by position', async () => {
  let time = 0;
  const engine = await engineOver({
    list: { sdl: lists.list, say: () => ({ data: { things: manyThings(3) } }) },
    named: {
      sdl: lists.named,
      say: (request) =>
        entities((found) => {
          const [, id = ''] = /(\w+):id/.exec(request.operation) ?? [];
          if (time++ === 0)
            return {
              data: { _entities: [null, ...found.slice(1)] },
              errors: [{ message: 'hiccup', path: ['_entities', 0, id] }],
            };
          return { data: { _entities: found.reverse() } };
        })(request),
    },
  });
  const prepared = await engine.prepare('{ things { id name } }');
  await engine.execute(prepared, { context: {} });
  const { data } = await engine.execute(prepared, { context: {} });
  expect(data?.things).toEqual(manyThings(3).map(({ id }) => ({ id, name: `name of ${id}` })));
});

test.each([
  [
    'a UUID in small letters',
    'ID',
    ['6F9619FF-8B86-D011-B42D-00C04FC964FF'],
    (id: unknown) => String(id).toLowerCase(),
  ],
  ['a list of numbers', '[ID!]', [['1', '2']], (id: unknown) => (id as string[]).map(Number)],
])('a key that comes back as %s is the same key', async (_, type, ids, written) => {
  const engine = await engineOver({
    list: {
      sdl: `type Query { things: [Thing!] } type Thing @key(fields: "id") { id: ${type}! }`,
      say: () => ({ data: { things: ids.map((id) => ({ __typename: 'Thing', id })) } }),
    },
    named: {
      sdl: `type Thing @key(fields: "id") { id: ${type}! name: String }`,
      say: ({ operation, variables }) => {
        const [, id = ''] = /(\w+):id/.exec(operation) ?? [];
        const asked = variables.representations as readonly { readonly id: unknown }[];
        return { data: { _entities: asked.map((one) => ({ name: 'found', [id]: written(one.id) })) } };
      },
    },
  });
  expect((await ask(engine, '{ things { name } }')).data).toEqual({ things: ids.map(() => ({ name: 'found' })) });
});

test('who has changed something is not told what was read before', async () => {
  let value = 'old';
  const engine = await engineOver({
    a: {
      sdl: 'type Query { value: String } type Mutation { set: String }',
      say: async ({ operation }) => {
        if (operation.startsWith('mutation')) value = 'new';
        else {
          const read = value;
          await new Promise((resolve) => setTimeout(resolve, 100));
          return { data: { value: read } };
        }
        return { data: { set: value } };
      },
    },
  });
  const asked = async (document: string) =>
    engine.execute(await engine.prepare(document), { context: { viewerKey: 'one' } });
  const before = asked('{ value }');
  await asked('mutation { set }');
  expect((await asked('{ value }')).data).toEqual({ value: 'new' });
  expect((await before).data).toEqual({ value: 'old' });
});

test('a type name that cannot be made into text is the name of no type, and the rest of the answer stands', async () => {
  const sdl = 'type Query { any: Any other: Int } union Any = A | B type A { a: Int } type B { b: Int }';
  const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
  for (const name of [{ toString: 'x' }, deep]) {
    const side = { sdl, say: () => ({ data: { any: { __typename: name, a: 1 }, other: 2 } }) };
    const { data, errors } = await ask(await engineOver({ side }), '{ any { ... on A { a } ... on B { b } } other }');
    expect(data).toEqual({ any: null, other: 2 });
    expect(errors?.map(({ path }) => path)).toEqual([['any']]);
  }
});

test('what becomes null for one of its values is asked for no other reason', async () => {
  const sdl = 'type Query { one: One all: [One!] } type One { a: Int! b: Int! }';
  const none = { a: null, b: null };
  const side = { sdl, say: () => ({ data: { one: none, all: [none, none] } }) };
  const { data, errors } = await ask(await engineOver({ side }), '{ one { a b } all { a b } }');
  expect(data).toEqual({ one: null, all: null });
  expect(errors?.map(({ path }) => path)).toEqual([
    ['one', 'a'],
    ['all', 0, 'a'],
  ]);
});

test('null for a variable that decides on selections in another operation only is a value like any other', async () => {
  const say: Say = ({ variables }) => ({ data: { p: variables.x === null ? 'none' : 'some' } });
  const engine = await engineOver({ a: { sdl: 'type Query { p(x: String): String }', say } });
  const document =
    'query A($x: String) { p(x: $x) } query B($x: Boolean!) { ...F } fragment F on Query { p @include(if: $x) }';
  const answer = await engine.execute(await engine.prepare(document, 'A'), { variables: { x: null }, context: {} });
  expect(answer).toEqual({ data: { p: 'none' } });
});
