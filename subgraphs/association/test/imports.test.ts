import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshKey, region, type Stage, secretary, startStage, uuid } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'liangdi-association-imports-'));
const place = { region, organisation: `Association:${region}:${uuid(1)}` };
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const committed = async (text: string, viewer = secretary) => {
  const { imports } = stage.association;
  const file = join(folder, 'roster.csv');
  writeFileSync(file, `姓名,性别,出生日期,联系电话,所属商会,入会时间\n${text}`);
  const upload = await imports.upload(viewer, place, 'roster.csv', file);
  const key = await imports.start(viewer, { ...place, upload, mapping: null, idempotencyKey: freshKey() });
  await imports.idle();
  await imports.commit(viewer, { ...key, idempotencyKey: freshKey() });
  await imports.idle();
  return key;
};

test('the secretary of one association undoes nothing that a roster wrote for another; whoever writes for both does', async () => {
  const { imports } = stage.association;
  const ofOne: Viewer = { ...secretary, account: 'of-one', organisations: secretary.organisations.slice(0, 1) };
  const both = await committed(
    '田一,男,1971-01-01,13800000101,上海永嘉商会,2026-03-01\n田二,男,1971-01-02,13800000102,泵阀协会,2026-03-01\n',
  );
  expect(await imports.get(secretary, both)).toMatchObject({ state: 'COMMITTED', counts: { NEW: 2 } });
  await expect(imports.undo(ofOne, { ...both, idempotencyKey: freshKey() })).rejects.toMatchObject({
    code: 'NOT_YOURS',
  });
  const own = await committed('田三,男,1971-01-03,13800000103,上海永嘉商会,2026-03-01\n');
  for (const [viewer, key] of [
    [ofOne, own],
    [secretary, both],
  ] as const) {
    await imports.undo(viewer, { ...key, idempotencyKey: freshKey() });
    await imports.idle();
    expect(await imports.get(secretary, key)).toMatchObject({ state: 'UNDONE', failure: null });
  }
});

test('the rows of a secretary’s import are not for another who writes for the same association', async () => {
  const { imports } = stage.association;
  const key = await committed('田四,男,1971-01-04,13800000104,上海永嘉商会,2026-03-01\n');
  const colleague: Viewer = { ...secretary, account: 'colleague' };
  for (const [viewer, rows] of [
    [secretary, 1],
    [colleague, 0],
  ] as const) {
    const record = await imports.get(viewer, key);
    if (!record) throw new Error('the import is there');
    expect(record.counts).toMatchObject({ NEW: 1 });
    expect((await imports.rows(viewer, record, null, {})).nodes).toHaveLength(rows);
    expect((await imports.annotated(viewer, key)) !== null).toBe(rows > 0);
  }
});
