import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { createSealing } from '../sealed/sealing.ts';
import { testSealing } from '../testing/test-sealing.ts';
import { connectionOf } from './connection.ts';
import { toCursor } from './cursor.ts';
import { type PageArguments, readPage } from './page.ts';
import { sealCursors } from './seal-cursors.ts';

const list = 'member(name,id)';
const names = ['丁', '任小明', '欧阳修', 'Wang', '王芳', '章太炎'];

const schema = buildSchema(`
  type PageInfo { hasNextPage: Boolean! startCursor: String endCursor: String }
  type Member { name: String }
  type MemberEdge { node: Member! cursor: String! }
  type MemberConnection { edges: [MemberEdge!]! pageInfo: PageInfo! }
  type Query { members(first: Int, after: String, last: Int, before: String): MemberConnection }
`);
const members = schema.getQueryType()?.getFields().members;
if (members)
  members.resolve = (_source, args: PageArguments) => {
    const page = readPage(list, args);
    const from = names.indexOf(String(page.from?.[0]));
    const rows = (page.direction === 'forward' ? names.slice(from + 1) : names.slice(0, from).reverse())
      .slice(0, page.size + 1)
      .map((name) => ({ name }));
    return connectionOf(
      list,
      page,
      rows,
      ({ name }) => [name],
      async () => names.length,
    );
  };
sealCursors(schema, testSealing);

const page = async (args: string) => {
  const source = `{ members(${args}) { edges { cursor } pageInfo { hasNextPage startCursor endCursor } } }`;
  return (await graphql({ schema, source })) as any;
};
const cursors = async (): Promise<string[]> =>
  (await page('first: 10')).data.members.edges.map(({ cursor }: { cursor: string }) => cursor);

test('a cursor holds no value of its row, however it is decoded, and its length tells nothing', async () => {
  const given = await cursors();
  expect(given).toHaveLength(names.length);
  for (const [index, cursor] of given.entries()) {
    const readings = [cursor, ...cursor.split(/[:.]/).map((part) => Buffer.from(part, 'base64url').toString('utf8'))];
    for (const reading of readings) expect(reading).not.toContain(names[index]);
  }
  expect(new Set(given.map(({ length }) => length)).size).toBe(1);
});

test('the cursors of an edge and of its page are one, and the same again when asked again', async () => {
  const { edges, pageInfo } = (await page('first: 10')).data.members;
  expect(pageInfo.startCursor).toBe(edges[0].cursor);
  expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
  expect(await cursors()).toEqual(edges.map(({ cursor }: { cursor: string }) => cursor));
  expect((await page('first: 0')).data.members.pageInfo).toEqual({
    hasNextPage: true,
    startCursor: null,
    endCursor: null,
  });
});

test.each([['first', 'after', 'endCursor'] as const, ['last', 'before', 'startCursor'] as const])(
  'pages by %s and %s join up',
  async (size, place, edge) => {
    const [start, , , , , end] = await cursors();
    let from = size === 'first' ? start : end;
    let walked = 1;
    for (; from; walked += 1) from = (await page(`${size}: 1, ${place}: "${from}"`)).data.members.pageInfo[edge];
    expect(walked - 1).toBe(names.length);
  },
);

test.each([
  ['one that was changed', async () => `${(await cursors())[0]?.slice(0, -2)}AA`],
  ['one in clear, as made up', async () => toCursor(list, ['王芳'])],
  ['what is sealed for another place', async () => testSealing.seal('phone', toCursor(list, ['王芳']))],
  [
    'another key’s',
    async () =>
      createSealing([{ version: 1, key: 'another-key-for-tests-of-32-bytes' }]).seal(
        'cursor',
        toCursor(list, ['王芳']),
      ),
  ],
  ['nothing', async () => ''],
])('%s is no cursor', async (_name, cursor) => {
  const { errors } = await page(`first: 2, after: "${await cursor()}"`);
  expect(errors[0].originalError).toMatchObject({ code: 'CURSOR_INVALID', field: ['after'] });
});
