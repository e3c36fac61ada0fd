import { afterAll, beforeAll, expect, test } from 'vitest';
import { global, id, members, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(members(250));
});
afterAll(() => world?.stop());

test('a page of 100 members with all that hangs on them takes one statement per kind of thing', async () => {
  world.statements.take();
  const { members: page } = await world.ask(`{ members(first: 100) { nodes {
    id homeBranch { name township { name county { name } } } outflow { id } outflows(first: 5) { nodes { id member { id } } }
    originContact { name } originContactLog { nodes { id } } originFacts } } }`);
  expect(page.nodes).toHaveLength(100);
  // What is looked for besides is no part of it.
  const names = world.statements.take().flatMap(({ name }) => (name?.startsWith('import.') ? [] : [name]));
  expect(names.length).toBeLessThanOrEqual(10);
  expect(new Set(names).size).toBe(names.length);
});

test('pages by name and id give every member once, forwards and backwards', async () => {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { members: page } = await world.ask(
      `query($after: String) { members(first: 60, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    seen.push(...page.nodes.map((node: { id: string }) => node.id));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(new Set(seen).size).toBe(250);
  const backwards: string[] = [];
  for (let before: string | null = null; ; ) {
    const { members: page } = await world.ask(
      `query($before: String) { members(last: 60, before: $before) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`,
      { before },
    );
    backwards.unshift(...page.nodes.map((node: { id: string }) => node.id));
    before = page.pageInfo.startCursor;
    if (!page.pageInfo.hasPreviousPage) break;
  }
  expect(backwards).toEqual(seen);
});

test.each([
  ['{ county: "330324" }', 250],
  ['{ county: "330381" }', 0],
  ['{ name: "国平" }', 16 + 0],
  ['{ whereabouts: UNKNOWN }', 25],
  ['{ awayIn: "310000" }', 125],
  ['{ awayIn: "310115", whereabouts: KNOWN }', 125],
  ['{ standing: SUSPENDED }', 0],
])('filter %s finds whom it names', async (filter, expected) => {
  const { members: page } = await world.ask(`{ members(first: 100, filter: ${filter}) { totalCount nodes { name } } }`);
  if (filter.includes('name')) {
    expect(page.nodes.length).toBeGreaterThan(0);
    for (const { name } of page.nodes) expect(name).toContain('国平');
  } else expect(page.totalCount).toBe(expected);
});

test('an outflow is read as it was known and held at an instant', async () => {
  const at = (asOf: string) =>
    world.ask(`query($id: ID!) { member(id: $id) { outflow(asOf: "${asOf}") { validFrom } } }`, {
      id: global('Member', id(10)),
    });
  expect((await at('2018-06-01')).member.outflow.validFrom).toBe('2018-01-01T00:00:00.000Z');
  expect((await at('2020-06-01')).member.outflow).toBeNull();
  expect((await at('2025-06-01')).member.outflow.validFrom).toBe('2024-01-01T00:00:00.000Z');
  // It held already, but nobody had recorded it yet.
  expect((await at('2024-01-01T12:00:00Z')).member.outflow).toBeNull();
});

test('references are answered in their order, unknown ones with null', async () => {
  const ids = [id(10, 3), id(99), id(10, 1)].map((local) => global('Member', local));
  const { _entities } = await world.ask(
    `query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { id name } } }`,
    { r: ids.map((one) => ({ __typename: 'Member', id: one })) },
  );
  expect(_entities.map((entity: { id: string } | null) => entity?.id ?? null)).toEqual([ids[0], null, ids[2]]);
});

test('a page that is too large or a cursor that is not ours is a coded error', async () => {
  await expect(world.ask('{ members(first: 100000) { nodes { id } } }')).rejects.toThrow('PAGE_TOO_LARGE');
  await expect(world.ask('{ members(after: "x") { nodes { id } } }')).rejects.toThrow('CURSOR_INVALID');
  await expect(world.ask(`{ member(id: "${global('Outflow', id(12))}") { id } }`)).rejects.toThrow('INVALID_VALUE');
});

test('a name that is too long to look for is refused, and not repeated', async () => {
  const name = `某甲${'乙'.repeat(99)}`;
  const asked = world.ask('query ($name: String) { members(filter: { name: $name }) { totalCount } }', { name });
  const { message } = await asked.catch((error: Error) => error);
  expect(message).toContain('INVALID_VALUE');
  expect(message).not.toContain('乙'.repeat(21));
});
