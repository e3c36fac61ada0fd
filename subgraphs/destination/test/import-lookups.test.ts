import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coordinator, freshKey, region, type Stage, startStage, uuid } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'liangdi-destination-lookups-'));
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(async () => {
  await stage?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const read = async () => {
  const { rows } = await stage.owner.pool.query(
    `SELECT sum(idx_tup_read)::int AS versions, (SELECT n_tup_ins::int FROM pg_stat_user_tables WHERE relname = 'record_version') AS inserted
     FROM pg_stat_user_indexes WHERE relname = 'record_version'`,
  );
  return rows[0];
};

const digits = '〇一二三四五六七八九';
/** Nobody has another's name. */
const nameOf = (n: number): string => `陈${[...String(n)].map((digit) => digits[Number(digit)]).join('')}`;

test('looking for a person by name reads a handful of versions, however long the list has become', async () => {
  const rows = 2_000;
  const { imports } = stage.destination;
  const place = { region, organisation: `City:${region}:${uuid(1)}` };
  const line = (n: number): string =>
    `${nameOf(n)},男,19${60 + (n % 40)}-01-01,138${10_000_000 + n},永嘉县,社区支部,2026-03-01`;
  const file = join(folder, 'roster.csv');
  writeFileSync(
    file,
    ['姓名,性别,出生日期,联系电话,户籍地,接收党支部,接收时间', ...Array.from({ length: rows }, (_, n) => line(n))].join(
      '\n',
    ),
  );
  const upload = await imports.upload(coordinator, place, 'roster.csv', file);
  const key = await imports.start(coordinator, { ...place, upload, mapping: null, idempotencyKey: freshKey() });
  await imports.idle();
  await imports.commit(coordinator, { ...key, withSuspects: true, idempotencyKey: freshKey() });
  await imports.idle();
  expect(await imports.get(coordinator, key)).toMatchObject({ state: 'COMMITTED', committed: rows });
  // What a connection read counts when it has been idle for ten seconds.
  await expect.poll(async () => (await read()).inserted, { timeout: 30_000, interval: 500 }).toBe(rows);
  expect((await read()).versions / rows).toBeLessThan(20);
}, 60_000);
