import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remoteKeys } from './remote-keys.ts';
import { createVerifier, type Verified } from './verifier.ts';

const rsa = (modulusLength: number, kid: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return { privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' } };
};

const strong = rsa(2_048, 'strong');
const weak = rsa(1_024, 'weak');
/** Beside the one good key, what a provider may have and nobody can rely on. */
const keys = [
  weak.jwk,
  { ...strong.jwk, kid: 'broken', n: '!' },
  { kty: 'RSA', kid: 'empty' },
  { kty: 'oct', kid: 'shared', k: 'c2VjcmV0' },
  { kty: 'new', kid: 'unknown' },
  null,
  strong.jwk,
];

let provider: Server;
let verify: (token: string) => Promise<Verified>;
let issuer: string;

beforeAll(async () => {
  provider = createServer((request, response) => {
    const isSet = request.url === '/keys';
    response.end(JSON.stringify(isSet ? { keys } : { issuer, jwks_uri: `${issuer}/keys` }));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  verify = createVerifier({
    issuer,
    audience: 'liangdi',
    keys: await remoteKeys(issuer),
    clock: () => new Date(),
  });
});
afterAll(() => provider?.close());

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signed by hand: `jose` does not sign with a weak key. */
const signed = (key: KeyObject, header: object): string => {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'liangdi', sub: 'somebody', iat, exp: iat + 600, liangdi: { role: 'member' } };
  const text = `${part({ alg: 'RS256', ...header })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
};

test.concurrent.each([
  ['the strong key', 'known', strong, { kid: 'strong' }],
  ['the strong key without naming it', 'known', strong, {}],
  ['a weak key', 'refused', weak, { kid: 'weak' }],
  ['a broken key', 'refused', strong, { kid: 'broken' }],
  ['a key of another kind', 'refused', strong, { kid: 'shared' }],
])('of a set with weak and broken keys, a token by %s is %s', async (_which, phase, { privateKey }, header) => {
  expect((await verify(signed(privateKey, header))).phase).toBe(phase);
});
