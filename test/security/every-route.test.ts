import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

let system: TestSystem;
let url: URL;
/** What reached a subgraph: every viewer that one was asked for. */
let reached = 0;
const now = Math.floor(Date.now() / 1000);
const good = { sub: 'yongjia', iss: 'liangdi:local', aud: 'liangdi', iat: now - 60, exp: now + 600 };
const claim = { role: 'coordinator', organisations: [], regions: ['330324'], pairs: [] };
const payload = { ...good, liangdi: claim };

beforeAll(async () => {
  system = await startTestSystem(200);
  url = new URL(system.system.url);
  for (const name of ['origin', 'destination', 'association', 'coordination']) {
    const subgraph = system.system.sides.subgraph(name);
    const { execute } = subgraph;
    Object.assign(subgraph, {
      execute: (...given: Parameters<typeof execute>) => {
        reached += 1;
        return execute(...given);
      },
    });
  }
});
afterAll(() => system?.stop());

const own = async () => {
  const { keys } = JSON.parse(readFileSync(join(system.dataFolder, 'signing-keys.json'), 'utf8')) as { keys: JWK[] };
  return { kid: keys[0]?.kid ?? '', key: await importJWK(keys[0] as JWK, 'ES256') };
};

const signed = async (claims: object): Promise<string> => {
  const { kid, key } = await own();
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
};

/** Tokens with which nobody is let in. */
const bad: Readonly<Record<string, () => Promise<string | undefined>>> = {
  'no token': async () => undefined,
  'an expired one': () => signed({ ...payload, exp: now - 120 }),
  'one that nobody signed': async () => new UnsecuredJWT({ ...payload }).encode(),
  'one for another audience': () => signed({ ...payload, aud: 'elsewhere' }),
  'one signed with another key': async () => {
    const { privateKey } = await generateKeyPair('ES256');
    return new SignJWT({ ...payload }).setProtectedHeader({ alg: 'ES256', kid: (await own()).kid }).sign(privateKey);
  },
};

const query = JSON.stringify({ query: '{ members(first: 1) { nodes { id } } }' });
const subscription = JSON.stringify({ query: 'subscription { responsibilityChanged { id } }' });
const json = { 'content-type': 'application/json' };

interface Route {
  readonly name: string;
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Every route that gives or takes anything of anybody. */
const routes: readonly Route[] = [
  { name: 'a query', method: 'POST', path: '/graphql', headers: json, body: query },
  { name: 'a query by GET', path: `/graphql?query=${encodeURIComponent('{members(first:1){nodes{id}}}')}` },
  {
    name: 'a subscription',
    method: 'POST',
    path: '/graphql',
    headers: { ...json, accept: 'text/event-stream' },
    body: subscription,
  },
  { name: 'an upload', method: 'POST', path: '/upload/origin?organisation=x', body: 'x' },
  { name: 'a download', path: '/download/origin/x' },
];

const send = (
  { method = 'GET', path, headers, body }: Route,
  more: Readonly<Record<string, string>>,
  signal?: AbortSignal,
) =>
  fetch(new URL(path, url), {
    method,
    headers: { ...headers, ...more },
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  });

describe.each(routes)('$name', (route) => {
  test.each(Object.entries(bad))('with %s is answered 401, and no subgraph hears of it', async (_name, make) => {
    const token = await make();
    const ways: Record<string, string>[] = token
      ? [{ authorization: `Bearer ${token}` }, { cookie: `liangdi_token=${token}` }]
      : [{}];
    for (const way of ways) {
      const before = reached;
      const response = await send(route, way);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect(reached).toBe(before);
    }
  });
});

test('with a good token each of them is let in', async () => {
  const authorization = `Bearer ${await signed(payload)}`;
  for (const route of routes) {
    const abort = new AbortController();
    expect((await send(route, { authorization }, abort.signal)).status, route.name).not.toBe(401);
    abort.abort();
  }
  expect(reached).toBeGreaterThan(0);
});

test.each([
  ['/metrics'],
  ['/health'],
  ['/internal/feed'],
  ['/internal/snapshot'],
  ['/explorer/../secrets.json'],
  ['/explorer/%2e%2e/%2e%2e/package.json'],
  ['/secrets.json'],
  ['/.data/secrets.json'],
])('%s gives nothing away', async (path) => {
  const before = reached;
  const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request({ host: url.hostname, port: url.port, path }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
  expect([status, text]).toEqual([404, expect.not.stringMatching(/hopKey|member|"name"/)]);
  expect(reached).toBe(before);
});

test('a name that is not ours, too many headers, and headers without end are refused', async () => {
  const asked = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const sent = request({ host: url.hostname, port: url.port, path: '/graphql', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end();
    });
  expect(await asked({ host: 'evil.example' })).toBe(421);
  expect(await asked({ host: `localhost:${url.port}`, 'x-long': 'x'.repeat(20_000) })).toBe(431);
  expect(await asked({ host: 'localhost.evil.example:4000' })).toBe(421);
});

test('whoever sends a request a byte at a time is cut off, and others are answered meanwhile', async () => {
  const socket = connect(Number(url.port), '127.0.0.1');
  const closed = new Promise<number>((resolve) => {
    const began = performance.now();
    socket.on('close', () => resolve(performance.now() - began));
    socket.on('error', () => {});
  });
  socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\n');
  const slowly = setInterval(() => socket.write('x'), 500);
  expect((await system.ask('{ counties(first: 1) { nodes { name } } }')).status).toBe(200);
  const after = await closed;
  clearInterval(slowly);
  // Ten seconds for the headers, and one until somebody looks.
  expect(after).toBeLessThan(15_000);
});
