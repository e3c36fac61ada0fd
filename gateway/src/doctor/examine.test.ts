import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '@liangdi/kit';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { embeddedEnv } from '../process/env.ts';
import { examine, inUrl } from './examine.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liangdi-doctor-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const found = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const findings = await examine(readEnv(embeddedEnv, { LIANGDI_DATA: folder, PORT: '1', ...env }), env);
  return findings.map(({ state, says }) => `${state} ${says.en}`);
};

/** As somebody else than the folder's owner, whom no folder is closed to where it is root. */
const asAnother = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
};

test('a setting that is no URL is a finding beside the others', async () => {
  const findings = await found({ ORIGIN_URL: 'nonsense', DESTINATION_URL: 'http://127.0.0.1:1' });
  expect(findings).toContain('bad The setting ORIGIN_URL is wrong: it must be an http(s) URL; it is "nonsense".');
  expect(findings).toContain(
    'warning The subgraph at DESTINATION_URL does not answer. Check the setting, and whether it runs.',
  );
  expect(findings).toContain(`good Data folder ${folder}`);
});

test('the gateway is asked where LIANGDI_URL says, as other commands ask it', async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/health/ready' ? 200 : 404;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  expect(await found({ LIANGDI_URL: `http://127.0.0.1:${port}` })).toContain(
    'good The gateway at LIANGDI_URL is ready',
  );
  expect(await found({ LIANGDI_URL: '127.0.0.1' })).toContain(
    'bad The setting LIANGDI_URL is wrong: it must be an http(s) URL; it is "127.0.0.1".',
  );
  expect(await found({})).toContain('warning The gateway is not running. Start it with npm start.');
});

test.each([
  [120, 'is 120 s ahead of ours'],
  [-90, 'is 90 s behind ours'],
])('a clock that is %i s from ours is a finding, since what is signed here is refused there', async (seconds, says) => {
  const server = createServer((_, response) => {
    response.setHeader('date', new Date(Date.now() + seconds * 1000).toUTCString());
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const ORIGIN_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await found({ ORIGIN_URL })).toContainEqual(
    expect.stringMatching(
      new RegExp(`^bad The clock of the subgraph at ORIGIN_URL ${says.replace(/\d+/, '\\d+')}, .*Set both right`),
    ),
  );
});

test('an IPv6 address stands in brackets where it is asked', () => {
  expect(['::1', 'fe80::1', '127.0.0.1', 'liangdi.example'].map(inUrl)).toEqual([
    '[::1]',
    '[fe80::1]',
    '127.0.0.1',
    'liangdi.example',
  ]);
});

test('a data folder that is a file is a finding', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const findings = await found({ LIANGDI_DATA: file });
  expect(findings).toContain(`bad ${file}, which LIANGDI_DATA names, is not a folder. Name a folder.`);
});

test('what another user closed is a finding, and not said to be missing', async () => {
  const database = join(folder, 'postgres');
  mkdirSync(database);
  writeFileSync(join(database, 'PG_VERSION'), '18\n');
  expect(await found({})).toContain('good Databases: PostgreSQL 18');
  chmodSync(database, 0);
  expect(await asAnother(() => found({}))).toContainEqual(
    expect.stringContaining(`bad ${database} belongs to another`),
  );
  const data = join(database, 'data');
  expect(await asAnother(() => found({ LIANGDI_DATA: data }))).toContainEqual(
    expect.stringContaining(`bad ${data} belongs to another`),
  );
  chmodSync(database, 0o700);
});
