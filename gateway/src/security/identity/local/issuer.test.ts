import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '@liangdi/kit';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createVerifier } from '../verifier.ts';
import { newlySecret } from './accounts.ts';
import { localAudience, localIssuerName, openLocalIssuer } from './open.ts';
import { hashPassword } from './password.ts';

let folder: string;
let now: number;
let local: Awaited<ReturnType<typeof openLocalIssuer>>;

const right = 'the right password';
const claim = { role: 'coordinator' as const, organisations: [], regions: ['330324'], pairs: [] };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liangdi-issuer-'));
  now = Date.parse('2026-03-01T00:00:00Z');
  local = await openLocalIssuer(folder, () => new Date(now));
  const account = {
    kind: 'person' as const,
    title: { 'zh-CN': '某', en: 'One' },
    passwordHash: await hashPassword(right),
    claim,
    disabled: false,
  };
  const service = { ...account, id: 'service', kind: 'service' as const };
  local.accounts.save([...['one', 'other'].map((id) => ({ ...account, id })), service]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const signIn = (password: string, id = 'one', address = '192.0.2.1') => local.issuer.signIn(id, password, address);

const forService = (secret: string, id = 'service', address = '192.0.2.1') =>
  local.issuer.forService(id, secret, address);

/** The wait that an attempt meets now; none when it would be looked at. */
const waitNow = (): number => local.attempts.waitFor('account:one', 'address:192.0.2.1');

test('the first wrong passwords cost nothing, each further one doubles the wait, up to a quarter of an hour', async () => {
  const waits: number[] = [];
  for (let n = 0; n < 16; n += 1) {
    expect((await signIn('wrong')).phase).toBe('wrong');
    waits.push(waitNow());
    now += waitNow();
  }
  expect(waits.slice(0, 6)).toEqual([0, 0, 0, 1_000, 2_000, 4_000]);
  expect(waits.slice(-2)).toEqual([15 * 60_000, 15 * 60_000]);
});

test('while an account is locked its right password waits as well; others sign in from elsewhere, not from there', async () => {
  for (let n = 0; n < 4; n += 1) await signIn('wrong');
  expect((await signIn(right)).phase).toBe('slow');
  expect((await signIn(right, 'one', '192.0.2.2')).phase).toBe('slow');
  expect((await signIn(right, 'other')).phase).toBe('slow');
  expect((await signIn(right, 'other', '192.0.2.2')).phase).toBe('signed-in');
  now += 1_000;
  expect((await signIn(right)).phase).toBe('signed-in');
});

test('failures are forgotten a day after the last one', async () => {
  for (let n = 0; n < 3; n += 1) await signIn('wrong');
  now += 24 * 3_600_000 - 1;
  await signIn('wrong');
  expect(waitNow()).toBe(1_000);
  now += 24 * 3_600_000 + 1;
  for (let n = 0; n < 3; n += 1) await signIn('wrong');
  expect(waitNow()).toBe(0);
});

test('a hundred guesses at once teach no more than the four that are free in a row', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => forService(`guess ${n}`)));
  expect(answers.filter(({ phase }) => phase === 'wrong')).toHaveLength(4);
  expect(answers.filter(({ phase }) => phase === 'slow')).toHaveLength(96);
  expect((await forService(right)).phase).toBe('slow');
});

test('a person does not sign in as a service, nor a service as a person', async () => {
  expect((await forService(right, 'one')).phase).toBe('wrong');
  expect((await signIn(right, 'service')).phase).toBe('wrong');
});

test('a token of a service is good for a quarter of an hour', async () => {
  const answer = await forService(right);
  if (answer.phase !== 'signed-in') throw new Error(answer.phase);
  const { iat = 0, exp = 0, sub } = decodeJwt(answer.token);
  expect([sub, exp - iat]).toEqual(['service', 900]);
});

test('a service that fetches a token for every request is slowed, and may again after a while', async () => {
  const phases: string[] = [];
  for (let n = 0; n < 31; n += 1) phases.push((await forService(right)).phase);
  expect(phases.slice(0, 30)).toEqual(Array(30).fill('signed-in'));
  expect(await forService(right)).toEqual({ phase: 'slow', waitMilliseconds: 2_000 });
  now += 2_000;
  expect((await forService(right)).phase).toBe('signed-in');
});

const verifier = () =>
  createVerifier({
    issuer: localIssuerName,
    audience: localAudience,
    keys: local.keys.verifyWith,
    clock: () => new Date(now),
    isActive: local.accounts.isActive,
  });

test('a disabled account signs in no more, and its token is worth nothing within a second', async () => {
  const signedIn = await signIn(right);
  if (signedIn.phase !== 'signed-in') throw new Error(signedIn.phase);
  const verify = verifier();
  expect((await verify(signedIn.token)).phase).toBe('known');
  const file = join(folder, 'accounts.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"disabled": false', '"disabled": true'));
  now += 1_000;
  expect(await verify(signedIn.token)).toEqual({ phase: 'refused', why: 'disabled' });
  expect((await signIn(right)).phase).toBe('wrong');
});

test('a new secret ends the tokens from before it, and those that it brings are good at once', async () => {
  const verify = verifier();
  const tokenBy = async (secret: string, id = 'service'): Promise<string> => {
    const answer = await forService(secret, id);
    if (answer.phase !== 'signed-in') throw new Error(answer.phase);
    return answer.token;
  };
  now += 200;
  const before = await tokenBy(right);
  const person = await signIn(right);
  now += 300;
  const hash = await hashPassword('another');
  local.accounts.save(
    local.accounts.all().map((one) => (one.id === 'service' ? { ...one, ...newlySecret(hash, new Date(now)) } : one)),
  );
  expect(await verify(before)).toEqual({ phase: 'refused', why: 'disabled' });
  expect((await verify(await tokenBy('another'))).phase).toBe('known');
  expect((await verify(person.phase === 'signed-in' ? person.token : '')).phase).toBe('known');
  now += 10_000;
  expect((await verify(await tokenBy('another'))).phase).toBe('known');
});

test('whoever signs in takes what they mistyped off their address, and nothing of what failed there with others', async () => {
  for (let n = 0; n < 3; n += 1) await signIn('wrong');
  expect((await signIn(right)).phase).toBe('signed-in');
  for (let n = 0; n < 3; n += 1) await signIn('wrong', 'other');
  expect((await signIn(right)).phase, 'by an account of one’s own').toBe('signed-in');
  await signIn('wrong', 'nobody');
  expect((await signIn(right)).phase).toBe('slow');
});

test('while the file of accounts makes no sense they stay as they were, and nobody starts with such a file', async () => {
  const file = join(folder, 'accounts.json');
  expect(local.accounts.find('one')?.id).toBe('one');
  writeFileSync(file, '{"accounts": [');
  now += 1_000;
  expect(local.accounts.find('one')?.id).toBe('one');
  await expect(openLocalIssuer(folder)).rejects.toThrow(StartError);
});
