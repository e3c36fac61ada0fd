import { createPublicKey } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { remoteKeys } from '@liangdi/gateway/serving';
import {
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CountedGateway, startCountedGateway } from '../kit/counted-gateway.ts';
import { type IdentityProvider, startIdentityProvider } from '../kit/identity-provider.ts';

const audience = 'liangdi';
const coordinator = { role: 'coordinator', regions: ['330324'] };

let provider: IdentityProvider;
let gateway: CountedGateway;
/** Seconds by which the gateway's clock is ahead. */
let ahead = 0;
/** A token of the provider, and what it says. */
let token: string;
let good: JWTPayload & { readonly iat: number; readonly exp: number };

const start = async (): Promise<CountedGateway> =>
  startCountedGateway({
    issuer: provider.issuer,
    audience,
    keys: await remoteKeys(provider.issuer),
    clock: () => new Date(Date.now() + ahead * 1_000),
  });

beforeAll(async () => {
  provider = await startIdentityProvider();
  gateway = await start();
});
afterAll(async () => {
  await gateway?.stop();
  await provider?.stop();
});

beforeEach(async () => {
  token = await provider.token('someone', coordinator);
  const { iat = 0, exp = 0, ...rest } = decodeJwt(token);
  good = { ...rest, iat, exp };
});
afterEach(() => {
  ahead = 0;
});

/** Signs as the provider does, whatever is in it: what only a provider gone wrong would issue. */
const signed = async (payload: JWTPayload): Promise<string> => {
  const jwk = provider.signingKey();
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', kid: jwk.kid ?? '', typ: 'at+jwt' })
    .sign(await importJWK(jwk, 'ES256'));
};

/** Signed by somebody else under the name of the provider's key. */
const forged = async (payload: JWTPayload): Promise<string> => {
  const { privateKey } = await generateKeyPair('ES256');
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', kid: provider.signingKey().kid ?? '' })
    .sign(privateKey);
};

/** Signed with the public key, taken for a shared secret. */
const confused = (payload: JWTPayload): Promise<string> => {
  const { d: _private, ...jwk } = provider.signingKey();
  const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'HS256', kid: jwk.kid ?? '' })
    .sign(new TextEncoder().encode(pem.toString()));
};

/** Signed with a key that the token brings along. */
const selfMade = async (payload: JWTPayload): Promise<string> => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = provider.signingKey().kid ?? '';
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', kid, jwk: await exportJWK(publicKey) })
    .sign(privateKey);
};

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

const statusOf = async (sent: string): Promise<number> => (await ask(`Bearer ${sent}`)).status;

const bad: readonly (readonly [string, () => Promise<string | undefined> | string | undefined])[] = [
  ['no token', () => undefined],
  ['an empty one', () => 'Bearer '],
  ['another scheme', () => `Basic ${token}`],
  ['garbage', () => 'Bearer a.b.c'],
  ['the one that says who signed in', async () => `Bearer ${(await provider.signIn('someone', coordinator)).id_token}`],
  ['an opaque one', async () => `Bearer ${(await provider.signIn('someone', coordinator)).access_token}`],
  ['one for another audience', async () => `Bearer ${await provider.token('someone', coordinator, 'elsewhere')}`],
  ['one of another provider', async () => `Bearer ${await tokenFromElsewhere()}`],
  ['one under another issuer’s name', async () => `Bearer ${await signed({ ...good, iss: 'https://other.example' })}`],
  ['one that has ended', async () => `Bearer ${await signed({ ...good, exp: good.iat - 61 })}`],
  ['one that is not yet good', async () => `Bearer ${await signed({ ...good, nbf: good.iat + 120 })}`],
  ['one issued in the future', async () => `Bearer ${await signed({ ...good, iat: good.iat + 120 })}`],
  [
    'one without an end',
    async () => {
      const { exp: _end, ...endless } = good;
      return `Bearer ${await signed(endless)}`;
    },
  ],
  ['one signed with another key', async () => `Bearer ${await forged(good)}`],
  ['one with a key of its own', async () => `Bearer ${await selfMade(good)}`],
  ['one that nobody signed', () => `Bearer ${new UnsecuredJWT(good).encode()}`],
  ['one signed with the public key', async () => `Bearer ${await confused(good)}`],
  ['one without a role', async () => `Bearer ${await provider.token('nobody', {})}`],
  ['one with the role of our own processes', async () => `Bearer ${await provider.token('x', { role: 'service' })}`],
  [
    'one with a claim that is unknown',
    async () => `Bearer ${await provider.token('y', { role: 'member', admin: true })}`,
  ],
  [
    'one whose payload was edited',
    () => {
      const [head, , signature] = token.split('.');
      const payload = Buffer.from(JSON.stringify({ ...good, sub: 'other' })).toString('base64url');
      return `Bearer ${head}.${payload}.${signature}`;
    },
  ],
];

