import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, startTestServer, testSealing } from '@liangdi/kit/testing';
import { writeXlsx } from '@liangdi/roster';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrigin, loadOrigin, migrationsFolder, type OriginSubgraph } from '../src/index.ts';
import { branchId, officer, organisations } from './world.ts';

const place = { region: '330324', organisation: `HomeBranch:330324:${branchId}` };
const folder = mkdtempSync(join(tmpdir(), 'liangdi-origin-exports-'));
const team: Viewer = {
  ...officer,
  account: 'team',
  role: 'crossRegionTeam',
  regions: [],
  pairs: [['330324', '310000']],
};
let server: Awaited<ReturnType<typeof startTestServer>>;
let origin: OriginSubgraph;
let pool: pg.Pool;
let url = '';
let today = new Date('2026-03-01T00:00:00Z');

const open = (): Promise<OriginSubgraph> =>
  createOrigin({
    databaseUrl: url,
    log: silentLog,
    sealing: testSealing,
    migrate: false,
    clock: () => today,
    identityToken: () => ({ ok: false, problem: { zh: '', en: '' } }),
  });

const header = [
  '姓名',
  '性别',
  '出生日期',
  '联系电话',
  '所在党支部',
  '入党时间',
  '流向',
  '外出原因',
  '外出时间',
  '活动证号',
];
const away = ['上海市', '经商', '2020-03-01', '=1+1'];
const people = Array.from({ length: 230 }, (_, n) => [
  n === 0
    ? '=HYPERLINK("http://x")'
    : `${'赵钱孙李周吴郑王'[n % 8]}${'甲乙丙丁戊己庚辛'[(n >> 3) % 8]}${'春夏秋冬'[n >> 6]}`,
  n % 2 ? '女' : '男',
  `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 10}`,
  `138${String(10_000_000 + n)}`,
  '桥一村支部',
  '2005-07-01',
  ...(n % 3 === 0 ? away : ['', '', '', '']),
]);

const bring = async (path: string) => {
  const upload = await origin.imports.upload(officer, place, 'r', path);
  const idempotencyKey = `start-${upload}`;
  const started = await origin.imports.start(officer, { ...place, upload, mapping: null, idempotencyKey });
  await origin.imports.idle();
  return started;
};

beforeAll(async () => {
  server = await startTestServer();
  const urls = await server.database('origin', migrationsFolder);
  url = urls.app;
  pool = new pg.Pool({ connectionString: urls.owner });
  pool.on('error', () => {});
  await loadOrigin(pool, organisations as never, testSealing);
  origin = await open();
  const path = join(folder, 'people.xlsx');
  const rows = [header, ...people].map((cells) => ({ cells }));
  await pipeline(Readable.from(writeXlsx([{ name: '名册', rows }])), createWriteStream(path));
  const record = await bring(path);
  await origin.imports.commit(officer, { ...record, withSuspects: true, idempotencyKey: 'commit-all' });
  await origin.imports.idle();
}, 90_000);

