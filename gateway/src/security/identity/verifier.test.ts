import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createVerifier, type Verified } from './verifier.ts';

const hour = 3_600;
const start = Date.parse('2026-03-01T00:00:00Z') / 1000;

let now: number;
let active: boolean;
let verify: (token: string) => Promise<Verified>;
let keys: ReturnType<typeof createLocalJWKSet>;
let mine: JWK;
let token: string;

const newKey = async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' } };
};

const sign = (
  key: Awaited<ReturnType<typeof newKey>>['privateKey'],
  { issued = start, lasts = hour, sub = 'somebody' as unknown, more = {} } = {},
) =>
  new SignJWT({ liangdi: { role: 'coordinator', regions: ['330324'] }, sub: sub as string, ...more })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer('issuer')
    .setAudience('liangdi')
    .setIssuedAt(issued)
    .setExpirationTime(issued + lasts)
    .sign(key);

beforeEach(async () => {
  now = start;
  active = true;
  const { privateKey, jwk } = await newKey();
  mine = jwk;
  keys = createLocalJWKSet({ keys: [jwk] });
  token = await sign(privateKey);
  verify = createVerifier({
    issuer: 'issuer',
    audience: 'liangdi',
    keys: (header, given) => keys(header, given),
    clock: () => new Date(now * 1000),
    isActive: () => active,
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const phase = async (of = token): Promise<string> => (await verify(of)).phase;

test('a signature is verified once, and what it proved is told again', async () => {
  const verified = vi.spyOn(crypto.subtle, 'verify');
  const first = await verify(token);
  expect(first).toMatchObject({ phase: 'known', bearer: { account: 'somebody', role: 'coordinator' } });
  for (let n = 0; n < 5; n += 1) expect(await verify(token)).toEqual(first);
  expect(verified).toHaveBeenCalledTimes(1);
});

test('a remembered token ends when it says so, and before it was seen it is looked at anew', async () => {
  expect(await phase()).toBe('known');
  now = start + hour + 59;
  expect(await phase()).toBe('known');
  now = start + hour + 60;
  expect(await phase()).toBe('refused');
  now = start - 61;
  expect(await phase()).toBe('refused');
  now = start;
  expect(await phase()).toBe('known');
});

test('a remembered token is good for a day from its issue at most', async () => {
  const { privateKey, jwk } = await newKey();
  keys = createLocalJWKSet({ keys: [jwk] });
  const long = await sign(privateKey, { lasts: 48 * hour });
  expect(await phase(long)).toBe('known');
  now = start + 24 * hour + 59;
  expect(await phase(long)).toBe('known');
  now = start + 24 * hour + 61;
  expect(await phase(long)).toBe('refused');
});

test('a remembered token is good for nothing once its key is given up, or another one has its name', async () => {
  expect(await phase()).toBe('known');
  const { jwk } = await newKey();
  keys = createLocalJWKSet({ keys: [jwk] });
  expect(await phase()).toBe('refused');
  keys = createLocalJWKSet({ keys: [] });
  expect(await phase()).toBe('refused');
  keys = createLocalJWKSet({ keys: [mine] });
  expect(await phase()).toBe('known');
});

test('of a remembered token the account is asked each time', async () => {
  expect(await phase()).toBe('known');
  active = false;
  expect(await verify(token)).toEqual({ phase: 'refused', why: 'disabled' });
  active = true;
  expect(await phase()).toBe('known');
});

test('what differs from a remembered token in one character is another token', async () => {
  expect(await phase()).toBe('known');
  for (const at of [5, token.indexOf('.') + 9, token.length - 20]) {
    const other = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    expect(await phase(other), String(at)).toBe('refused');
  }
  expect(await phase(`${token}.`)).toBe('refused');
});

test.each([
  ['somebody@login.example', 'known'],
  ['张 三', 'known'],
  ['a#b', 'known'],
  ['x'.repeat(255), 'known'],
  ['x'.repeat(256), 'refused'],
  ['', 'refused'],
  [5, 'refused'],
  [['somebody'], 'refused'],
  [' somebody', 'refused'],
  ['somebody\n', 'refused'],
  ['some\nbody', 'refused'],
  ['#somebody', 'refused'],
  ['some\0body', 'refused'],
  ['some\ud800body', 'refused'],
])('a token of %j is %s: whom no line can name, nobody could disable', async (sub, expected) => {
  const { privateKey, jwk } = await newKey();
  keys = createLocalJWKSet({ keys: [jwk] });
  expect(await phase(await sign(privateKey, { sub }))).toBe(expected);
});

test.each([
  [{ typ: 'Bearer', nonce: 'n', azp: 'liangdi' }, 'known'],
  [{ at_hash: 'h', nonce: 'n' }, 'refused'],
  [{ c_hash: 'h' }, 'refused'],
  [{ typ: 'ID' }, 'refused'],
])(
  'a token with %j is %s: one that says who signed in opens nothing, though its client has our name',
  async (more, expected) => {
    const { privateKey, jwk } = await newKey();
    keys = createLocalJWKSet({ keys: [jwk] });
    expect(await phase(await sign(privateKey, { more }))).toBe(expected);
  },
);
