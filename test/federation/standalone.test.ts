import { request } from 'node:http';
import { createStandaloneServer, type StandaloneServer } from '@liangdi/gateway/standalone';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SubgraphServers, startSubgraphs } from './subgraph-servers.ts';

let sides: SubgraphServers;
let gateway: StandaloneServer;

beforeAll(async () => {
  sides = await startSubgraphs();
  gateway = await createStandaloneServer({ supergraphSdl: sides.supergraphSdl, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await gateway.close();
  await sides.close();
});

interface Body {
  readonly data?: { readonly members: readonly unknown[] };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const post = async (body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, type: response.headers.get('content-type'), body: (await response.json()) as Body };
};

describe('GraphQL over HTTP, every MUST, SHOULD and MAY of the audit', () => {
  for (const audit of serverAudits({ url: () => gateway.url, fetchFn: fetch })) {
    test(audit.name, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${'reason' in result ? result.reason : ''}`).toBe('ok');
    });
  }
});

test('answers from all sides', async () => {
  const { status, body } = await post({ query: '{ members { id place view } }' });
  expect(status).toBe(200);
  expect(body.data?.members[3]).toEqual({ id: 'm3', place: 'place of m3', view: 'judged from facts of m3，永嘉县' });
});

test.each([
  ['POST', 'application/json', 200],
  ['POST', 'application/graphql-response+json', 400],
  ['GET', 'application/json', 200],
])(
  '%s with a hash in place of the document, for %s: the client is told to send the document',
  async (method, accept, status) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
    const url = new URL(gateway.url);
    if (method === 'GET') url.searchParams.set('extensions', JSON.stringify(extensions));
    const response = await fetch(url, {
      method,
      headers: { accept, 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify({ extensions }) }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
    });
    expect((await post({ query: '{ __typename }', extensions })).status).toBe(200);
  },
);

test('says that it lives and is ready', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    expect((await fetch(new URL(path, gateway.url))).status).toBe(200);
  }
});

test('takes a target in absolute form, as proxies send it', async () => {
  const { hostname, port } = new URL(gateway.url);
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const status = await new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: `http://elsewhere.test/graphql`, method: 'POST', headers });
    asked.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
    asked.end('{"query":"{ __typename }"}');
  });
  expect(status).toBe(200);
});

test('says with a status of its own that it has too much to do', async () => {
  const busy = await createStandaloneServer({
    supergraphSdl: sides.supergraphSdl,
    port: 0,
    host: '127.0.0.1',
    limits: { admission: { least: 1, most: 1, waiting: 0 } },
  });
  await sides.set('origin', 'hang');
  const ask = (accept: string) =>
    fetch(busy.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: '{"query":"{ members { id } }"}',
    });
  const first = ask('application/json');
  await expect.poll(() => busy.engine.state().admission.inWork).toBe(1);
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { status, headers } = await ask(accept);
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  }
  await sides.set('origin', undefined);
  await first;
  await busy.close();
});

test('a subgraph’s address with a password in it is refused, since it would not be sent', async () => {
  const supergraphSdl = sides.supergraphSdl.replace('http://127.0.0.1', 'http://user:secret@127.0.0.1');
  const started = createStandaloneServer({ supergraphSdl, port: 0, host: '127.0.0.1' });
  await expect(started).rejects.toThrow(/user name or a password/);
  await expect(started).rejects.not.toThrow(/secret@/);
});

test('refuses a body that is too long', async () => {
  const { status } = await post({ query: `{ members { id } } #${'x'.repeat(1_100_000)}` }).catch(() => ({
    status: 413,
  }));
  expect(status).toBe(413);
});

test('refuses variables that no code gets to the end of', async () => {
  const variables = `{"of":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":"query ($of: Anything) { members { id } }","variables":${variables}}`,
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('nested too deeply');
});

test('refuses a document whose fragments multiply, at once', async () => {
  const fragments = Array.from({ length: 25 }, (_, at) => `fragment F${at} on Member { ...F${at + 1} ...F${at + 1} }`);
  const query = `{ members { ...F0 } } ${fragments.join(' ')} fragment F25 on Member { id }`;
  const started = performance.now();
  const { body } = await post({ query });
  expect(body.errors?.[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
  expect(performance.now() - started).toBeLessThan(200);
});
