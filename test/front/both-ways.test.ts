import { composeServices } from '@apollo/composition';
import { NotPlanned, PlannedTooLong, startPlannerHere, Unplannable } from '@liangdi/gateway/execution';
import {
  createIdentify,
  createVerifier,
  documentIdOf,
  type GatewayOptions,
  type VerifierOptions,
} from '@liangdi/gateway/serving';
import { newId } from '@liangdi/kit';
import { silentLog } from '@liangdi/kit/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CountedGateway, startCountedGateway } from '../kit/counted-gateway.ts';
import { createTestTokens } from '../kit/signed-in.ts';

/** What a request brings; the same is sent on each way. */
interface Case {
  readonly query?: string;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly role?: 'coordinator' | 'partner' | 'member';
  readonly status: number;
  readonly code?: string;
  readonly data?: unknown;
  readonly calls?: boolean;
}

/** Partners have an agreement in force, and state its purpose. */
const withTerms = (verifier: VerifierOptions): Partial<GatewayOptions> => ({
  identify: createIdentify({
    verify: createVerifier(verifier),
    newId,
    complete: async (viewer) => {
      if (viewer.role !== 'partner' || viewer.account === 'unagreed') return { viewer };
      const budget = { requestsPerMinute: 6_000, costPerMinute: 1_000_000 };
      const terms = { fields: [], pairs: [], purpose: 'test', consents: 0, ...budget };
      return { viewer: { ...viewer, purpose: 'test', terms } };
    },
  }),
});

type Gate = PromiseWithResolvers<void>;

const trustedText = 'query Mine { me { id } }';
const tokens = await createTestTokens();
let gateway: CountedGateway;

beforeAll(async () => {
  gateway = await startCountedGateway(tokens.verifier, {
    ...withTerms(tokens.verifier),
    trustedDocuments: [{ name: 'Mine', text: trustedText }],
    corsOrigins: ['https://partner.example'],
  });
});

afterAll(() => gateway.stop());

const many = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

