import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CountedGateway, startCountedGateway } from '../kit/counted-gateway.ts';

const issuer = 'https://issuer.example';
const audience = 'liangdi';
const now = new Date('2026-03-01T04:00:00Z');
const seconds = Math.floor(now.getTime() / 1000);

const keyPair = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('ES256', { extractable: true });
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(keyPair.publicKey)), kid: 'a', alg: 'ES256' }] });

const good: JWTPayload = {
  sub: 'someone',
  iss: issuer,
  aud: audience,
  iat: seconds - 60,
  exp: seconds + 600,
  liangdi: { role: 'coordinator', regions: ['330324'] },
};

const signed = (
  payload: JWTPayload,
  key: typeof keyPair.privateKey = keyPair.privateKey,
  alg = 'ES256',
): Promise<string> => new SignJWT(payload).setProtectedHeader({ alg, kid: 'a' }).sign(key);

const hmac = (payload: JWTPayload): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: 'a' }).sign(new TextEncoder().encode('x'.repeat(64)));

let gateway: CountedGateway;

beforeAll(async () => {
  gateway = await startCountedGateway({ issuer, audience, keys, clock: () => now });
});

afterAll(() => gateway.stop());

const ask = (authorization: string | undefined, path = '/graphql', method = 'POST'): Promise<Response> =>
  fetch(`${gateway.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'yes',
      ...(authorization !== undefined && { authorization }),
    },
    ...(method === 'POST' && { body: JSON.stringify({ query: '{ me { id username } }' }) }),
  });

const bad: readonly (readonly [string, () => Promise<string | undefined> | string | undefined])[] = [
  ['no token', () => undefined],
  ['an empty one', () => 'Bearer '],
  ['another scheme', async () => `Basic ${await signed(good)}`],
  ['garbage', () => 'Bearer a.b.c'],
  ['an expired one', async () => `Bearer ${await signed({ ...good, exp: seconds - 61 })}`],
  ['one that is not yet good', async () => `Bearer ${await signed({ ...good, nbf: seconds + 61 })}`],
  ['one issued in the future', async () => `Bearer ${await signed({ ...good, iat: seconds + 120 })}`],
  [
    'one without an end',
    async () => {
      const { exp: _end, ...endless } = good;
      return `Bearer ${await signed(endless)}`;
    },
  ],
  ['one for another audience', async () => `Bearer ${await signed({ ...good, aud: 'elsewhere' })}`],
  ['one of another issuer', async () => `Bearer ${await signed({ ...good, iss: 'https://other.example' })}`],
  ['one signed with another key', async () => `Bearer ${await signed(good, stranger.privateKey)}`],
  ['one that nobody signed', () => `Bearer ${new UnsecuredJWT(good).encode()}`],
  ['one signed with a shared secret', async () => `Bearer ${await hmac(good)}`],
  ['one without a role', async () => `Bearer ${await signed({ ...good, liangdi: {} })}`],
  [
    'one with the role of our own processes',
    async () => `Bearer ${await signed({ ...good, liangdi: { role: 'service' } })}`,
  ],
  [
    'one with a claim that is unknown',
    async () => `Bearer ${await signed({ ...good, liangdi: { role: 'member', admin: true } })}`,
  ],
  [
    'one whose payload was edited',
    async () => {
      const [head, , signature] = (await signed(good)).split('.');
      const payload = Buffer.from(JSON.stringify({ ...good, sub: 'other' })).toString('base64url');
      return `Bearer ${head}.${payload}.${signature}`;
    },
  ],
];

test.each(bad)('%s is answered 401 and no subgraph hears of it', async (_name, token) => {
  const authorization = await token();
  for (const [path, method] of [
    ['/graphql', 'POST'],
    ['/graphql?query=%7Bme%7Bid%7D%7D', 'GET'],
  ] as const) {
    const response = await ask(authorization, path, method);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  }
  expect(gateway.calls()).toBe(0);
});

test('a good token is answered, within a minute of its end too', async () => {
  for (const exp of [seconds + 600, seconds - 59]) {
    const response = await ask(`Bearer ${await signed({ ...good, exp })}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { me: { id: 'u1', username: 'lin.mei' } } });
  }
});

test('nothing that a client sends beside its token reaches a subgraph', async () => {
  const token = await signed(good);
  await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'liangdi-hop': 'x',
      'x-role': 'auditor',
    },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
  expect(gateway.lastViewer()).toEqual({
    account: 'someone',
    role: 'coordinator',
    organisations: [],
    regions: ['330324'],
    member: null,
    purpose: null,
    language: 'zh-CN',
  });
});
