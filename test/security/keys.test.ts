import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { decodeProtectedHeader } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnv, type RunningProcess, repo, startProcess } from '../kit/process.ts';
import { type Answer, askOver, fillWithDemo } from '../kit/system.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const main = 'gateway/cli/src/main.ts';
const folder = temporaryFolder('keys');
const env = { LIANGDI_DATA: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'silent' };

let system: RunningProcess;
const start = async (): Promise<void> => {
  system = await startProcess(main, env, ['start']);
};

beforeAll(async () => {
  mkdirSync(env.LIANGDI_DATA, { mode: 0o755 });
  await fillWithDemo(env.LIANGDI_DATA, 300);
  await start();
}, 180_000);
afterAll(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What an operator types beside the running system. */
const liangdi = async (...words: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [main, '--lang', 'en', ...words], {
    cwd: repo,
    env: { ...bareEnv, ...env },
  });
  return stdout.trim();
};
const tokenOf = (account: string): Promise<string> => liangdi('token', '--as', account);
const kidOf = (token: string): string | undefined => decodeProtectedHeader(token).kid;

const ask = async (token: string, query: string, variables: object = {}): Promise<Answer['data']> => {
  const { status, data, errors } = await askOver(system.url, token, query, variables);
  expect([status, errors], JSON.stringify(errors)).toEqual([200, undefined]);
  return data;
};