const cases: Readonly<Record<string, Case>> = {
  'a query': { query: '{ me { id username } }', status: 200, data: { me: { id: 'u1', username: 'lin.mei' } } },
  'the other media type': {
    query: '{ me { id } }',
    headers: { accept: 'application/graphql-response+json' },
    status: 200,
    data: { me: { id: 'u1' } },
  },
  'any media type': { query: '{ me { id } }', headers: { accept: '*/*' }, status: 200 },
  variables: {
    query: 'query ($yes: Boolean!) { me { id username @include(if: $yes) } }',
    more: { variables: { yes: false } },
    status: 200,
    data: { me: { id: 'u1' } },
  },
  'one of two operations': {
    query: 'query A { me { id } } query B { me { username } }',
    more: { operationName: 'B' },
    status: 200,
    data: { me: { username: 'lin.mei' } },
  },
  'an alias named extensions': {
    query: '{ extensions: me { silent: id } }',
    status: 200,
    data: { extensions: { silent: 'u1' } },
  },
  'no choice of two operations': {
    query: 'query A { me { id } } query B { me { id } }',
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
    calls: false,
  },
  'a variable of another kind': {
    query: 'query ($yes: Boolean!) { me { id @include(if: $yes) } }',
    more: { variables: { yes: 'maybe' } },
    status: 400,
    code: 'BAD_USER_INPUT',
    calls: false,
  },
  'a missing variable': {
    query: 'query ($yes: Boolean!) { me { id @include(if: $yes) } }',
    status: 400,
    code: 'BAD_USER_INPUT',
    calls: false,
  },
  'a syntax error': { query: '{ me {', status: 400, code: 'GRAPHQL_PARSE_FAILED', calls: false },
  'an unknown field, asked for as plain JSON': {
    query: '{ me { nothing } }',
    headers: { accept: 'application/json' },
    status: 200,
    code: 'GRAPHQL_VALIDATION_FAILED',
    calls: false,
  },
  'a variable of another kind, asked for as plain JSON': {
    query: 'query ($yes: Boolean!) { me { id @include(if: $yes) } }',
    more: { variables: { yes: 'maybe' } },
    headers: { accept: 'application/json' },
    status: 200,
    code: 'BAD_USER_INPUT',
    calls: false,
  },
  'an unknown field': { query: '{ me { nothing } }', status: 400, code: 'GRAPHQL_VALIDATION_FAILED', calls: false },
  _service: { query: '{ _service { sdl } }', status: 400, code: 'GRAPHQL_VALIDATION_FAILED', calls: false },
  _entities: {
    query: '{ _entities(representations: [{__typename: "User", id: "u1"}]) { ... on User { id } } }',
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    calls: false,
  },
  'introspection by staff': {
    query: '{ __schema { queryType { name } } }',
    status: 200,
    data: { __schema: { queryType: { name: 'Query' } } },
  },
  'introspection by a partner': {
    query: '{ __schema { queryType { name } } }',
    role: 'partner',
    status: 400,
    code: 'INTROSPECTION_DISABLED',
    calls: false,
  },
  'introspection within a fragment by a partner': {
    query: '{ ...F } fragment F on Query { __type(name: "User") { name } }',
    role: 'partner',
    status: 400,
    code: 'INTROSPECTION_DISABLED',
    calls: false,
  },
  'many aliases': {
    query: `{ ${many(100, (n) => `a${n}: me { id }`)} }`,
    status: 400,
    code: 'OPERATION_TOO_LARGE',
    calls: false,
  },
  depth: {
    query: `{ me { ${'reviews { author { '.repeat(10)} id ${'} }'.repeat(10)} } }`,
    status: 400,
    code: 'OPERATION_TOO_LARGE',
    calls: false,
  },
  directives: {
    query: `{ me { ${many(80, (n) => `id @include(if: ${n > 0})`)} } }`,
    status: 400,
    code: 'OPERATION_TOO_LARGE',
    calls: false,
  },
  tokens: { query: `{ me { ${'id '.repeat(5_000)} } }`, status: 400, code: 'OPERATION_TOO_LARGE', calls: false },
  'a trusted document by its id': {
    more: { documentId: documentIdOf(trustedText) },
    status: 200,
    data: { me: { id: 'u1' } },
  },
  'a trusted document as a persisted query': {
    more: { extensions: { persistedQuery: { version: 1, sha256Hash: documentIdOf(trustedText).slice(7) } } },
    status: 200,
    data: { me: { id: 'u1' } },
  },
  'an unknown document id': {
    more: { documentId: documentIdOf('{ me { username } }') },
    status: 400,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    calls: false,
  },
  'a NUL character in a variable': {
    query: 'query ($id: ID!) { user(id: $id) { id } }',
    more: { variables: { id: 'a\0' } },
    status: 400,
    code: 'INVALID_VALUE',
    calls: false,
  },
  'half a character in a variable': {
    query: 'query ($id: ID!) { user(id: $id) { id } }',
    more: { variables: { id: 'a\ud83d' } },
    status: 400,
    code: 'INVALID_VALUE',
    calls: false,
  },
  'a NUL character in a literal': {
    query: String.raw`{ user(id: "a\u0000") { name } }`,
    status: 400,
    code: 'INVALID_VALUE',
    calls: false,
  },
  'half a character in a literal': {
    query: String.raw`{ user(id: "a\ud83d") { name } }`,
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
    calls: false,
  },
  'a trusted document beside its id': {
    query: ` ${trustedText}\n`,
    more: { documentId: documentIdOf(trustedText) },
    status: 200,
    data: { me: { id: 'u1' } },
  },
  'a persisted query that is no trusted document': {
    more: { extensions: { persistedQuery: { version: 1, sha256Hash: documentIdOf('{ me { username } }').slice(7) } } },
    status: 400,
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    calls: false,
  },
  'a subscription without a stream': {
    query: 'subscription { me { id } }',
    status: 400,
    code: 'BAD_REQUEST',
    calls: false,
  },
  'a page of another listed site': {
    query: '{ me { id } }',
    headers: { origin: 'https://partner.example' },
    status: 200,
  },
  'a page of a site that is not listed': {
    query: '{ me { id } }',
    headers: { origin: 'https://elsewhere.example' },
    status: 200,
  },
};

