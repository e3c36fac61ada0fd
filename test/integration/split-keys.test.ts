import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { toGlobalId } from '@liangdi/kit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnv, repo } from '../kit/process.ts';
import { type SplitSide, type SplitSystem, sealingKey, startSplitSystem } from '../kit/split-system.ts';

let system: SplitSystem;
beforeAll(async () => {
  system = await startSplitSystem(300, Date.now());
});
afterAll(() => system?.end());

const coordinator = { role: 'coordinator', regions: ['330324'] };
const [first, second] = [`1:${sealingKey(1)}`, `2:${sealingKey(2)}`];

const rows = async (side: SplitSide, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: system.ownerUrl(side) });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** `liangdi keys reseal`, as the operator of one side types it while that side serves. */
const reseal = async (side: SplitSide, keys: string): Promise<string> => {
  const words = ['gateway/cli/src/main.ts', 'keys', 'reseal', side, '--url', system.ownerUrl(side)];
  const env = { ...bareEnv, LIANGDI_SEALING_KEYS: keys };
  return (await promisify(execFile)(process.execPath, words, { cwd: repo, env })).stdout;
};

/** Starts a side again with other keys; it is followed as before once it answers. */
const restart = async (side: SplitSide, keys: string): Promise<void> => {
  await system.stop(side);
  await system.start(side, { LIANGDI_SEALING_KEYS: keys });
};

const received = () =>
  system.someone(({ member, receptions }) => member.region === '330324' && receptions.at(-1)?.validTo === null);

/** What the branch that received the member reads of them at the origin: the phone is sealed there. */
const phone = async (): Promise<unknown> => {
  const { member, receptions } = received();
  const { region = '', branchId = '' } = receptions.at(-1) ?? {};
  const officer = { role: 'branchOfficer', organisations: [toGlobalId('ReceivingBranch', region, branchId)] };
  const { data } = await system.ask('officer', officer, 'query ($id: ID!) { member(id: $id) { phone } }', {
    id: toGlobalId('Member', member.region, member.id),
  });
  return data.member?.phone ?? null;
};

const judged = async (): Promise<unknown> => {
  const { data } = await system.ask(
    'someone',
    coordinator,
    `{ findings(first: 100) { totalCount nodes { kind member { id } } }
       identityLinks(first: 100) { totalCount nodes { state class probability member { id } record } } }`,
  );
  return data;
};

const keysAtOrigin = async (): Promise<readonly unknown[]> =>
  (await rows('origin', `SELECT DISTINCT left(phone, 3) AS key FROM member_version WHERE phone IS NOT NULL`)).map(
    ({ key }) => key,
  );

test('the origin’s key is changed by two settings and one command, and everything is read all the while', async () => {
  expect(await phone()).toBe(received().member.phone);
  await restart('origin', `${first},${second}`);
  await expect.poll(phone, { timeout: 40_000 }).toBe(received().member.phone);
  expect(await keysAtOrigin()).toEqual(['v1:']);
  expect(await reseal('origin', `${first},${second}`)).toMatch(/^origin: [1-9]\d* rows sealed anew/);
  expect(await keysAtOrigin()).toEqual(['v2:']);
  expect(await phone()).toBe(received().member.phone);
  await restart('origin', second);
  await expect.poll(phone, { timeout: 40_000 }).toBe(received().member.phone);
});

test('coordination seals its copies anew when its key changes, and judges and links as before', async () => {
  const before = await judged();
  expect(before).toMatchObject({
    findings: { totalCount: expect.any(Number) },
    identityLinks: { nodes: expect.arrayContaining([expect.objectContaining({ state: 'CANDIDATE' })]) },
  });
  const sealedWith = async (): Promise<string> =>
    String((await rows('coordination', 'SELECT sealed_with FROM read_model.about'))[0]?.sealed_with);
  const earlier = await sealedWith();
  await restart('coordination', `${first},${second}`);
  await expect.poll(sealedWith, { timeout: 60_000 }).toBe(earlier.replace(/\/1$/, '/2'));
  await system.followed();
  expect(await judged()).toEqual(before);
});
