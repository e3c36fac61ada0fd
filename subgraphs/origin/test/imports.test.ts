import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type ImportMapping, placeOf, scopeOf, serviceViewer, toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, startTestServer, testSealing } from '@liangdi/kit/testing';
import { type WrittenRow, writeXlsx } from '@liangdi/roster';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createOrigin, loadOrigin, migrationsFolder, type OriginSubgraph } from '../src/index.ts';
import { branchId, id, officer, organisations } from './world.ts';

const place = { region: '330324', organisation: `HomeBranch:330324:${branchId}` };
const folder = mkdtempSync(join(tmpdir(), 'liangdi-origin-imports-'));
let server: Awaited<ReturnType<typeof startTestServer>>;
let origin: OriginSubgraph;
let pool: pg.Pool;
let url = '';
let number = 0;

const open = (clock = (): Date => new Date()): Promise<OriginSubgraph> =>
  createOrigin({
    clock,
    sealing: testSealing,
    databaseUrl: url,
    log: silentLog,
    migrate: false,
    identityToken: () => ({ ok: false, problem: { zh: '', en: '' } }),
    tokenKey: { version: 1, key: Buffer.from('k'.repeat(32)) },
  });

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);

beforeEach(async () => {
  await origin?.stop();
  await pool?.end();
  number += 1;
  const urls = await server.database(`origin${number}`, migrationsFolder);
  url = urls.app;
  pool = new pg.Pool({ connectionString: urls.owner });
  pool.on('error', () => {});
  await loadOrigin(pool, organisations as never, testSealing);
  origin = await open();
}, 60_000);