const ask = async ({ query, more, headers, role = 'coordinator' }: Case, way: string): Promise<Response> => {
  const token = await tokens.token('someone', { role, regions: ['330324'] });
  return fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-test-way': way, ...headers },
    body: JSON.stringify({ ...(query !== undefined && { query }), ...more }),
  });
};

interface Body {
  readonly data?: unknown;
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions: {
    readonly cost: { remaining?: number };
    readonly explain: { readonly plan: string; readonly fetches: readonly object[] };
  };
}

/** What must not differ between the ways: status, headers but for time and id, and the answer but for its budget. */
const seen = async (response: Response) => {
  const { date, 'x-request-id': id, 'content-length': length, ...headers } = Object.fromEntries(response.headers);
  const body = (await response.json()) as Body;
  if (body.extensions?.cost) delete body.extensions.cost.remaining;
  return { status: response.status, headers, body, named: typeof id, dated: typeof date, sized: typeof length };
};

describe.each(['ordinary', 'apollo'])('on the %s way', (way) => {
  test.each(Object.entries(cases))('%s', async (_name, each) => {
    const before = gateway.calls();
    const { status, body, headers } = await seen(await ask(each, way));
    expect(status, JSON.stringify(body)).toBe(each.status);
    if (each.code) expect(body.errors[0]?.extensions.code, JSON.stringify(body)).toBe(each.code);
    if (each.data) expect(body.data).toEqual(each.data);
    if (each.calls === false) expect(gateway.calls()).toBe(before);
    expect(headers['cache-control']).toBe('no-store');
    if (status === 200 && body.data)
      expect(body.extensions.cost).toEqual({ operation: expect.any(Number), limit: 25_000 });
  });
});

test.each(Object.entries(cases))('%s is answered alike on both ways', async (_name, each) => {
  const apollo = await seen(await ask(each, 'apollo'));
  const ordinary = await seen(await ask(each, 'ordinary'));
  expect(apollo).toEqual(ordinary);
});

