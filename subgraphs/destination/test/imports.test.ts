import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromGlobalId, type Viewer } from '@liangdi/kit';
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

/** A dry run of a city's list, with its problems; or of a branch's own. */
const checked = async (text: string, viewer = coordinator, organisation = `City:${region}:${uuid(1)}`) => {
  const { imports } = stage.destination;
  const place = { region, organisation };
  writeFileSync(file, text);
  const upload = await imports.upload(viewer, place, 'roster.csv', file);
  const key = await imports.start(viewer, { ...place, upload, mapping: null, idempotencyKey: freshKey() });
  await imports.idle();
  const record = await imports.get(viewer, key);
  if (!record) throw new Error('the import is there');
  const { nodes } = await imports.rows(viewer, record, null, { first: 50 });
  return { record, nodes };
};

const officerOf = (n: number): Viewer => ({
  ...coordinator,
  account: `officer-${n}`,
  role: 'branchOfficer',
  regions: [],
  organisations: [branchId(n)],
});

test('an officer undoes what a coordinator imported for their branch, unless it names another branch too', async () => {
  const { imports } = stage.destination;
  const organisation = `ReceivingBranch:${region}:${uuid(3)}`;
  const committed = async (text: string) => {
    const { record } = await checked(
      `姓名,性别,出生日期,联系电话,接收党支部,接收时间\n${text}`,
      coordinator,
      organisation,
    );
    await imports.commit(coordinator, { ...record, idempotencyKey: freshKey() });
    await imports.idle();
    return record;
  };
  const both = await committed(
    '田一,男,1971-01-01,13800000101,社区支部,2026-03-01\n田二,男,1971-01-02,13800000102,市场支部,2026-03-01\n',
  );
  await expect(imports.undo(officerOf(3), { ...both, idempotencyKey: freshKey() })).rejects.toMatchObject({
    code: 'NOT_YOURS',
  });
  const seen = await imports.get(officerOf(3), both);
  expect(seen).toMatchObject({ state: 'COMMITTED', counts: { NEW: 2 } });
  expect(seen && (await imports.rows(officerOf(3), seen, null, {})).nodes, 'nor reads what it says').toEqual([]);
  expect(await imports.annotated(officerOf(3), both)).toBe(null);
  const own = await committed('田三,男,1971-01-03,13800000103,社区支部,2026-03-01\n');
  for (const [viewer, record] of [
    [officerOf(3), own],
    [coordinator, both],
  ] as const) {
    await imports.undo(viewer, { ...record, idempotencyKey: freshKey() });
    await imports.idle();
    expect(await imports.get(coordinator, record)).toMatchObject({ state: 'UNDONE', failure: null });
  }
  const { rows } = await stage.owner.pool.query(
    `SELECT count(*)::int AS n FROM record_version WHERE name LIKE '田_' AND superseded_at IS NULL AND NOT withdrawn`,
  );
  expect(rows).toEqual([{ n: 0 }]);
});

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

test('a day of reception is corrected; a row of another branch stands as it is on record, and in nobody’s way', async () => {
  const header = '姓名,性别,出生日期,联系电话,接收党支部,接收时间';
  const person = { name: '高远山', sex: 'MALE', birthDate: '1979-05-06', phone: '13800008888' };
  const received = async (n: number, more: object) => {
    const input = { idempotencyKey: freshKey(), branch: branchId(n), validFrom: '2026-03-01', ...more };
    const payload = await stage.change('receiveMember', 'reception', input);
    expect(payload.userErrors).toEqual([]);
    return payload.reception;
  };
  const { id, record } = await received(3, { person });
  await received(4, { record: record.id });
  const rows = (day: string, phone: string) =>
    `${header}\n高远山,男,1979-05-06,13800008888,市场支部,2026-03-01\n高远山,男,1979-05-06,${phone},社区支部,${day}\n`;
  const own = `ReceivingBranch:${region}:${uuid(3)}`;
  const of = async (text: string) => (await checked(text, officerOf(3), own)).nodes;
  expect(await of(rows('2026年3月', '13800008888'))).toMatchObject([{ outcome: 'SAME' }, { outcome: 'SAME' }]);
  expect(await of(rows('2026-02-01', '13800007777'))).toMatchObject([
    { outcome: 'SAME' },
    {
      outcome: 'CHANGED',
      changes: [{ field: 'phone' }, { field: 'receivedOn', before: '2026-03-01', after: '2026-02-01' }],
    },
  ]);
  const close = { idempotencyKey: freshKey(), reception: id, validTo: '2026-04-01', endedBy: 'LEFT' };
  expect((await stage.change('closeReception', 'reception', close)).userErrors).toEqual([]);
  const stale = await checked(`${header}\n高远山,男,1979-05-06,13800008888,社区支部,2026-03-01\n`);
  expect(stale.nodes).toMatchObject([{ outcome: 'REFUSED', problems: [{ code: 'PERIOD_OVERLAPS' }] }]);
});

test('a roster finds, shows and claims nobody whom its account does not see, and says in the log whom it met', async () => {
  const person = { name: '周远山', sex: 'MALE', birthDate: '1979-05-06', phone: '13800009999' };
  const received = await stage.change(
    'receiveMember',
    'reception',
    { idempotencyKey: freshKey(), branch: branchId(3), person },
    officerOf(3),
  );
  expect(received.userErrors).toEqual([]);
  const header = '姓名,性别,出生日期,联系电话,接收时间';
  const own = await checked(
    `${header}\n周远山,男,1979-05-06,13800001111,\n`,
    officerOf(3),
    `ReceivingBranch:${region}:${uuid(3)}`,
  );
  expect(own.nodes).toMatchObject([{ outcome: 'CHANGED', changes: [{ field: 'phone', before: '13800009999' }] }]);

  const elsewhere = `ReceivingBranch:${region}:${uuid(4)}`;
  const guess = await checked(
    `${header}\n周远山,男,1979-05-06,13800001111,2026-03-01\n周远山,男,1979-05-07,13800009999,2026-03-01\n周远山,男,1979-05-08,,2026-03-01\n`,
    officerOf(4),
    elsewhere,
  );
  expect(guess.nodes).toMatchObject([1, 2, 3].map(() => ({ outcome: 'NEW', target: null, changes: [], problems: [] })));
  await stage.destination.imports.commit(officerOf(4), { ...guess.record, idempotencyKey: freshKey() });
  await stage.destination.imports.idle();
  const query = '{ destinationRecords(first: 100) { nodes { name birthDate phone } } }';
  const seen = await stage.run(query, {}, officerOf(4));
  expect(
    seen.destinationRecords.nodes.filter(({ phone }: { phone: string | null }) => phone === person.phone),
  ).toHaveLength(1);
  const { rows } = await stage.owner.pool.query(
    `SELECT count(*)::int AS n FROM reception r JOIN record_version v ON v.id = r.record_id AND v.name = '周远山'
      WHERE r.branch_id = $1 AND r.record_id = $2`,
    [uuid(4), fromGlobalId('DestinationRecord', received.reception.record.id).id],
  );
  expect(rows, 'nobody’s reception stands on another branch’s record').toEqual([{ n: 0 }]);
  const log = await stage.owner.pool.query(
    `SELECT entry::jsonb AS entry FROM audit_entry WHERE entry LIKE '%"operation":"import"%'`,
  );
  expect(log.rows.map(({ entry }) => [entry.account, entry.subjects.length])).toContainEqual(['officer-3', 1]);
  expect(log.rows.map(({ entry }) => entry.account)).not.toContain('officer-4');
});