afterAll(async () => {
  await pool?.end();
  await origin?.stop();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ofBranch = (branch: string): Viewer => ({
  ...officer,
  account: `officer of ${branch}`,
  role: 'branchOfficer',
  regions: [],
  organisations: [toGlobalId('HomeBranch', '330324', branch)],
});

/** Another branch of the county, 桥三村支部. */
const foundOther = () => {
  const row = { ...organisations.at(-2)?.row, id: id(3, 2), name: '桥三村支部' };
  return loadOrigin(pool, [{ table: 'home_branch', row }] as never, testSealing);
};

type Cells = readonly (string | null)[];
const header = ['姓名', '性别', '出生日期', '联系电话', '所在党支部', '入党时间', '流向', '外出时间'];

const rosterOf = async (rows: readonly Cells[], labels: Cells = header): Promise<string> => {
  const path = join(folder, `${Math.random()}.xlsx`);
  const sheet: WrittenRow[] = [labels, ...rows].map((cells) => ({ cells }));
  await pipeline(Readable.from(writeXlsx([{ name: '名册', rows: sheet }])), createWriteStream(path));
  return path;
};

const person = (n: number, changes: Readonly<Record<number, string | null>> = {}): Cells =>
  [
    `${'赵钱孙李周吴郑王'[n % 8]}${'甲乙丙丁戊己庚辛'[(n >> 3) % 8]}${'春夏秋冬东南西北'[(n >> 6) % 8]}${'天地玄黄宇宙洪荒'[(n >> 9) % 8]}`,
    n % 2 ? '女' : '男',
    `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 10}`,
    `138${String(10_000_000 + n)}`,
    '桥一村支部',
    '2005-07-01',
    '上海市',
    '2020-03-01',
  ].map((cell, column) => (column in changes ? (changes[column] ?? null) : cell));

const begun = async (path: string, mapping: ImportMapping | null = null, viewer = officer) => {
  const upload = await origin.imports.upload(viewer, place, 'r.xlsx', path);
  return origin.imports.start(viewer, { ...place, upload, mapping, idempotencyKey: `start-${Math.random()}` });
};

const checked = async (path: string, mapping: ImportMapping | null = null, viewer = officer) => {
  const started = await begun(path, mapping, viewer);
  await origin.imports.idle();
  return reload(started);
};

const reload = async (key: { region: string; id: string }) => {
  const record = await origin.imports.get(officer, key);
  if (!record) throw new Error('the import is there');
  return record;
};

const committed = async (path: string, mapping: ImportMapping | null = null) => {
  const record = await checked(path, mapping);
  await origin.imports.commit(officer, { ...record, withSuspects: true, idempotencyKey: `commit-${record.id}` });
  await origin.imports.idle();
  return reload(record);
};

const problemsOf = async (record: Awaited<ReturnType<typeof reload>>) =>
  (await origin.imports.rows(officer, record, null, { first: 50 })).nodes.flatMap(({ problems }) => problems);

const tables = ['member', 'member_version', 'outflow', 'outbox', 'contact_person'];
const counts = async () => {
  const { rows } = await pool.query(
    `SELECT ${tables.map((t) => `(SELECT count(*)::int FROM ${t}) AS ${t}`).join(', ')}`,
  );
  return rows[0];
};

test('a dry run writes to no table of facts and to no feed', async () => {
  const before = await counts();
  const record = await checked(await rosterOf([person(1), person(2)]));
  expect(record).toMatchObject({ state: 'CHECKED', counts: { NEW: 2, REFUSED: 0 } });
  expect(await counts()).toEqual(before);
});

test('a changed cell is shown field by field, and only it is written', async () => {
  await committed(await rosterOf([person(1), person(2)]));
  const record = await checked(await rosterOf([person(1, { 5: '2006-07-01' }), person(2)]));
  const { nodes } = await origin.imports.rows(officer, record, 'CHANGED', {});
  expect(nodes).toMatchObject([{ changes: [{ field: 'joinedOn', before: '2005-07-01', after: '2006-07-01' }] }]);
  expect(record.counts).toMatchObject({ CHANGED: 1, SAME: 1 });
});

test('what somebody entered after the dry run stays, and the row that would have overwritten it is left with the reason', async () => {
  await committed(await rosterOf([person(1), person(2)]));
  const seen = await checked(await rosterOf([person(1, { 3: '13900000002' }), person(2, { 3: '13900000004' })]));
  await committed(await rosterOf([person(1, { 3: '13900000003' })]));
  await origin.imports.commit(officer, { ...seen, idempotencyKey: 'commit-over-it' });
  await origin.imports.idle();
  const done = await reload(seen);
  expect(done).toMatchObject({ state: 'COMMITTED', counts: { CHANGED: 1, REFUSED: 1 } });
  expect((await origin.imports.rows(officer, done, null, {})).nodes).toMatchObject([
    { outcome: 'REFUSED', state: 'LEFT', problems: [{ code: 'STALE_VERSION' }] },
    { outcome: 'CHANGED', state: 'WRITTEN', problems: [] },
  ]);
  const again = await checked(await rosterOf([person(1, { 3: '13900000003' }), person(2, { 3: '13900000004' })]));
  expect(again.counts, 'each has the phone that was entered last by somebody who saw the one before').toMatchObject({
    SAME: 2,
  });
});

test('problems say in which cell they are and what would be right', async () => {
  const record = await checked(
    await rosterOf([
      person(1, { 4: '桥一' }),
      person(2, { 5: null }),
      person(3, { 7: '2001-01-01' }),
      person(4, { 7: null }),
      person(5, { 6: '浙江省永嘉县' }),
    ]),
  );
  expect(record.counts).toMatchObject({ REFUSED: 5, NEW: 0 });
  const problems = await problemsOf(record);
  expect(problems.map(({ address, code }) => [address, code])).toEqual([
    ['名册!E2', 'ORGANISATION_UNKNOWN'],
    ['名册!F3', 'MISSING'],
    ['名册!H4', 'BEFORE_JOINING'],
    ['名册!H5', 'MISSING'],
    ['名册!G6', 'INVALID_VALUE'],
  ]);
});

test('the same file for the same branch is the same import, also under another key', async () => {
  const path = await rosterOf([person(1)]);
  const first = await committed(path);
  const again = await checked(path);
  expect(again.id).toBe(first.id);
  expect(await counts()).toMatchObject({ member: 1, outflow: 1 });
});

test('a committed file goes in again with a mended choice of columns, and nobody twice', async () => {
  const path = await rosterOf([person(1), person(2)]);
  const first = await committed(path, { columns: { phone: null } });
  const mended = await committed(path, { columns: { phone: 'D' } });
  expect(mended.id).not.toBe(first.id);
  expect(mended).toMatchObject({ state: 'COMMITTED', counts: { CHANGED: 2, NEW: 0 } });
  expect(await counts()).toMatchObject({ member: 2, outflow: 2 });
});

test('rows that a commit left out do not go in by the same bytes, but by any other file', async () => {
  const rows = [person(1), person(2, { 4: '桥一' })];
  const path = await rosterOf(rows);
  const first = await committed(path);
  expect(first.counts).toMatchObject({ NEW: 1, REFUSED: 1 });
  expect(await checked(path)).toMatchObject({ id: first.id, state: 'COMMITTED', counts: { NEW: 1, REFUSED: 1 } });
  const mended = await committed(await rosterOf([person(1), person(2)]));
  expect(mended.counts).toMatchObject({ SAME: 1, NEW: 1 });
  expect(await counts()).toMatchObject({ member: 2, outflow: 2 });
});

test('the same file once more is compared with the facts as they have become', async () => {
  const path = await rosterOf([person(1), person(2)]);
  const first = await checked(path);
  expect(first.counts).toMatchObject({ NEW: 2, SAME: 0 });
  await committed(await rosterOf([person(1)]));
  const again = await checked(path);
  expect(again).toMatchObject({ id: first.id, state: 'CHECKED', toCommit: 1, counts: { NEW: 1, SAME: 1 } });
});

test('one person in several rows goes in once, however far apart the rows are', async () => {
  const labels = ['姓名', '性别', '出生日期', '联系电话', '入党时间', '身份证号码'];
  const row = (name: string, born: string, phone: string, idNumber: string | null = null): Cells => [
    name,
    '男',
    born,
    phone,
    '2015-07-01',
    idNumber,
  ];
  const others = Array.from({ length: 300 }, (_, n) => [...person(n).slice(0, 4), '2015-07-01', null]);
  const path = await rosterOf(
    [
      row('欧阳远', '1990-03-07', '13800000001', '110101199003070038'),
      row('欧阳远', '1990-03-07', '13800000001'),
      row('司马光', '1980-01-01', '13800000002'),
      ...others,
      row('司马光', '1980-01-01', '13800000003'),
      row('司马光', '1981-01-01', '13800000004'),
      row('司马亮', '1980-01-01', '13800000002'),
    ],
    labels,
  );
  const twice = ['名册!A3 ROW_TWICE 名册!A2', '名册!A305 ROW_TWICE 名册!A4'];
  const problems = async (record: Awaited<ReturnType<typeof reload>>) =>
    (await origin.imports.rows(officer, record, 'REFUSED', {})).nodes.flatMap((each) =>
      each.problems.map(({ address, code, message }) => `${address} ${code} ${message.en.match(/名册!A\d+/)}`),
    );
  const found = await checked(path);
  expect(await problems(found)).toEqual(twice);
  expect(found.counts).toMatchObject({ NEW: 304, REFUSED: 2 });
  const written = await committed(path);
  expect(await problems(written)).toEqual(twice);
  expect(written.counts).toMatchObject({ NEW: 304, REFUSED: 2 });
  expect(await counts()).toMatchObject({ member: 304 });
  const again = await checked(path, { columns: { note: null } });
  expect(await problems(again), 'two rows may both say what is on record').toEqual(twice.slice(1));
  expect(again.counts).toMatchObject({ SAME: 305, NEW: 0, CHANGED: 0, REFUSED: 1 });
});

test('two rows that have nothing in common are one person where they fit the same one on record', async () => {
  await committed(await rosterOf([person(1)]));
  const record = await checked(
    await rosterOf([
      person(1, { 3: '13900000001' }),
      ...[2, 3].map((n) => person(n)),
      person(1, { 2: null, 7: '2021-03-01' }),
    ]),
  );
  expect(record.counts).toMatchObject({ CHANGED: 1, NEW: 2, REFUSED: 1 });
  expect((await problemsOf(record)).map(({ address, code }) => [address, code])).toEqual([['名册!A5', 'ROW_TWICE']]);
});

test('a dry run that was stopped in its midst has forgotten nobody', async () => {
  const rows = 3_000;
  const persons = Array.from({ length: rows }, (_, n) => person(n));
  const path = await rosterOf([...persons, person(0, { 3: '13900000001' })]);
  const upload = await origin.imports.upload(officer, place, 'r.xlsx', path);
  const started = await origin.imports.start(officer, {
    ...place,
    upload,
    mapping: null,
    idempotencyKey: 'start-stopped',
  });
  await expect.poll(async () => (await reload(started)).checked, { interval: 5, timeout: 20_000 }).toBeGreaterThan(0);
  await origin.stop();
  origin = await open();
  expect((await reload(started)).state).toBe('CHECKING');
  await expect.poll(async () => (await reload(started)).state, { timeout: 40_000 }).toBe('CHECKED');
  const done = await reload(started);
  expect(done.counts).toMatchObject({ NEW: rows, REFUSED: 1 });
  const { nodes } = await origin.imports.rows(officer, done, 'REFUSED', {});
  expect(nodes).toMatchObject([{ address: `名册!A${rows + 2}`, problems: [{ code: 'ROW_TWICE' }] }]);
}, 90_000);

test('two processes that write the same persons at once, each for its own account, enter nobody twice', async () => {
  const path = await rosterOf([person(1), person(2, { 0: '钱二' })]);
  const colleague = { ...officer, account: 'colleague' };
  const [one, two] = [await checked(path), await checked(path, null, colleague)];
  const other = await open();
  const gate = await pool.connect();
  await gate.query('BEGIN; LOCK TABLE member IN SHARE ROW EXCLUSIVE MODE');
  await origin.imports.commit(officer, { ...one, idempotencyKey: 'commit-of-one' });
  await other.imports.commit(colleague, { ...two, idempotencyKey: 'commit-of-two' });
  const waiting =
    'SELECT count(*)::int AS n FROM pg_locks JOIN pg_database d ON d.oid = database AND datname = current_database() WHERE NOT granted';
  try {
    await expect
      .poll(async () => (await pool.query(waiting)).rows, { interval: 10, timeout: 10_000 })
      .toEqual([{ n: 2 }]);
  } finally {
    await gate.query('COMMIT');
    gate.release();
  }
  await Promise.all([origin.imports.idle(), other.imports.idle()]);
  await other.stop();
  expect(await reload(one)).toMatchObject({ state: 'COMMITTED', counts: { NEW: 2, REFUSED: 0 } });
  expect(await reload(two)).toMatchObject({ state: 'COMMITTED', counts: { NEW: 2, REFUSED: 0 } });
  expect(await counts()).toMatchObject({ member: 2, member_version: 2, outflow: 2 });
});

test('an undone import leaves nothing behind that holds; what was built on it keeps it', async () => {
  const record = await committed(await rosterOf([person(1), person(2)]));
  const sources = await pool.query('SELECT DISTINCT source FROM member_version UNION SELECT source FROM outflow');
  expect(sources.rows).toEqual([{ source: record.id }]);
  const { rows } = await pool.query('SELECT id FROM member ORDER BY id LIMIT 1');
  const session = await pool.connect();
  await session.query("SELECT set_config('liangdi.viewer', $1, false)", [scopeOf(serviceViewer('test'))]);
  await session.query(
    `INSERT INTO family_help (region, id, version, member_id, valid_from, recorded_at, source, recorded_by)
     VALUES ('330324', gen_random_uuid(), 1, $1, now(), now(), 'graph', 'test')`,
    [rows[0].id],
  );
  session.release();
  await expect(origin.imports.undo(officer, { ...record, idempotencyKey: 'undo-refused' })).rejects.toMatchObject({
    code: 'ALREADY_RECORDED',
    message: expect.stringContaining('1 helps for families'),
  });
  expect((await reload(record)).state).toBe('COMMITTED');

  // Of so many rows that nobody would wait for it.
  await pool.query('UPDATE import SET committed = 100000 WHERE id = $1', [record.id]);
  await origin.imports.undo(officer, { ...record, idempotencyKey: 'undo-of-many' });
  await origin.imports.idle();
  expect(await reload(record)).toMatchObject({
    state: 'COMMITTED',
    failure: { code: 'IMPORT_BUILT_UPON', message: { en: expect.stringMatching(/^It cannot be undone: .*1 helps/) } },
  });
  const other = await committed(await rosterOf([person(5)]));
  await origin.imports.undo(officer, { ...other, idempotencyKey: 'undo-accepted' });
  await origin.imports.idle();
  expect((await reload(other)).state).toBe('UNDONE');
  const left = await pool.query(
    `SELECT name FROM member_version WHERE superseded_at IS NULL AND NOT withdrawn ORDER BY name`,
  );
  expect(left.rows).toHaveLength(2);
});

test('who asks for an undo that is under way, or for the same file meanwhile, does not wait for its end', async () => {
  const path = await rosterOf([person(1), person(2)]);
  const record = await committed(path);
  await origin.stop();
  await pool.query(`UPDATE import SET state = 'UNDOING' WHERE id = $1`, [record.id]);
  const work = await pool.connect();
  await work.query('BEGIN');
  await work.query('SELECT FROM import WHERE id = $1 FOR UPDATE', [record.id]);
  origin = await open();
  const asked = await origin.imports.undo(officer, { ...record, idempotencyKey: 'undo-once-more' });
  expect(asked.state).toBe('UNDOING');
  expect(await begun(path)).toMatchObject({ id: record.id, state: 'UNDOING' });
  await work.query('ROLLBACK');
  work.release();
  await origin.imports.idle();
  expect(await reload(record)).toMatchObject({ state: 'UNDONE' });
}, 20_000);

test('who may not write all that an import wrote cannot undo it, and whoever may still can', async () => {
  await foundOther();
  const record = await committed(await rosterOf([person(1), person(2, { 4: '桥三村支部' })]));
  const before = await counts();
  await expect(
    origin.imports.undo(ofBranch(branchId), { ...record, idempotencyKey: 'undo-half' }),
  ).rejects.toMatchObject({ code: 'NOT_YOURS', field: ['input', 'import'] });
  expect(await reload(record)).toMatchObject({ state: 'COMMITTED', failure: null });

  // One who was let through before this was asked: the work ends all the same.
  await pool.query(`UPDATE import SET state = 'UNDOING', viewer = $1 WHERE id = $2`, [ofBranch(branchId), record.id]);
  await origin.stop();
  origin = await open();
  await expect
    .poll(() => reload(record))
    .toMatchObject({
      state: 'COMMITTED',
      failure: { code: 'NOT_YOURS', message: { en: expect.stringMatching(/\w+/) } },
    });
  expect(await counts(), 'nothing was taken back').toEqual(before);

  await origin.imports.undo(officer, { ...record, idempotencyKey: 'undo-whole' });
  await origin.imports.idle();
  expect(await reload(record)).toMatchObject({ state: 'UNDONE', failure: null });

  const own = await committed(await rosterOf([person(3)]));
  await origin.imports.undo(ofBranch(branchId), { ...own, idempotencyKey: 'undo-of-ones-own' });
  await origin.imports.idle();
  expect(await reload(own), 'the coordinator’s import of the branch’s own people').toMatchObject({ state: 'UNDONE' });

  await committed(await rosterOf([person(4, { 4: '桥三村支部' })]));
  const moved = await committed(await rosterOf([person(4)]));
  await expect(
    origin.imports.undo(ofBranch(branchId), { ...moved, idempotencyKey: 'undo-into-another' }),
    'it would write for the branch that the person came from',
  ).rejects.toMatchObject({ code: 'NOT_YOURS' });
});

test('the rows of an import and its file are for the account that saw them compared, and for the county', async () => {
  await foundOther();
  await committed(await rosterOf([person(1), person(2, { 4: '桥三村支部' })]));
  const path = await rosterOf([person(1, { 3: '13900000001' }), person(2, { 3: '13900000002', 4: '桥三村支部' })]);
  const byCounty = await checked(path);
  const mine = ofBranch(branchId);
  const shown = async (viewer: Viewer, record: typeof byCounty) => {
    const answer = await origin.execute({
      query: `query ($id: ID!) { originImport(id: $id) {
        state fileName annotated counts { changed } sheets { name } rows { totalCount nodes { changes { before } } } } }`,
      variables: { id: toGlobalId('OriginImport', record.region, record.id) },
      viewer,
    });
    const file = await origin.imports.annotated(viewer, record);
    // A file that nobody reads to its end would be held.
    for await (const _ of file?.pieces ?? []);
    return { ...(answer.data as { originImport: object | null }).originImport, file: file !== null };
  };
  const whole = { fileName: 'r.xlsx', annotated: expect.stringContaining('/download/'), file: true };
  const nothing = { fileName: '…', annotated: null, sheets: [], rows: { totalCount: 0, nodes: [] }, file: false };
  const befores = (...phones: readonly string[]) => phones.map((before) => ({ changes: [{ before }] }));

  expect(await shown(officer, byCounty)).toMatchObject({
    ...whole,
    rows: { nodes: befores('13810000001', '13810000002') },
  });
  expect(await shown(mine, byCounty)).toMatchObject({ ...nothing, state: 'CHECKED', counts: { changed: 2 } });
  await expect(
    origin.imports.commit(mine, { ...byCounty, idempotencyKey: 'commit-unseen' }),
    'nobody writes what they were not shown',
  ).rejects.toMatchObject({ code: 'NOT_YOURS' });

  const own = await checked(path, null, mine);
  expect(own.id, 'the same bytes are compared once more, with what this account sees').not.toBe(byCounty.id);
  expect(await shown(mine, own)).toMatchObject({
    ...whole,
    rows: { nodes: [...befores('13810000001'), { changes: [] }] },
  });
  expect(await shown(officer, own), 'the county sees everybody there').toMatchObject(whole);
  expect(await shown({ ...mine, account: 'a colleague' }, own)).toMatchObject(nothing);
  expect(await shown({ ...mine, grants: [{ member: 'x', until: '2999-01-01' }], purpose: 'care' }, own)).toMatchObject(
    whole,
  );

  await origin.imports.commit(officer, { ...own, idempotencyKey: 'commit-for-them' });
  await origin.imports.idle();
  expect(await shown(mine, own), 'whoever took it further').toMatchObject({ ...whole, state: 'COMMITTED' });

  const demoted = { ...mine, account: officer.account };
  expect(await shown(demoted, byCounty), 'who is no longer what they were').toMatchObject(nothing);
  const { nodes } = await origin.imports.list(demoted, '330324', {});
  for (const record of nodes) expect((await origin.imports.rows(demoted, record, null, {})).nodes).toEqual([]);
});

test('what a constraint does not let an undo put back ends it with a sentence', async () => {
  await committed(await rosterOf([person(1)]));
  const record = await committed(await rosterOf([person(1, { 3: '13900000002' })]));
  await pool.query(`ALTER TABLE member_version ADD CONSTRAINT refused_in_a_test CHECK (version < 3) NOT VALID`);
  await origin.imports.undo(officer, { ...record, idempotencyKey: 'undo-refused-by-the-database' });
  await origin.imports.idle();
  expect(await reload(record)).toMatchObject({ state: 'COMMITTED', failure: { code: 'ALREADY_RECORDED' } });
  await pool.query('ALTER TABLE member_version DROP CONSTRAINT refused_in_a_test');
  await origin.imports.undo(officer, { ...record, idempotencyKey: 'undo-once-more' });
  await origin.imports.idle();
  expect(await reload(record)).toMatchObject({ state: 'UNDONE', failure: null });
});

test('looking for a person reads a handful of versions, however long the list has become', async () => {
  const rows = 2_000;
  await committed(await rosterOf(Array.from({ length: rows }, (_, n) => person(n))));
  // Its counters are told when a connection ends.
  await origin.stop();
  const { rows: read } = await pool.query(
    `SELECT sum(idx_tup_read)::int AS versions FROM pg_stat_user_indexes WHERE relname = 'member_version'`,
  );
  origin = await open();
  expect((await counts()).member).toBe(rows);
  expect(read[0].versions / rows).toBeLessThan(20);
}, 60_000);

test('what is asked for while another process still holds the import is done as soon as it lets go', async () => {
  const record = await checked(await rosterOf([person(7_001)]));
  const other = await pool.connect();
  const lock = `import ${record.region} ${record.id}`;
  await other.query('SELECT pg_advisory_lock(hashtextextended($1, 1))', [lock]);
  await origin.imports.commit(officer, { ...record, idempotencyKey: `commit-${record.id}` });
  await origin.imports.idle();
  expect((await reload(record)).state).toBe('COMMITTING');
  await other.query('SELECT pg_advisory_unlock(hashtextextended($1, 1))', [lock]);
  other.release();
  await expect.poll(async () => (await reload(record)).state, { timeout: 5_000 }).toBe('COMMITTED');
});

test('killed at ten random points, a commit writes each row exactly once', async () => {
  const rows = 3_000;
  const record = await checked(await rosterOf(Array.from({ length: rows }, (_, n) => person(n))));
  await origin.imports.commit(officer, { ...record, withSuspects: true, idempotencyKey: 'commit-killed' });
  await origin.stop();
  const child = fileURLToPath(new URL('./import-child.ts', import.meta.url));
  for (let kill = 0; kill < 10; kill += 1) {
    const running = fork(child, [url], { stdio: 'ignore' });
    await once(running, 'message');
    await sleep(Math.random() * 400);
    running.kill('SIGKILL');
    await once(running, 'exit');
  }
  origin = await open();
  for (let left = 600; left > 0 && (await reload(record)).state !== 'COMMITTED'; left -= 1) await sleep(100);
  const done = await reload(record);
  expect(done).toMatchObject({ state: 'COMMITTED' });
  const { rows: persons } = await pool.query('SELECT region, id, birth_date, name, phone FROM member_version');
  const told = persons.map(({ region, id, birth_date, name, phone }) =>
    JSON.stringify([
      name,
      testSealing.open(placeOf('birthDate', region, id), birth_date),
      testSealing.open(placeOf('phone', region, id), phone),
    ]),
  );
  expect(new Set(told).size).toBe(told.length);
  const written = (done.counts.NEW ?? 0) + (done.counts.SUSPECT ?? 0);
  expect(written).toBe(rows);
  expect(await counts()).toMatchObject({ member: rows, member_version: rows, outflow: rows, outbox: rows * 3 });
}, 240_000);

test('an ID number that another branch has on record is refused, whatever else the row guesses', async () => {
  const idNumber = '110101199003070038';
  const withNumber = async (rows: readonly (readonly [string, string])[]): Promise<string> => {
    const path = join(folder, `${Math.random()}.csv`);
    const lines = rows.map(([name, day]) => `${name},男,${day},${idNumber},2015-07-01`);
    writeFileSync(path, ['姓名,性别,出生日期,身份证号码,入党时间', ...lines].join('\n'));
    return path;
  };
  const known = await committed(await withNumber([['欧阳远', '1990-03-07']]));
  expect(known.counts).toMatchObject({ NEW: 1 });
  const stranger: Viewer = {
    ...officer,
    account: 'stranger',
    role: 'branchOfficer',
    regions: [],
    organisations: [toGlobalId('HomeBranch', '330324', id(4))],
  };
  const own = { region: '330324', organisation: `HomeBranch:330324:${id(4)}` };
  for (const name of ['欧阳远', '别的人']) {
    const upload = await origin.imports.upload(stranger, own, 'r.csv', await withNumber([[name, '1990-03-07']]));
    const key = await origin.imports.start(stranger, {
      ...own,
      upload,
      mapping: null,
      idempotencyKey: `stranger-${name}`,
    });
    await origin.imports.idle();
    const record = await origin.imports.get(stranger, key);
    if (!record) throw new Error('the import is there');
    expect((await origin.imports.rows(stranger, record, null, {})).nodes).toMatchObject([
      { outcome: 'REFUSED', target: null, changes: [], problems: [{ code: 'RECORDED_ELSEWHERE' }] },
    ]);
  }
});

test('after thirty days the file and what its rows said are gone; what was written stands and can be undone', async () => {
  const DAY = 86_400_000;
  const path = await rosterOf([person(1), person(2, { 4: '桥一' })]);
  const written = await committed(path);
  const waiting = await checked(await rosterOf([person(3)]));
  await origin.imports.upload(officer, place, 'never started.xlsx', await rosterOf([person(4)]));
  const kept = async () => {
    const { rows } = await pool.query(`SELECT
      (SELECT count(*)::int FROM import_row WHERE content <> '{}' OR changes <> '[]' OR problems <> '[]') AS rows,
      (SELECT count(*)::int FROM import_file) AS files, (SELECT count(*)::int FROM import_upload) AS uploads,
      (SELECT count(*)::int FROM import_file_part) AS parts,
      (SELECT count(*)::int FROM import WHERE forgotten_at IS NULL) AS imports`);
    return rows[0];
  };
  const later = async (days: number) => {
    await origin.stop();
    origin = await open(() => new Date(Date.now() + days * DAY));
  };
  expect(await kept()).toEqual({ rows: 3, files: 3, uploads: 3, parts: 3, imports: 2 });

  await later(29);
  await checked(await rosterOf([person(5)]));
  expect(await kept(), 'nothing was due').toEqual({ rows: 4, files: 4, uploads: 4, parts: 4, imports: 3 });

  await later(31);
  await expect.poll(kept).toEqual({ rows: 1, files: 1, uploads: 0, parts: 1, imports: 1 });
  expect(await reload(waiting)).toMatchObject({ state: 'FAILED', failure: { code: 'LAPSED' } });
  expect(await reload(written)).toMatchObject({ state: 'COMMITTED', counts: { NEW: 1, REFUSED: 1 } });
  expect(await origin.imports.annotated(officer, written)).toBe(null);

  await later(0);
  expect((await checked(path)).id, 'the same file is the same import still').toBe(written.id);
  expect(await kept(), 'and is kept anew').toMatchObject({ files: 2, uploads: 1 });
  await origin.imports.undo(officer, { ...written, idempotencyKey: 'undo-forgotten' });
  await origin.imports.idle();
  expect(await reload(written)).toMatchObject({ state: 'UNDONE' });
});