afterAll(async () => {
  await pool?.end();
  await origin?.stop();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

let keys = 0;
const exported = async (viewer: Viewer, format: 'XLSX' | 'CSV' | 'JSONL', filter: object | null = null) => {
  keys += 1;
  const input = { format, purpose: 'yearly check', filter: filter as never, idempotencyKey: `export-${keys}` };
  const { region, id } = await origin.exports.start(viewer, input);
  await origin.exports.idle();
  const record = await origin.exports.get(viewer, { region, id });
  if (!record) throw new Error('the export is there');
  return record;
};

const bytesOf = async (viewer: Viewer, key: { region: string; id: string }, start = 0, end?: number) => {
  const file = await origin.exports.exported(viewer, key);
  if (!file) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of file.read(start, end ?? file.bytes)) pieces.push(piece);
  return Buffer.concat(pieces);
};

test.each(['XLSX', 'CSV'] as const)('%s comes back as it went out: every row is the same', async (format) => {
  const record = await exported(officer, format);
  expect(record).toMatchObject({ state: 'READY', rows: 230, total: 230 });
  const bytes = await bytesOf(officer, record);
  const path = join(folder, `back.${format}`);
  await pipeline(Readable.from([bytes]), createWriteStream(path));
  const { region, id } = await bring(path);
  const back = await origin.imports.get(officer, { region, id });
  expect(back?.counts).toMatchObject({ SAME: 230, NEW: 0, CHANGED: 0, SUSPECT: 0, REFUSED: 0 });
});

test('no cell of a csv begins a formula', async () => {
  const text = String(await bytesOf(officer, await exported(officer, 'CSV')));
  expect(text).toContain(",'=1+1,");
  expect(text).not.toMatch(/(^|,)[=+@-]/m);
});

test('the digest is that of the bytes, in whatever parts they are fetched', async () => {
  const record = await exported(officer, 'JSONL', { county: '330324' });
  const bytes = await bytesOf(officer, record);
  expect(
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex'),
  ).toBe(record.digest);
  expect(bytes).toHaveLength(record.bytes);
  const parts = [await bytesOf(officer, record, 0, 999), await bytesOf(officer, record, 999)];
  expect(Buffer.concat(parts.map((part) => part ?? Buffer.alloc(0)))).toEqual(bytes);
});

test('an account gets whom it sees, masked as it sees them', async () => {
  const record = await exported(team, 'JSONL');
  const lines = String(await bytesOf(team, record))
    .trim()
    .split('\n');
  const members = lines.map((line) => JSON.parse(line) as { phone: string | null; outflow: object | null });
  expect(members).toHaveLength(77);
  expect(members.every(({ phone, outflow }) => phone === null && outflow !== null)).toBe(true);
});

test('nobody else fetches it, nor does its account once it acts for somebody else', async () => {
  const record = await exported(officer, 'CSV');
  expect(await origin.exports.exported(team, record)).toBeNull();
  expect(await origin.exports.exported({ ...officer, account: 'other' }, record)).toBeNull();
  expect(await origin.exports.exported({ ...officer, regions: ['331121'] }, record)).toBeNull();
  expect(await origin.exports.exported({ ...officer, purpose: 'another' }, record)).not.toBeNull();
});

test.each(['member', 'partner', 'auditor'] as const)('a %s takes nothing out', async (role) => {
  await expect(exported({ ...officer, role }, 'CSV')).rejects.toMatchObject({ code: 'NOT_YOURS' });
});

test('what is asked for wrongly fails with the reason of the list itself', async () => {
  const record = await exported(officer, 'CSV', { county: '999999' });
  expect(record).toMatchObject({ state: 'FAILED', failure: { code: 'REGION_UNKNOWN' } });
});

test('one key is one export, and another filter under it is refused', async () => {
  const input = { format: 'CSV', purpose: 'check', filter: null, idempotencyKey: 'same-key' } as const;
  const first = await origin.exports.start(officer, input);
  expect((await origin.exports.start(officer, input)).id).toBe(first.id);
  const other = { ...input, filter: { county: '330324' } };
  await expect(origin.exports.start(officer, other)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('the audit log says who took what out, for what, by what filter, and what it came to', async () => {
  const record = await exported(officer, 'CSV', { awayIn: '310000' });
  await bytesOf(officer, record);
  const { rows } = await pool.query('SELECT entry::jsonb AS entry FROM audit_entry ORDER BY seq DESC LIMIT 2');
  const what = { id: `330324:${record.id}`, format: 'CSV', filter: { awayIn: '310000' }, rows: 77 };
  for (const [index, operation] of ['download', 'export'].entries())
    expect(rows[index].entry).toMatchObject({
      account: 'officer',
      role: 'coordinator',
      purpose: 'yearly check',
      operation,
      export: { ...what, bytes: record.bytes, digest: record.digest },
    });
  const { rows: read } = await pool.query(
    `SELECT count(DISTINCT s.subject)::int AS members FROM audit_subject s JOIN audit_entry e USING (seq)
     WHERE e.entry::jsonb ->> 'purpose' = 'yearly check'`,
  );
  expect(read[0].members).toBe(230);
});

test('an export that a killed process left is written anew from its beginning, and whole', async () => {
  const whole = await exported(officer, 'CSV');
  const own = [whole.region, whole.id];
  await pool.query(`UPDATE export SET state = 'RUNNING', digest = NULL WHERE region = $1 AND id = $2`, own);
  await pool.query(`UPDATE export_part SET content = 'torn' WHERE region = $1 AND export_id = $2`, own);
  await origin.stop();
  origin = await open();
  await expect.poll(async () => (await origin.exports.get(officer, whole))?.state, { timeout: 20_000 }).toBe('READY');
  expect(await origin.exports.get(officer, whole)).toMatchObject({ digest: whole.digest, rows: 230 });
});

const partsOf = async (id: string): Promise<number> =>
  (await pool.query('SELECT count(*)::int AS parts FROM export_part WHERE export_id = $1', [id])).rows[0].parts;

test('an account lists what it ordered, the latest first, and nothing of others', async () => {
  const first = await exported(officer, 'CSV');
  const second = await exported(officer, 'JSONL');
  const other = await exported(team, 'CSV');
  const ids = async (viewer: Viewer) => (await origin.exports.list(viewer, { first: 2 })).nodes.map(({ id }) => id);
  expect(await ids(officer)).toEqual([second.id, first.id].sort().reverse());
  expect(await ids(team)).toContain(other.id);
  expect(await ids(team)).not.toContain(first.id);
  await expect(origin.exports.list({ ...officer, role: 'member' }, {})).rejects.toMatchObject({ code: 'NOT_YOURS' });
});

test('a cancelled export has no file: one that is ready loses it, one that is being written stops', async () => {
  const ready = await exported(officer, 'CSV');
  const cancel = (viewer: Viewer, record: { region: string; id: string }) =>
    origin.exports.cancel(viewer, { region: record.region, id: record.id, idempotencyKey: `cancel-${record.id}` });
  await expect(cancel(team, ready)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await cancel(officer, ready)).toMatchObject({ state: 'EXPIRED' });
  expect(await bytesOf(officer, ready)).toBeNull();

  const input = { format: 'CSV' as const, purpose: 'yearly check', filter: null, idempotencyKey: 'export-cancelled' };
  const running = await origin.exports.start(officer, input);
  const cancelled = await cancel(officer, running);
  await origin.exports.idle();
  expect(await origin.exports.get(officer, running)).toMatchObject({
    state: cancelled.state,
    failure: cancelled.failure,
  });
  expect(cancelled).toMatchObject({ state: 'FAILED', failure: { code: 'CANCELLED' } });
  expect(await cancel(officer, running)).toMatchObject({ state: 'FAILED' });
  expect([await partsOf(ready.id), await partsOf(running.id)]).toEqual([0, 0]);
});

test('an export that fails on our side each time is given up after five times, and says so', async () => {
  const input = { format: 'CSV' as const, purpose: 'yearly check', filter: null, idempotencyKey: 'export-failing' };
  const states: unknown[] = [];
  await pool.query('ALTER TABLE member_version RENAME TO elsewhere');
  try {
    for (let n = 0; n < 5; n++) {
      // The same key is the same export, and wakes its work.
      const { region, id } = await origin.exports.start(officer, input);
      await origin.exports.idle();
      const { state, failure } = (await origin.exports.get(officer, { region, id })) ?? {};
      states.push([state, failure?.code]);
    }
  } finally {
    await pool.query('ALTER TABLE elsewhere RENAME TO member_version');
  }
  expect(states).toEqual([...Array(4).fill(['RUNNING', undefined]), ['FAILED', 'INTERNAL']]);
  expect(await exported(officer, 'CSV')).toMatchObject({ state: 'READY', rows: 230 });
});

test('the files that somebody stands in go with what is erased of them, and no other', async () => {
  const { rows } = await pool.query<{ id: string; name: string }>(
    'SELECT DISTINCT ON (name) id, name FROM member_version WHERE superseded_at IS NULL ORDER BY name LIMIT 2',
  );
  const [theirs, another] = rows;
  if (!theirs || !another) throw new Error('there are two people');
  const gone = await exported(officer, 'JSONL', { name: theirs.name });
  const left = await exported(officer, 'JSONL', { name: another.name });
  expect(await bytesOf(officer, gone)).not.toBeNull();
  const { data } = await origin.execute({
    query: `mutation ($input: EraseOriginDetailsInput!) {
      eraseOriginDetails(input: $input) { erased { what count } userErrors { code } } }`,
    variables: { input: { idempotencyKey: 'erase-exported', member: toGlobalId('Member', '330324', theirs.id) } },
    viewer: officer,
  });
  expect((data as any).eraseOriginDetails).toMatchObject({
    erased: expect.arrayContaining([
      { what: 'files of lists that you are in and that were taken out, as a whole', count: expect.any(Number) },
    ]),
    userErrors: [],
  });
  expect(await bytesOf(officer, gone)).toBeNull();
  expect(await origin.exports.get(officer, gone)).toMatchObject({ state: 'EXPIRED' });
  expect(await bytesOf(officer, left)).not.toBeNull();
});

test('after three days the file is gone, and what a killed process still wrote of one that had ended', async () => {
  const record = await exported(officer, 'CSV');
  const late = await pool.query(
    `INSERT INTO export_part (region, export_id, n, content)
     SELECT region, id, 7, '' FROM export WHERE state = 'FAILED' LIMIT 1 RETURNING export_id AS id`,
  );
  today = new Date(today.getTime() + 3 * 24 * 3_600_000);
  expect(await origin.exports.exported(officer, record)).toBeNull();
  await origin.stop();
  origin = await open();
  await expect.poll(async () => (await origin.exports.get(officer, record))?.state).toBe('EXPIRED');
  const { rows } = await pool.query('SELECT count(*)::int AS parts FROM export_part WHERE export_id = $1', [record.id]);
  expect([rows[0].parts, await partsOf(late.rows[0].id)]).toEqual([0, 0]);
});