test.each([
  [{ query: 'query ($id: ID!) { user(id: $id) { id } }', more: { variables: { id: ['a', 'b\0'] } } }, /\$id\.1/],
  [{ query: String.raw`{ me { id } user(id: "a\u0000") { name } }` }, /line 1, column 22.*第 1 行第 22 列/],
])('a text that cannot be stored is named in both languages: %j', async (asked, says) => {
  for (const way of ['ordinary', 'apollo']) {
    const { errors } = (await (await ask({ ...asked, status: 400 }, way)).json()) as { errors: { message: string }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(says);
    expect(errors[0]?.message).toMatch(/cannot be stored.*无法保存/);
  }
});

test('a partner is not helped to guess names, staff are', async () => {
  for (const way of ['ordinary', 'apollo']) {
    const query = '{ me { usernam } }';
    const toPartner = await (await ask({ query, role: 'partner', status: 400 }, way)).text();
    const toStaff = await (await ask({ query, status: 400 }, way)).text();
    expect(toStaff).toContain('Did you mean');
    expect(toPartner).not.toContain('Did you mean');
    expect(toPartner).not.toContain('username');
    const badVariable = 'query ($yes: Boolean!) { me { id @include(if: $yes) } }';
    const more = { variables: { yes: 'maybe' } };
    expect(await (await ask({ query: badVariable, more, role: 'partner', status: 400 }, way)).text()).not.toContain(
      'Did you mean',
    );
  }
});

test('variables that are refused are repeated to nobody with a number in them, as an event neither', async () => {
  const query = 'query ($page: Int) { topProducts(first: $page) { upc } }';
  const more = { variables: { page: '110101199003078515' } };
  for (const [way, accept] of [
    ['ordinary', 'application/json'],
    ['apollo', 'application/json'],
    ['events', 'text/event-stream'],
  ] as const) {
    const told = await (await ask({ query, more, headers: { accept }, status: 200 }, way)).text();
    expect(told, way).toContain('BAD_USER_INPUT');
    expect(told, way).not.toContain('110101199003078515');
  }
});

test('only staff that are entitled see how an answer came about, and only when they ask', async () => {
  const headers = { 'x-liangdi-explain': '1' };
  for (const way of ['ordinary', 'apollo']) {
    const staff = await seen(await ask({ query: '{ me { id } }', headers, status: 200 }, way));
    expect(staff.body.extensions.explain.plan).toContain('QueryPlan');
    expect(staff.body.extensions.explain.fetches).toMatchObject([{ side: 'accounts', answered: true }]);
    for (const other of [
      { headers: {} },
      { headers, role: 'member' as const },
      { headers, role: 'partner' as const },
    ]) {
      const { body } = await seen(await ask({ query: '{ me { id } }', status: 200, ...other }, way));
      expect(body.extensions.explain).toBeUndefined();
    }
  }
});

test('a listed site may ask with its own token, never with our cookie', async () => {
  const asked = await ask(
    { query: '{ me { id } }', headers: { origin: 'https://partner.example' }, status: 200 },
    'apollo',
  );
  expect(asked.headers.get('access-control-allow-origin')).toBe('https://partner.example');
  expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  const preflight = (origin: string) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  expect((await preflight('https://partner.example')).headers.get('access-control-allow-methods')).toBe('GET, POST');
  expect((await preflight('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
});

test.each([
  ['text', 'text/plain'],
  ['a form', 'application/x-www-form-urlencoded'],
  ['JSON', 'application/json'],
])('another site cannot make a browser ask by sending %s with our cookie', async (_name, type) => {
  const before = gateway.calls();
  const cookie = `liangdi_token=${await tokens.token('someone', { role: 'coordinator' })}`;
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': type, 'sec-fetch-site': 'cross-site' },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
  expect(response.status).toBe(401);
  const link = await fetch(`${gateway.url}/graphql?query=%7Bme%7Bid%7D%7D`, {
    headers: { cookie, 'sec-fetch-site': 'cross-site' },
  });
  expect(link.status).toBe(401);
  expect(gateway.calls()).toBe(before);
});

test('batches, other methods, other types and compressed bodies are refused', async () => {
  const before = gateway.calls();
  const authorization = `Bearer ${await tokens.token('someone', { role: 'coordinator' })}`;
  const query = JSON.stringify({ query: '{ me { id } }' });
  const status = async (init: RequestInit, search = ''): Promise<number> =>
    (
      await fetch(`${gateway.url}/graphql${search}`, {
        method: 'POST',
        ...init,
        headers: { authorization, 'content-type': 'application/json', ...(init.headers as object) },
      })
    ).status;
  expect(await status({ body: `[${query},${query}]` })).toBe(400);
  expect(await status({ body: '{' })).toBe(400);
  expect(await status({ body: '{}' })).toBe(400);
  expect(await status({ method: 'PUT', body: query })).toBe(405);
  expect(await status({ method: 'DELETE' })).toBe(405);
  expect(await status({ body: query, headers: { accept: 'text/csv' } })).toBe(406);
  expect(await status({ body: query, headers: { 'content-type': 'application/xml' } })).toBe(415);
  expect(await status({ body: query, headers: { 'content-encoding': 'gzip' } })).toBe(415);
  expect(await status({ body: JSON.stringify({ query: '{ me { id } }', variables: { a: 'x'.repeat(1e6) } }) })).toBe(
    413,
  );
  expect(gateway.calls()).toBe(before);
});

test('a body that is not UTF-8 is refused in both languages, and nothing is made of it', async () => {
  const before = gateway.calls();
  const text = JSON.stringify({ query: 'query ($id: ID!) { user(id: $id) { id } }', variables: { id: '?' } });
  // 永嘉 in GBK.
  const body = Buffer.from(text.replace('?', '\xd3\xc0\xbc\xce'), 'latin1');
  const authorization = `Bearer ${await tokens.token('someone', { role: 'coordinator' })}`;
  for (const way of ['ordinary', 'apollo']) {
    const headers = { authorization, 'content-type': 'application/json', 'x-test-way': way };
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(response.status).toBe(400);
    expect(errors[0]?.message).toMatch(/not UTF-8.*不是 UTF-8/);
  }
  expect(gateway.calls()).toBe(before);
});

test('whoever spends the budget waits, on both ways, and nobody else does', async () => {
  const limited = await startCountedGateway(tokens.verifier, {
    ...withTerms(tokens.verifier),
    budgets: { partner: { capacity: 5, perSecond: 0.1 } },
  });
  try {
    const post = async (account: string, way: string): Promise<Response> =>
      fetch(`${limited.url}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await tokens.token(account, { role: 'partner' })}`,
          'content-type': 'application/json',
          'x-test-way': way,
        },
        body: JSON.stringify({ query: '{ me { id } }' }),
      });
    const statuses: number[] = [];
    for (let n = 0; n < 8; n++) statuses.push((await post('greedy', n % 2 ? 'ordinary' : 'apollo')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    const calls = limited.calls();
    const refused = await post('greedy', 'ordinary');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(((await refused.json()) as Body).errors[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(limited.calls()).toBe(calls);
    expect((await post('modest', 'ordinary')).status).toBe(200);
  } finally {
    await limited.stop();
  }
});

test('a partner without an agreement in force gets nothing', async () => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokens.token('unagreed', { role: 'partner' })}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
  expect(response.status).toBe(403);
  expect(((await response.json()) as Body).errors[0]?.extensions.code).toBe('NO_AGREEMENT');
});

test('a partner that may send trusted documents only sends no other', async () => {
  const strict = await startCountedGateway(tokens.verifier, {
    ...withTerms(tokens.verifier),
    partnersTrustedOnly: true,
    trustedDocuments: [{ name: 'Mine', text: trustedText }],
  });
  try {
    const post = async (role: string, body: object): Promise<number> =>
      (
        await fetch(`${strict.url}/graphql`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${await tokens.token('p', { role })}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify(body),
        })
      ).status;
    expect(await post('partner', { query: '{ me { username } }' })).toBe(403);
    expect(strict.calls()).toBe(0);
    expect(await post('partner', { documentId: documentIdOf(trustedText) })).toBe(200);
    expect(await post('partner', { query: trustedText })).toBe(200);
    expect(await post('coordinator', { query: '{ me { username } }' })).toBe(200);
  } finally {
    await strict.stop();
  }
});

const { supergraphSdl = '' } = composeServices([
  { name: 'a', url: 'http://127.0.0.1:1', typeDefs: parse('type Query { a: Int } type Mutation { write: Int }') },
]);

test('for whoever leaves while their document is planned nothing is changed, nor is anything kept open', async () => {
  const [asked, planned, noted] = [1, 2, 3].map(() => Promise.withResolvers<void>()) as [Gate, Gate, Gate];
  let changing = 0;
  const slow = await startCountedGateway(tokens.verifier, {
    supergraphSdl,
    transports: () => ({ send: async () => ({ data: { write: ++changing } }) }),
    startPlanner: async (...given) => {
      const planner = await startPlannerHere(...given);
      const plan = async (operation: string) => {
        asked.resolve();
        await planned.promise;
        return planner.plan(operation);
      };
      return { ...planner, plan };
    },
    changing: () => {
      changing += 1;
      return () => {
        changing -= 1;
      };
    },
    log: Object.assign(Object.create(silentLog), { isLevelEnabled: () => true, info: () => noted.resolve() }),
  });
  try {
    const leaving = new AbortController();
    const left = fetch(`${slow.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokens.token('someone', { role: 'coordinator' })}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query: 'mutation { write }' }),
      signal: leaving.signal,
    });
    await asked.promise;
    leaving.abort();
    await expect(left).rejects.toThrow();
    await noted.promise;
    planned.resolve();
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    expect(changing).toBe(0);
  } finally {
    await slow.stop();
  }
});

test.each([
  ['given up', () => new PlannedTooLong(10_000), 'OPERATION_TOO_LARGE'],
  ['found impossible', () => new Unplannable('no way', 10_000), 'OPERATION_NOT_ANSWERABLE'],
])('who has documents planned that are %s pays for the time, and is then told to wait', async (_what, reason, code) => {
  const hard = await startCountedGateway(tokens.verifier, {
    supergraphSdl,
    transports: () => ({ send: async () => ({ data: {} }) }),
    startPlanner: async (...given) => ({
      ...(await startPlannerHere(...given)),
      plan: () => Promise.reject(reason()),
    }),
  });
  try {
    const answers: unknown[] = [];
    for (const query of ['{ a }', '{ a }', '{ b: a }']) {
      const response = await fetch(`${hard.url}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await tokens.token('someone', { role: 'coordinator' })}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ query }),
      });
      answers.push([response.status, ((await response.json()) as Body).errors[0]?.extensions.code]);
    }
    const refused = [400, code];
    expect(answers).toEqual([refused, refused, [429, 'RATE_LIMITED']]);
  } finally {
    await hard.stop();
  }
});

