import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { gatewayAt } from '../../client/client.ts';
import { fetchFile } from './fetch-file.ts';

const content = Buffer.from(Array.from({ length: 1000 }, (_, n) => n % 251));
const digest = createHash('sha256').update(content).digest('hex');
const wanted = { path: '/download/origin/x', digest, bytes: content.length };
const folder = mkdtempSync(join(tmpdir(), 'liangdi-fetch-'));
const to = join(folder, 'list.csv');
const part = `${to}.part`;

let server: Server;
let served = content;
const asked: (string | undefined)[] = [];
const fetched = () =>
  fetchFile(gatewayAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 't', 'en'), wanted, to);

beforeAll(async () => {
  server = createServer(({ headers: { range } }, response) => {
    asked.push(range);
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    response.writeHead(from > 0 ? 206 : 200).end(served.subarray(from));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  served = content;
  asked.length = 0;
  rmSync(to, { force: true });
  rmSync(part, { recursive: true, force: true });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a transfer goes on where it stopped', async () => {
  writeFileSync(part, content.subarray(0, 400));
  expect(await fetched()).toBe('whole');
  expect(asked).toEqual(['bytes=400-']);
  expect(readFileSync(to)).toEqual(content);
});

test.each([
  ['shorter', 400],
  ['as long', 1000],
  ['longer', 3000],
])('what another file left, %s than this one, is fetched anew', async (_how, length) => {
  writeFileSync(part, Buffer.alloc(length, 7));
  expect(await fetched()).toBe('whole');
  expect(readFileSync(to)).toEqual(content);
  expect(existsSync(part)).toBe(false);
});

test('what arrives with another digest is not kept', async () => {
  served = Buffer.alloc(1000, 9);
  expect(await fetched()).toBe('changed');
  expect([existsSync(to), existsSync(part)]).toEqual([false, false]);
});

test('a place that cannot be written is said, and not taken for a transfer that broke off', async () => {
  mkdirSync(part);
  await expect(fetched()).rejects.toMatchObject({ code: 'EISDIR' });
});
