import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { headFileOf } from '@liangdi/kit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bareEnv, repo } from '../kit/process.ts';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

const sides = ['origin', 'destination', 'association', 'coordination'] as const;

let system: TestSystem;
let owner: pg.Client;

/** `liangdi audit verify`, as an operator types it beside the running system. */
const verify = (side: string): Promise<{ readonly code: unknown; readonly said: string }> =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      ['gateway/cli/src/main.ts', 'audit', 'verify', side],
      { cwd: repo, env: { ...bareEnv, LIANGDI_DATA: system.dataFolder } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    ),
  );

const lengthOfLog = async (): Promise<number> => {
  const { rows } = await owner.query<{ n: number }>('SELECT count(*)::int AS n FROM audit_entry');
  return rows[0]?.n ?? 0;
};

/** The head outside is written anew every second: waits until it vouches for the whole log. */
const wholeLogVouched = async (): Promise<void> => {
  await expect
    .poll(async () => JSON.parse(readFileSync(headFileOf(join(system.dataFolder, 'audit'), 'origin'), 'utf8')).seq, {
      timeout: 60_000,
      interval: 500,
    })
    .toBe(await lengthOfLog());
};

beforeAll(async () => {
  system = await startTestSystem(200);
  const urls = JSON.parse(readFileSync(join(system.dataFolder, 'databases.json'), 'utf8')) as { origin: string };
  owner = new pg.Client({ connectionString: urls.origin });
  await owner.connect();
  for (let n = 0; n < 5; n += 1)
    await system.ask(`{ members(first: ${n + 1}) { nodes { name reception { status } membership { id } } } }`);
});
afterAll(async () => {
  await owner?.end();
  await system?.stop();
});

test('the log of every side verifies while the system runs', async () => {
  await wholeLogVouched();
  for (const side of sides) {
    const { code, said } = await verify(side);
    expect([code, said]).toEqual([0, expect.stringMatching(new RegExp(`^${side}: ok .* 条记录完整`))]);
  }
});

test.each([
  ['edits', `UPDATE audit_entry SET entry = replace(entry, 'yongjia', 'qingtian') WHERE seq = 2`, '有记录被改动 (2)'],
  ['deletes', 'DELETE FROM audit_entry WHERE seq = 2', '有记录缺失 (2)'],
  ['cuts off', 'DELETE FROM audit_entry WHERE seq > 2', '日志末尾被截断 (2)'],
  [
    'writes anew',
    `DELETE FROM audit_entry WHERE seq > 2; SELECT audit_append(ARRAY(SELECT '{"subjects":[]}' FROM generate_series(1, 9)))`,
    '日志被重写',
  ],
])(
  'what the owner of the database %s is found, also when the system has run on since',
  async (_does, tampering, flaw) => {
    await wholeLogVouched();
    await owner.query('CREATE TEMP TABLE kept AS SELECT * FROM audit_entry');
    await owner.query(`ALTER TABLE audit_entry DISABLE TRIGGER USER; ${tampering}`);
    await sleep(2_500);
    const { code, said } = await verify('origin');
    expect([code, said]).toEqual([1, expect.stringMatching(/^origin: FAIL {2}[a-z ]+ · /)]);
    expect(said).toContain(flaw);
    await owner.query('DELETE FROM audit_entry; INSERT INTO audit_entry SELECT * FROM kept; DROP TABLE kept');
    await owner.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    expect((await verify('origin')).code).toBe(0);
  },
);