test.each(['ordinary', 'apollo'])(
  'who has a mutation planned for its variables pays for that, on the %s way',
  async (way) => {
    let asked = 0;
    const slow = await startCountedGateway(tokens.verifier, {
      supergraphSdl,
      transports: () => ({ send: async () => ({ data: { write: 1 } }) }),
      startPlanner: async (...given) => {
        const planner = await startPlannerHere(...given);
        const plan = async (text: string) => ({
          ...(await planner.plan(text)),
          milliseconds: asked++ === 0 ? 1 : 10_000,
        });
        return { ...planner, plan };
      },
    });
    const authorization = `Bearer ${await tokens.token('someone', { role: 'coordinator' })}`;
    const post = async (query: string, variables = {}) => {
      const { status } = await fetch(`${slow.url}/graphql`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', ...(way === 'apollo' && { 'x-test-way': way }) },
        body: JSON.stringify({ query, variables }),
      });
      return status;
    };
    try {
      const query = 'mutation ($a: Boolean!) { w: write @include(if: $a) write w: write }';
      expect(await post(query, { a: true })).toBe(200);
      expect(asked).toBe(2);
      // Neither has other variables planned, nor another document.
      expect(await post(query, { a: false })).toBe(429);
      expect(await post('mutation { other: write }')).toBe(429);
      expect(asked).toBe(2);
    } finally {
      await slow.stop();
    }
  },
);

