import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimFolder } from './owner-lock.ts';

/** Milliseconds between two signs of life, short enough to wait for. */
const HEARTBEAT = 250;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liangdi-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = (owner: object, secondsAgo = 0): void => {
  const file = join(folder, 'owner.json');
  writeFileSync(file, JSON.stringify(owner));
  const then = new Date(Date.now() - secondsAgo * 1000);
  utimesSync(file, then, then);
};

test('a claim excludes every other until it is given back', async () => {
  const release = await claimFolder(folder);
  await expect(claimFolder(folder)).rejects.toThrow('in use');
  release();
  expect(readdirSync(folder)).toEqual([]);
  (await claimFolder(folder))();
});

test.each([
  ['ended', { pid: 2 ** 22 + 1, host: hostname(), mark: '1' }],
  ['ended, its number now a stranger’s', { pid: process.ppid, host: hostname(), mark: 'another start' }],
  ['had our own number in an earlier life', { pid: process.pid, host: hostname(), mark: '1' }],
  ['wrote half a note', {}],
])('a claim whose owner %s is taken over', async (_, owner) => {
  note(owner);
  (await claimFolder(folder, HEARTBEAT))();
});

test('a claim from another host holds while its heart beats, and falls when it stopped', async () => {
  note({ pid: 1, host: 'another', mark: null }, 60);
  (await claimFolder(folder, HEARTBEAT))();
  note({ pid: 1, host: 'another', mark: null });
  const beat = setInterval(() => note({ pid: 1, host: 'another', mark: null }), HEARTBEAT / 4);
  await expect(claimFolder(folder, HEARTBEAT)).rejects.toThrow('in use');
  clearInterval(beat);
});
