import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fillPrepared } from './prepared-folder.ts';

let root: string;
let made = 0;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'liangdi-prepared-'));
  made = 0;
  mkdirSync(join(root, 'share'));
  vi.stubEnv('LIANGDI_TEST_SHARE', join(root, 'share'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const make = async (folder: string): Promise<void> => {
  made += 1;
  writeFileSync(join(folder, 'made'), String(made));
};

/** What one who needs it finds, in a folder of their own. */
const filled = async (who: string, by = make): Promise<string> => {
  const folder = join(root, who);
  mkdirSync(folder, { recursive: true });
  await fillPrepared(folder, 'thing', by);
  return readFileSync(join(folder, 'made'), 'utf8');
};

test('what several need at once is made by one of them, and each has a copy', async () => {
  expect(await Promise.all(['one', 'two', 'three'].map((who) => filled(who)))).toEqual(['1', '1', '1']);
  writeFileSync(join(root, 'one', 'made'), 'changed');
  expect(await filled('four')).toBe('1');
  expect(made).toBe(1);
});

test('what could not be made leaves nothing, and the next one makes it', async () => {
  await expect(filled('one', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(existsSync(join(root, 'share', 'thing'))).toBe(false);
  expect(await filled('two')).toBe('1');
});

test('where nothing is shared everybody makes their own', async () => {
  vi.stubEnv('LIANGDI_TEST_SHARE', undefined);
  expect([await filled('one'), await filled('two')]).toEqual(['1', '2']);
});
