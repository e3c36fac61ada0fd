import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rotateIdentityKey } from './rotate-identity-key.ts';
import { openSecrets } from './secrets.ts';

test('a rotation adds a key, keeps the earlier ones and the rest, and the file stays the owner’s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liangdi-rotate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const before = openSecrets(folder);
  expect(rotateIdentityKey(folder)).toBe(2);
  expect(rotateIdentityKey(folder)).toBe(3);
  const after = openSecrets(folder);
  expect(after.hopKey).toBe(before.hopKey);
  expect(after.identityKeys.slice(0, 1)).toEqual(before.identityKeys);
  expect(after.identityKeys.map(({ version }) => version)).toEqual([1, 2, 3]);
  expect(new Set(after.identityKeys.map(({ key }) => key)).size).toBe(3);
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
});
