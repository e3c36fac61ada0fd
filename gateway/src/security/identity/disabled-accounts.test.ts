import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '@liangdi/kit';
import { silentLog } from '@liangdi/kit/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDisabledAccounts } from './disabled-accounts.ts';

let folder: string;
let file: string;
let now = 0;
let logged = 0;
const log = Object.assign(Object.create(silentLog), {
  error: () => {
    logged += 1;
  },
}) as typeof silentLog;
const open = () => openDisabledAccounts(file, () => new Date(now), log);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liangdi-disabled-'));
  file = join(folder, 'disabled.txt');
  now = 0;
  logged = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file names one account a line, beside what it says for people', () => {
  writeFileSync(file, '\uFEFFfirst\r\n\r\n# left in March\r\n  auth0|5f 1 \n#third\n');
  const { isActive } = open();
  expect(['first', 'auth0|5f 1', 'third', '# left in March', ''].map(isActive)).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});

test('a change is seen within a second', () => {
  writeFileSync(file, 'one\n');
  const { isActive } = open();
  writeFileSync(file, 'two\n');
  now = 1_000;
  expect(['one', 'two'].map(isActive)).toEqual([true, false]);
});

test('a file that goes takes back nothing and is logged once, and counts again when it is back', () => {
  writeFileSync(file, 'one\n');
  const { isActive } = open();
  rmSync(file);
  for (now = 1_000; now < 5_000; now += 1_000) expect(isActive('one')).toBe(false);
  expect(logged).toBe(1);
  writeFileSync(file, '');
  now += 1_000;
  expect(isActive('one')).toBe(true);
});

test('a file that cannot be read at first is a reason not to start', () => {
  expect(open).toThrow(StartError);
  expect(open).toThrow(/停用账号文件.*LIANGDI_DISABLED_ACCOUNTS/s);
});
