import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headFileOf, toGlobalId } from '@liangdi/kit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnv, repo, startProcess } from '../kit/process.ts';
import { type SplitSide, type SplitSystem, startSplitSystem } from '../kit/split-system.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const sides = ['origin', 'destination', 'association', 'coordination'] as const;
const coordinator = { role: 'coordinator', regions: ['330324'] };

let system: SplitSystem;
let folder: string;
const headsOf = (side: SplitSide): string => join(folder, side);

beforeAll(async () => {
  folder = temporaryFolder('heads');
  system = await startSplitSystem(200, Date.now(), (side) => ({ LIANGDI_AUDIT_FOLDER: headsOf(side) }));
  for (let n = 1; n <= 5; n += 1) await readMembers(n);
});
afterAll(async () => {
  await system?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Reads of some members what all sides know. */
const readMembers = async (n: number): Promise<void> => {
  const { data, errors } = await system.ask(
    'someone',
    coordinator,
    `{ members(first: ${n}) { nodes { name reception { status } membership { enterprise } } }
       findings(first: ${n}) { nodes { kind } } }`,
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  expect(data.members.nodes.length).toBe(n);
};

/** `liangdi audit verify`, as the operator of one side types it, with the heads that were kept elsewhere. */
const verify = (side: SplitSide): Promise<{ readonly code: unknown; readonly said: string }> =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      ['gateway/cli/src/main.ts', 'audit', 'verify', side, '--url', system.ownerUrl(side), '--heads', headsOf(side)],
      { cwd: repo, env: { ...bareEnv } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    ),
  );

const headOf = (side: SplitSide): { readonly seq: number } =>
  JSON.parse(readFileSync(headFileOf(headsOf(side), side), 'utf8'));

test('every side signs the head of its log in a folder of its own, with a key of its own, and the log verifies', async () => {
  const keys = new Set<string>();
  for (const side of sides) {
    const signed = () => (existsSync(headFileOf(headsOf(side), side)) ? headOf(side).seq : 0);
    await expect.poll(signed, { timeout: 20_000 }).toBeGreaterThan(0);
    const { code, said } = await verify(side);
    expect([code, said]).toEqual([0, expect.stringMatching(new RegExp(`^${side}: ok  [1-9]\\d* entries`))]);
    const key = join(headsOf(side), 'audit-key.pem');
    expect(statSync(key).mode & 0o077).toBe(0);
    keys.add(readFileSync(key, 'utf8'));
  }
  expect(keys.size).toBe(sides.length);
});

test('what is read of a member by way of the gateway stands in the log of each side that told of them', async () => {
  const { member } = system.someone(
    ({ member: { region }, receptions, memberships }) =>
      region === '330324' && receptions.at(-1)?.validTo === null && memberships.at(-1)?.validTo === null,
  );
  const id = toGlobalId('Member', member.region, member.id);
  const self = { role: 'member', member: id };
  const accesses = async (): Promise<readonly number[]> => {
    const { data, errors } = await system.ask(
      'self',
      self,
      `{ me { originAccesses { totalCount } destinationAccesses { totalCount } associationAccesses { totalCount } } }`,
    );
    expect(errors, JSON.stringify(errors)).toBeUndefined();
    const { originAccesses: home, destinationAccesses: away, associationAccesses: chamber } = data.me;
    return [home, away, chamber].map(({ totalCount }: { totalCount: number }) => totalCount);
  };
  const before = await accesses();
  const { data, errors } = await system.ask(
    'someone',
    coordinator,
    'query ($id: ID!) { member(id: $id) { name reception { status } membership { enterprise } } }',
    { id },
  );
  expect([errors, data.member.reception.status]).toEqual([undefined, 'RECEIVED']);
  expect(await accesses()).toEqual(before.map((count) => count + 1));
});

test('a side that ends signs what it has logged, and goes on from there when it starts again', async () => {
  expect(await system.stop('origin')).toBe(0);
  const { seq } = headOf('origin');
  expect(await verify('origin')).toMatchObject({ code: 0, said: expect.stringContaining(`${seq} entries, 0 after`) });
  await system.start('origin');
  await expect
    .poll(
      async () => {
        await system.ask('someone', coordinator, '{ members(first: 1) { nodes { name } } }');
        return headOf('origin').seq;
      },
      { timeout: 40_000, interval: 1_000 },
    )
    .toBeGreaterThan(seq);
  expect((await verify('origin')).code).toBe(0);
});

test('cutting the log off while its side is down is found, and no new head covers it up', async () => {
  await system.stop('association');
  const { seq } = headOf('association');
  const owner = new pg.Client({ connectionString: system.ownerUrl('association') });
  await owner.connect();
  for (const table of ['audit_entry', 'audit_subject']) {
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER; DELETE FROM ${table} WHERE seq > 1`);
    await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  }
  await owner.end();
  await system.start('association');
  await expect
    .poll(
      () =>
        readMembers(3).then(
          () => true,
          () => false,
        ),
      { timeout: 40_000 },
    )
    .toBe(true);
  await system.stop('association');
  expect(headOf('association').seq).toBe(seq);
  expect(await verify('association')).toMatchObject({ code: 1, said: expect.stringContaining('FAIL') });
});

test('a side whose folder for heads cannot be used does not start, and says so in both languages', async () => {
  const started = startProcess('subgraphs/origin/src/main.ts', {
    DATABASE_URL: system.ownerUrl('origin'),
    LIANGDI_HOP_KEY: 'k'.repeat(32),
    LIANGDI_SEALING_KEYS: `1:${'k'.repeat(32)}`,
    LIANGDI_AUDIT_FOLDER: join(headsOf('origin'), 'audit-key.pem'),
    PORT: '0',
  });
  await expect(started).rejects.toThrow(
    /访问日志签名目录[\s\S]*The folder .* for signed heads of the audit log cannot be used/,
  );
});
