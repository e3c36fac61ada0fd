import { type IncomingMessage, request } from 'node:http';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errors } from '../errors/common.ts';
import { type HttpService, startHttp } from '../process/http.ts';
import { silentLog } from '../testing/silent-log.ts';
import { testSealing } from '../testing/test-sealing.ts';
import { hopHeader, signHop } from '../viewer/hop.ts';
import { serviceViewer } from '../viewer/viewer.ts';
import { createSubgraph } from './create.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar DateTime
  scalar Date
  scalar Facts
  type Member @key(fields: "id") { id: ID! name: String facts: Facts }
  type Query { now: DateTime! echo(at: DateTime, on: Date): String! fail: Int mine(id: ID!): Member account: String! }
`);

const subgraph = createSubgraph({
  name: 'origin',
  typeDefs,
  resolvers: {
    Query: {
      now: (_: unknown, __: unknown, { now }: { now: Date }) => now,
      echo: (_: unknown, { at, on }: { at?: Date; on?: string }) => `${at?.getTime()} ${on}`,
      fail: () => {
        throw new Error('postgresql://secret');
      },
      mine: () => {
        throw errors.ID_NOT_OURS({ expected: 'Member' }, ['id']);
      },
      account: (_: unknown, __: unknown, { viewer }: { viewer: { account: string } }) => viewer.account,
    },
    Member: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `成员${id}`, facts: { a: [1, null] } }) },
  },
  context: (base) => base,
  log: silentLog,
  sealing: testSealing,
  clock: () => new Date('2026-03-01T00:00:00Z'),
});

const key = 'k'.repeat(32);
const viewer = { ...serviceViewer('test'), language: 'en' as const };
let service: HttpService;
beforeAll(async () => {
  service = await startHttp({ handler: await subgraph.handler(key), port: 0 });
});
afterAll(async () => {
  service?.server.closeAllConnections();
  await service?.drain();
});

const post = async (body: string, header?: string): Promise<{ status: number; answer: unknown }> => {
  const signed = header ?? signHop(key, 'origin', viewer, body, new Date('2026-03-01T00:00:00Z'));
  const headers = { 'content-type': 'application/json', [hopHeader]: signed, connection: 'close' };
  const response = await fetch(service.url, { method: 'POST', headers, body });
  return { status: response.status, answer: await response.json() };
};

describe.each([
  [
    'in process',
    (query: string, variables?: object) => subgraph.execute({ query, variables: variables as never, viewer }),
  ],
  ['over HTTP', async (query: string, variables?: object) => (await post(JSON.stringify({ query, variables }))).answer],
])('%s', (_, ask) => {
  test('the scalars come and go in their own form', async () => {
    expect(await ask('{ now echo(at: "2026-03-01", on: "2024-02-29") }')).toEqual({
      data: { now: '2026-03-01T00:00:00.000Z', echo: `${Date.parse('2026-02-28T16:00:00Z')} 2024-02-29` },
    });
  });

  test('entities are resolved from their references, documents pass as they are', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { id name facts } } }';
    expect(await ask(query, { r: [{ __typename: 'Member', id: '1' }] })).toEqual({
      data: { _entities: [{ id: '1', name: '成员1', facts: { a: [1, null] } }] },
    });
  });

  test('the caller’s mistakes are typed, ours are masked', async () => {
    const { data, errors: found } = (await ask('{ fail mine(id: "x") { id } }')) as { data: object; errors: object[] };
    expect(data).toEqual({ fail: null, mine: null });
    expect(found).toEqual([
      expect.objectContaining({ path: ['fail'], extensions: { code: 'INTERNAL' } }),
      expect.objectContaining({ path: ['mine'], extensions: { code: 'INVALID_VALUE', field: ['id'] } }),
    ]);
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  test.each([
    ['{ nothing }', undefined, 'BAD_REQUEST'],
    ['{', undefined, 'BAD_REQUEST'],
    ['query ($at: DateTime) { echo(at: $at) }', { at: '2026-02-30' }, 'INVALID_VALUE'],
    ['{ echo(on: "2026-02-30") }', undefined, 'INVALID_VALUE'],
  ])('%s is refused', async (query, variables, code) => {
    expect(await ask(query, variables)).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

test.each([
  ['no signature', ''],
  [
    'a signature for another side',
    signHop(key, 'destination', viewer, '{"query":"{ account }"}', new Date('2026-03-01T00:00:00Z')),
  ],
  ['another body’s signature', signHop(key, 'origin', viewer, '{}', new Date('2026-03-01T00:00:00Z'))],
])('over HTTP, %s is answered 401', async (_, header) => {
  expect(await post('{"query":"{ account }"}', header)).toMatchObject({
    status: 401,
    answer: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  });
});

test('over HTTP the viewer is the signed one', async () => {
  expect(await post('{"query":"{ account }"}')).toEqual({ status: 200, answer: { data: { account: 'service:test' } } });
  expect((await post('not json')).status).toBe(400);
});

test('over HTTP, a request that is larger than any of the gateway’s is refused while it comes, and ends its connection', async () => {
  const { statusCode, headers } = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(service.url, { method: 'POST' }, resolve).on('error', reject);
    sent.write(Buffer.alloc(17 * 1024 * 1024, ' '));
  });
  expect([statusCode, headers.connection]).toEqual([400, 'close']);
});