test('a gateway that is to stop ends what is being planned, and tells who waits for it to come again', async () => {
  const asked = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<never>();
  const slow = await startCountedGateway(tokens.verifier, {
    supergraphSdl,
    transports: () => ({ send: async () => ({ data: {} }) }),
    startPlanner: async (...given) => ({
      ...(await startPlannerHere(...given)),
      plan: () => {
        asked.resolve();
        return closed.promise;
      },
      close: async () => closed.reject(new NotPlanned()),
    }),
  });
  try {
    const waiting = fetch(`${slow.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokens.token('someone', { role: 'coordinator' })}`,
        'content-type': 'application/json',
        connection: 'close',
      },
      body: JSON.stringify({ query: '{ a }' }),
    });
    await asked.promise;
    const stopping = performance.now();
    await slow.drain();
    expect(performance.now() - stopping).toBeLessThan(5_000);
    const { status, headers } = await waiting;
    expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  } finally {
    await slow.stop();
  }
});

const json = (value: unknown) => ({ body: JSON.stringify(value) });
test('what a GET says of its variables means what it does in a body', async () => {
  const authorization = `Bearer ${await tokens.token('someone', { role: 'coordinator', regions: ['330324'] })}`;
  const query = 'query ($page: Int) { topProducts(first: $page) { upc } }';
  for (const variables of ['', 'null', '{}', '{"page":1}', '{"page":1.0}', '{"page":1e999}', '{"page":-1e999}']) {
    const byGet = await fetch(
      `${gateway.url}/graphql?${new URLSearchParams({ query, variables, extensions: 'null' })}`,
      {
        headers: { authorization, accept: 'application/json' },
      },
    );
    const byPost = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/json',
        accept: 'application/json',
        'x-test-way': 'apollo',
      },
      body: `{"query":${JSON.stringify(query)},"variables":${variables || 'null'},"extensions":null}`,
    });
    const told = await seen(byGet);
    expect(told, variables).toEqual(await seen(byPost));
    expect('data' in told.body, variables).toBe(!variables.includes('999'));
  }
});

