import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSealing, StartError } from '@liangdi/kit';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { openLocalIssuer } from '../security/identity/local/open.ts';
import { rotateSealingKeys } from './rotate-sealing-keys.ts';
import { openSecrets } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liangdi-secrets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const sides = ['origin', 'destination', 'association', 'coordination'] as const;

test('the first start makes every key, each of its own, for their owner alone; the second finds them', () => {
  const made = openSecrets(folder);
  const keys = [made.hopKey, ...made.identityKeys.map(({ key }) => key)];
  for (const side of sides) keys.push(...made.sealingKeys[side].map(({ key }) => key));
  expect(keys).toHaveLength(6);
  expect(new Set(keys).size).toBe(6);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(openSecrets(folder)).toEqual(made);
});

test('a folder from before there was encryption keeps its keys and gets those that it lacks', () => {
  const { hopKey, identityKeys } = openSecrets(folder);
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ hopKey, identityKeys }));
  const filled = openSecrets(folder);
  expect(filled).toMatchObject({ hopKey, identityKeys });
  expect(openSecrets(folder)).toEqual(filled);
  expect(JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'))).toEqual(filled);
});

test.each([
  ['an empty', ''],
  ['a cut', '{"hopKey": "01234'],
  ['another', '{}'],
])('%s file of keys is named in a sentence, and stays as it is', async (_, text) => {
  for (const [name, open] of [
    ['secrets.json', async () => openSecrets(folder)],
    ['signing-keys.json', () => openLocalIssuer(folder)],
  ] as const) {
    writeFileSync(join(folder, name), text);
    const error = await open().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StartError);
    expect((error as StartError).in('en')).toContain(`${join(folder, name)}`);
    expect((error as StartError).in('zh-CN')).toContain('请从备份恢复该文件');
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  }
});

test('databases without their keys get no new ones, unless a first start was ended on its way', () => {
  mkdirSync(join(folder, 'postgres'));
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n');
  expect(() => openSecrets(folder)).toThrow(`its key file ${join(folder, 'secrets.json')} is missing`);
  expect(existsSync(join(folder, 'secrets.json'))).toBe(false);
  writeFileSync(join(folder, 'preparing'), '');
  expect(openSecrets(folder).identityKeys).toHaveLength(1);
});

test('a file of signing keys that is damaged while it is used changes nothing', async () => {
  let now = Date.parse('2026-03-01T00:00:00Z');
  const { keys } = await openLocalIssuer(folder, () => new Date(now));
  const { kid } = await keys.current();
  writeFileSync(join(folder, 'signing-keys.json'), '{"keys": [');
  now += 1_000;
  expect((await keys.current()).kid).toBe(kid);
});

test('a rotation of the sealing keys seals with new ones and opens with the earlier ones', () => {
  const before = openSecrets(folder).sealingKeys;
  rotateSealingKeys(folder);
  const after = openSecrets(folder).sealingKeys;
  for (const side of sides) {
    expect(after[side].slice(0, -1)).toEqual(before[side]);
    const sealed = createSealing(before[side]).seal('place', 'text');
    expect(createSealing(after[side]).open('place', sealed)).toBe('text');
    expect(createSealing(after[side]).seal('place', 'text')).toMatch(/^v2:/);
  }
});

test('after a rotation of the issuer’s key new tokens are signed with the new one, and earlier tokens stay good', async () => {
  const { keys, accounts, issuer } = await openLocalIssuer(folder);
  accounts.save([
    {
      id: 'someone',
      kind: 'person',
      title: { 'zh-CN': '某人', en: 'Someone' },
      claim: { role: 'auditor', organisations: [], regions: [], pairs: [] },
      passwordHash: '',
      disabled: false,
    },
  ]);
  const account = accounts.find('someone');
  if (!account) throw new Error('the account was saved');
  const before = await issuer.issue(account);
  await keys.rotate();
  const after = await issuer.issue(account);
  expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid);
  const { keys: reopened } = await openLocalIssuer(folder);
  for (const token of [before, after])
    expect((await jwtVerify(token, reopened.verifyWith)).payload.sub).toBe('someone');
});