const tokenFromElsewhere = async (): Promise<string> => {
  const other = await startIdentityProvider();
  const issued = await other.token('someone', coordinator);
  await other.stop();
  return issued;
};

test.each(bad)('%s is answered 401 and no subgraph hears of it', async (_name, given) => {
  const calls = gateway.calls();
  const authorization = await given();
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
  expect(gateway.calls()).toBe(calls);
});

test('whoever signs in at the provider is known by the account and the claim of their token', async () => {
  const response = await ask(`Bearer ${token}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { me: { id: 'u1', username: 'lin.mei' } } });
  expect(gateway.lastViewer()).toMatchObject({ account: 'someone', ...coordinator });
});

test('a system that proves itself at the provider is known as itself', async () => {
  expect(await statusOf(await provider.systemToken(coordinator))).toBe(200);
  expect(gateway.lastViewer()).toMatchObject({ account: 'partner-system', ...coordinator });
});

test('a clock that is up to a minute off refuses nobody, and a minute more does', async () => {
  for (const [seconds, status] of [
    [-58, 200],
    [-65, 401],
    [good.exp - good.iat + 55, 200],
    [good.exp - good.iat + 61, 401],
  ] as const) {
    ahead = seconds;
    expect([seconds, await statusOf(token)]).toEqual([seconds, status]);
  }
});

test('nothing that a client sends beside its token reaches a subgraph', async () => {
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
    ...coordinator,
    organisations: [],
    member: null,
    purpose: null,
    language: 'zh-CN',
  });
});

test('the provider rotates its keys under load, strangers name keys that nobody has, and no request fails', async () => {
  const statuses: number[] = [];
  const strange: number[] = [];
  let over = false;
  const keepAsking = async (newest: () => Promise<string>): Promise<void> => {
    while (!over) statuses.push(await statusOf(await newest()));
  };
  const madeUp = await new SignJWT(good)
    .setProtectedHeader({ alg: 'ES256', kid: 'made up' })
    .sign((await generateKeyPair('ES256')).privateKey);
  const strangers = async (): Promise<void> => {
    while (!over) strange.push(await statusOf(madeUp));
  };
  const asking = [keepAsking(async () => token), keepAsking(() => provider.systemToken(coordinator)), strangers()];
  await sleep(300);
  await provider.rotate();
  await sleep(2_500);
  over = true;
  await Promise.all(asking);
  const kid = provider.signingKey().kid;
  expect(decodeProtectedHeader(await provider.token('someone', coordinator)).kid).toBe(kid);
  expect(decodeProtectedHeader(token).kid).not.toBe(kid);
  expect(statuses.length).toBeGreaterThan(10);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  expect(strange.filter((status) => status !== 401)).toEqual([]);
});

test('a key that the provider has given up is good for nothing once its keys were asked for again', async () => {
  await provider.rotate();
  await provider.rotate();
  expect(await statusOf(await provider.token('someone', coordinator))).toBe(200);
  expect(await statusOf(token)).toBe(401);
});

test('a key is given up with the provider though nobody brings a new one, and stays good while the provider is away', async () => {
  const keys = await remoteKeys(provider.issuer, { after: 100, retry: 50 });
  const { kid = '' } = provider.signingKey();
  const isGood = async (): Promise<boolean> => {
    try {
      return Boolean(await keys({ kid, alg: 'ES256' }, { payload: '', signature: '' }));
    } catch {
      return false;
    }
  };
  await provider.stop();
  try {
    const until = Date.now() + 500;
    while (Date.now() < until) expect(await isGood()).toBe(true);
    const { privateKey } = await generateKeyPair('ES256');
    const unknown = await new SignJWT(good).setProtectedHeader({ alg: 'ES256', kid: 'made up' }).sign(privateKey);
    expect(await statusOf(unknown)).toBe(401);
  } finally {
    await provider.start();
  }
  await provider.rotate();
  expect(await isGood(), 'the one before stands beside the new one').toBe(true);
  await provider.rotate();
  await expect.poll(isGood, { timeout: 15_000 }).toBe(false);
}, 30_000);

test('a gateway does not start without its provider, nor with one that calls itself otherwise', async () => {
  const { port } = new URL(provider.issuer);
  await expect(remoteKeys(`http://localhost:${port}`)).rejects.toThrow(/OIDC_ISSUER/);
  await provider.stop();
  await expect(remoteKeys(provider.issuer)).rejects.toThrow(/OIDC_ISSUER/);
  await provider.start();
});