const outOfForm: Readonly<Record<string, { body?: string; search?: string; says: RegExp }>> = {
  'no JSON': { body: '{ me { id } }', says: /no JSON object.*不是 JSON 对象/ },
  nothing: { body: '', says: /no JSON object.*不是 JSON 对象/ },
  'a batch': { ...json([{ query: '{ me { id } }' }]), says: /no JSON object.*不是 JSON 对象/ },
  'no document': { ...json({ variables: {} }), says: /"query".*“query”/ },
  'a document that is no text': { ...json({ query: { me: 1 } }), says: /"query".*“query”/ },
  'an id that is no text': { ...json({ documentId: 5 }), says: /"documentId" must.*“documentId” 须/ },
  'an id beside another document': {
    ...json({ query: '{ me { username } }', documentId: documentIdOf(trustedText) }),
    says: /not that of the document.*标识与随附的文档不符/,
  },
  'the hash of a persisted query beside another document': {
    ...json({
      query: '{ me { username } }',
      extensions: { persistedQuery: { version: 1, sha256Hash: documentIdOf(trustedText).slice(7) } },
    }),
    says: /not that of the document.*标识与随附的文档不符/,
  },
  'a name that is no text': {
    ...json({ query: '{ me { id } }', operationName: 1 }),
    says: /"operationName".*须为文本/,
  },
  'variables in a list': {
    ...json({ query: '{ me { id } }', variables: [1] }),
    says: /"variables" must.*须为 JSON 对象/,
  },
  'extensions that are text': { ...json({ query: '{ me { id } }', extensions: 'x' }), says: /"extensions" must.*须为/ },
  'no parameter': { search: '', says: /"query".*“query”/ },
  'a parameter twice': { search: '?query={me{id}}&query={me{name}}', says: /more than once.*不止一次/ },
  'variables that are no JSON': { search: '?query={me{id}}&variables={', says: /"variables" must.*须为 JSON 对象/ },
};

test.each(Object.entries(outOfForm))('%s is no request, and told so in both languages', async (_name, each) => {
  const token = await tokens.token('someone', { role: 'coordinator', regions: ['330324'] });
  const response = await fetch(`${gateway.url}/graphql${each.search ?? ''}`, {
    method: each.body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
    ...(each.body !== undefined && { body: each.body }),
  });
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  expect(response.status).toBe(400);
  expect(errors).toEqual([{ message: expect.stringMatching(each.says), extensions: { code: 'BAD_REQUEST' } }]);
});
