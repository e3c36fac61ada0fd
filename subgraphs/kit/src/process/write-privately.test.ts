import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { StartError } from './start-error.ts';
import { writePrivately } from './write-privately.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liangdi-write-'));
  path = join(folder, 'accounts.json');
  writeFileSync(path, 'old');
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const refusal = (): StartError => {
  try {
    writePrivately(path, 'new');
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return error as StartError;
  }
  throw new Error('it was written');
};

test('a file is replaced for its owner alone', () => {
  writePrivately(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['accounts.json']);
});

// Only Linux has a file on which every disk is full.
test.runIf(process.platform === 'linux')('a full disk is said by name, and leaves the old file alone', () => {
  symlinkSync('/dev/full', `${path}.next`);
  const error = refusal();
  expect(error.in('en')).toContain(`disk of ${path} is full`);
  expect(error.in('zh-CN')).toContain(`${path} 所在磁盘空间不足`);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['accounts.json']);
});

test('whatever else keeps it from being written is said with its code', () => {
  mkdirSync(`${path}.next`);
  expect(refusal().in('en')).toContain(`${path} cannot be written (EISDIR)`);
  expect(readFileSync(path, 'utf8')).toBe('old');
});
