import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchId, coordinator, freshKey, region, type Stage, startStage, uuid } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'liangdi-destination-imports-'));
const file = join(folder, 'roster.csv');
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A dry run of a city's list, with its problems. */
const checked = async (text: string) => {
  const { imports } = stage.destination;
  const place = { region, organisation: `City:${region}:${uuid(1)}` };
  writeFileSync(file, text);
  const upload = await imports.upload(coordinator, place, 'roster.csv', file);
  const key = await imports.start(coordinator, { ...place, upload, mapping: null, idempotencyKey: freshKey() });
  await imports.idle();
  const record = await imports.get(coordinator, key);
  if (!record) throw new Error('the import is there');
  const { nodes } = await imports.rows(record, null, { first: 50 });
  return { record, nodes };
};

test('someone on record whom no branch has received is the same without a branch, and changed in what is said of them', async () => {
  const person = { name: '陈明远', sex: 'MALE', birthDate: '1980-01-01', phone: '13800001234' };
  await stage.change('declineReception', 'reception', {
    idempotencyKey: freshKey(),
    branch: branchId(3),
    person,
    reason: '未到',
  });
  const header = '姓名,性别,出生日期,联系电话,户籍地,接收党支部,接收时间';
  const same = await checked(`${header}\n陈明远,男,1980-01-01,13800001234,,,\n`);
  expect(same.record).toMatchObject({ state: 'CHECKED', counts: { SAME: 1, NEW: 0, CHANGED: 0, REFUSED: 0 } });
  const changed = await checked(`${header}\n陈明远,男,1980-01-01,13800001234,永嘉县,,\n`);
  expect(changed.nodes).toMatchObject([
    { outcome: 'CHANGED', changes: [{ field: 'homeCounty', before: null, after: '330324' }] },
  ]);
  const stranger = await checked(`${header}\n林无名,男,1981-01-01,13800005678,,,\n`);
  expect(stranger.nodes).toMatchObject([{ outcome: 'REFUSED', problems: [{ field: 'branch' }] }]);
});