/** Rows of a side's database, as the owner of its tables. */
const rows = async (side: string, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const urls = JSON.parse(readFileSync(join(env.LIANGDI_DATA, 'databases.json'), 'utf8')) as Record<string, string>;
  const client = new pg.Client({ connectionString: urls[side] });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Which keys sealed the members' birth dates at the origin, and the copies that coordination holds. */
const sealedBy = async () => ({
  origin: (await rows('origin', `SELECT DISTINCT left(birth_date, 3) AS key FROM member_version ORDER BY 1`)).map(
    ({ key }) => key,
  ),
  coordination: (await rows('coordination', 'SELECT sealed_with FROM read_model.about')).map(({ sealed_with }) =>
    String(sealed_with).replace(/^.*\//, 'v'),
  ),
});

/** What coordination makes of the sides' facts: whom it judges how, and which records it takes for whom. */
const judged = async (token: string): Promise<Answer['data']> =>
  ask(
    token,
    `{ findings(first: 100) { totalCount nodes { kind member { id } } }
       identityLinks(first: 100) { totalCount nodes { state class probability member { id } record } }
       flows(first: 100) { nodes { origin { code } destination { code } members } } }`,
  );

const sensitive = `{ members(first: 20) { nodes { id masked birthDate phone } } }`;

let earlier: string;
let read: Answer['data'];
let before: Answer['data'];
let rejected: string;

test('a key for tokens is used at once, while people work: tokens of the key before stay good', async () => {
  earlier = await tokenOf('yongjia');
  const officer = await tokenOf('home-branch');
  read = await ask(officer, sensitive);
  const shown = read.members.nodes.filter(({ masked }: { masked: boolean }) => !masked);
  expect(shown.length).toBeGreaterThan(0);
  for (const { birthDate } of shown) expect(birthDate).toMatch(/^\d{4}-/);

  const { nodes } = (await ask(earlier, '{ identityLinks(first: 100) { nodes { id state } } }')).identityLinks;
  rejected = nodes.find(({ state }: { state: string }) => state === 'CANDIDATE').id;
  const { rejectLink } = await ask(
    earlier,
    'mutation ($input: RejectLinkInput!) { rejectLink(input: $input) { link { state } userErrors { message } } }',
    { input: { idempotencyKey: 'keys-test-reject', link: rejected, reason: '同名同姓' } },
  );
  expect(rejectLink).toEqual({ link: { state: 'REJECTED' }, userErrors: [] });
  before = await judged(earlier);
  expect(before.findings.totalCount).toBeGreaterThan(10);
  expect(before.identityLinks.totalCount).toBeGreaterThan(1);

  let over = false;
  const statuses: number[] = [];
  const busy = (async () => {
    for (; !over; await sleep(10)) statuses.push((await askOver(system.url, earlier, '{ me { id } }')).status);
  })();
  expect(await liangdi('keys', 'rotate')).toMatch(/^Keys were added/);
  const since = await tokenOf('yongjia');
  expect(kidOf(since)).not.toBe(kidOf(earlier));
  expect((await askOver(system.url, since, '{ me { id } }')).status).toBe(200);
  over = true;
  await busy;
  expect(statuses.length).toBeGreaterThan(5);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
});

test('what stands is read, and sealed as before, until the system starts again', async () => {
  expect(await ask(await tokenOf('home-branch'), sensitive)).toEqual(read);
  expect(await sealedBy()).toEqual({ origin: ['v1:'], coordination: ['v1'] });
});

test('after a new start coordination has sealed its copies anew and judges, links and remembers what was rejected as before', async () => {
  await system.stop();
  await start();
  await expect.poll(sealedBy, { timeout: 60_000 }).toEqual({ origin: ['v1:'], coordination: ['v2'] });
  expect(await judged(earlier)).toEqual(before);
  const { node } = await ask(earlier, 'query ($id: ID!) { node(id: $id) { ... on IdentityLink { state } } }', {
    id: rejected,
  });
  expect(node).toEqual({ state: 'REJECTED' });
  expect(await ask(await tokenOf('home-branch'), sensitive)).toEqual(read);
});

test('keys reseal seals everything anew while people read, and then the old keys may go', async () => {
  const officer = await tokenOf('home-branch');
  let over = false;
  const busy = (async () => {
    for (; !over; await sleep(10)) expect(await ask(officer, sensitive)).toEqual(read);
  })();
  const said = await liangdi('keys', 'reseal');
  over = true;
  await busy;
  expect(said.split('\n')).toEqual(
    ['origin', 'destination', 'association'].map((side) => expect.stringMatching(`^${side}: \\d+ rows sealed anew`)),
  );
  expect(await sealedBy()).toEqual({ origin: ['v2:'], coordination: ['v2'] });
  expect(await liangdi('keys', 'reseal', 'origin')).toMatch(/^origin: 0 rows/);

  await system.stop();
  const file = join(env.LIANGDI_DATA, 'secrets.json');
  const secrets = JSON.parse(readFileSync(file, 'utf8'));
  for (const side of ['origin', 'destination', 'association']) secrets.sealingKeys[side].shift();
  writeFileSync(file, JSON.stringify(secrets));
  await start();
  expect(await ask(await tokenOf('home-branch'), sensitive)).toEqual(read);
  expect(await judged(earlier)).toEqual(before);
});

test('tokens of two keys ago are good, those of three keys ago are not, and a rotated identity key links nobody anew', async () => {
  await liangdi('keys', 'rotate');
  expect((await askOver(system.url, earlier, '{ me { id } }')).status).toBe(200);
  await liangdi('keys', 'rotate');
  const newest = await tokenOf('yongjia');
  await expect.poll(async () => (await askOver(system.url, earlier, '{ me { id } }')).status).toBe(401);
  expect(await liangdi('identity', 'rotate')).toMatch(/^Key version 2 was added/);
  await system.stop();
  await start();
  expect(await judged(newest)).toEqual(before);
});

test.each([
  ['a side without sealed facts', ['keys', 'reseal', 'coordination'], 'has nothing sealed'],
  ['a folder without keys', ['keys', 'rotate'], 'run npm start first'],
])('%s is refused in one sentence', async (_what, words, sentence) => {
  const call = promisify(execFile)(process.execPath, [main, '--lang', 'en', ...words], {
    cwd: repo,
    env: { ...bareEnv, ...env, ...(words[1] === 'rotate' && { LIANGDI_DATA: join(folder, 'none') }) },
  });
  await expect(call).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(new RegExp(`^.*${sentence}.*\n$`)),
  });
});
