import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerFiles, refuseFile, toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, startTestServer, testSealing } from '@liangdi/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createOrigin, loadOrigin, migrationsFolder, type OriginSubgraph } from '../src/index.ts';
import { branchId, officer, organisations } from './world.ts';

const organisation = toGlobalId('HomeBranch', '330324', branchId);
const place = { region: '330324', organisation: `HomeBranch:330324:${branchId}` };
const stranger: Viewer = { ...officer, account: 'stranger', organisations: [], regions: ['331121'] };
let server: Awaited<ReturnType<typeof startTestServer>>;
let origin: OriginSubgraph;
let pool: pg.Pool;
/** Who asks, and milliseconds by which the side's clock is ahead. */
let viewer = officer;
let ahead = 0;

const front = createServer((asked, response) => {
  const url = new URL(asked.url ?? '/', 'http://side');
  answerFiles(origin)(asked, response, url, viewer).catch((error) => refuseFile(response, error));
});
const address = (path: string): string => `http://127.0.0.1:${(front.address() as AddressInfo).port}${path}`;

beforeAll(async () => {
  server = await startTestServer();
  const urls = await server.database('origin', migrationsFolder);
  pool = new pg.Pool({ connectionString: urls.owner });
  pool.on('error', () => {});
  await loadOrigin(pool, organisations as never, testSealing);
  origin = await createOrigin({
    clock: () => new Date(Date.now() + ahead),
    sealing: testSealing,
    databaseUrl: urls.app,
    log: silentLog,
    migrate: false,
    identityToken: () => ({ ok: false, problem: { zh: '', en: '' } }),
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
}, 60_000);

beforeEach(async () => {
  viewer = officer;
  ahead = 0;
  await pool.query('DELETE FROM import_upload; DELETE FROM import_file; DELETE FROM import_file_part');
});

afterAll(async () => {
  front.close();
  await pool?.end();
  await origin?.stop();
  await server?.stop();
});

const upload = (body: string | Buffer, path = `/upload/origin?organisation=${organisation}`): Promise<Response> =>
  fetch(address(path), { method: 'POST', body, headers: { 'content-type': 'application/octet-stream' } });

const codeOf = async (response: Response): Promise<string | undefined> =>
  ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

/** What is kept for whoever asks. */
const kept = async () => {
  const { rows } = await pool.query(
    `SELECT (SELECT count(*)::int FROM import_upload) AS uploads, (SELECT count(*)::int FROM import_file) AS files,
            (SELECT count(DISTINCT digest)::int FROM import_file_part) AS contents`,
  );
  return rows[0];
};

/** A file that is as large as may be, of which nothing comes: the status, and how the connection ended. */
const announced = (path: string): Promise<{ readonly status: number; readonly closes: boolean }> =>
  new Promise((resolve, reject) => {
    const sent = request(address(path), { method: 'POST', headers: { 'content-length': 64 << 20 } }, (response) => {
      const closes = response.headers.connection === 'close';
      response.resume().on('end', () => sent.destroy());
      sent.on('close', () => resolve({ status: response.statusCode ?? 0, closes }));
    });
    sent.on('error', reject);
    sent.flushHeaders();
  });

test.each([
  ['for a place that is not theirs', () => stranger, `/upload/origin?organisation=${organisation}`, 403],
  ['for no place', () => officer, '/upload/origin', 400],
  ['by another path', () => officer, `/upload/origin/allowed?organisation=${organisation}`, 405],
])('an upload %s is refused before any of it comes', async (_what, who, path, status) => {
  viewer = who();
  expect(await announced(path)).toEqual({ status, closes: true });
});

test('whoever is busy sending a file reads why it is refused', async () => {
  viewer = stranger;
  for (let n = 0; n < 5; n += 1) {
    const response = await upload(Buffer.alloc(32 << 20));
    expect([response.status, await codeOf(response)]).toEqual([403, 'NOT_YOURS']);
  }
  expect(await kept()).toEqual({ uploads: 0, files: 0, contents: 0 });
});

test('whether a file would be taken is told without one', async () => {
  const ask = async () => (await fetch(address(`/upload/origin/allowed?organisation=${organisation}`))).status;
  expect(await ask()).toBe(204);
  viewer = stranger;
  expect(await ask()).toBe(403);
});

test('ten uploads wait for an import at most, until one is made of any, and each account has its own', async () => {
  const first = await upload('姓名\n甲\n');
  const { upload: id } = (await first.json()) as { upload: string };
  for (let n = 1; n < 10; n += 1) expect((await upload(`${n}`)).status).toBe(201);
  const refused = await upload('one more');
  expect(refused.status).toBe(429);
  expect(await refused.json()).toEqual({
    errors: [{ message: expect.stringMatching(/10.*256 MB.*待试导入/s), extensions: { code: 'TOO_MANY_UPLOADS' } }],
  });
  expect((await fetch(address(`/upload/origin/allowed?organisation=${organisation}`))).status).toBe(429);
  viewer = { ...officer, account: 'another' };
  expect((await upload('of another account')).status).toBe(201);
  viewer = officer;
  const uploadId = Buffer.from(id, 'base64url').toString().split(':').at(-1) ?? '';
  await origin.imports.start(officer, { ...place, upload: uploadId, mapping: null, idempotencyKey: 'start-the-first' });
  expect((await upload('one more')).status).toBe(201);
  await origin.imports.idle();
});

test('256 MB wait for an import at most', async () => {
  const large = (n: number) => upload(Buffer.alloc(64 << 20, `${n}`));
  await pool.query(
    `INSERT INTO import_file (region, digest, bytes) SELECT '330324', 'd' || n, 64 << 20 FROM generate_series(1, 4) n`,
  );
  await pool.query(
    `INSERT INTO import_upload (region, id, digest, name, account)
     SELECT '330324', gen_random_uuid(), 'd' || n, 'r', $1 FROM generate_series(1, 3) n`,
    [officer.account],
  );
  expect((await upload('small')).status).toBe(201);
  expect(await codeOf(await large(4))).toBe('TOO_MANY_UPLOADS');
  expect((await upload('as small')).status).toBe(201);
}, 30_000);

test('uploads that come at once are no more than those that come one after the other', async () => {
  const all = await Promise.all(Array.from({ length: 30 }, (_, n) => upload(`at once ${n}`)));
  const taken = all.filter(({ status }) => status === 201).length;
  expect(all.filter(({ status }) => status === 429)).toHaveLength(30 - taken);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThanOrEqual(10);
  expect((await kept()).uploads).toBe(taken);
});

test('of a file whose keeping broke off nothing stays, since nothing would ever remove it', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'liangdi-upload-')), 'roster');
  writeFileSync(path, Buffer.alloc(3 << 20, '姓名'));
  await pool.query(`CREATE FUNCTION breaks_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken off'; END $$;
    CREATE TRIGGER breaks_off BEFORE INSERT ON import_file_part FOR EACH ROW WHEN (NEW.n = 2) EXECUTE FUNCTION breaks_off()`);
  const keep = () => origin.imports.upload(officer, place, 'roster', path);
  await expect(keep()).rejects.toThrow('broken off');
  expect(await kept()).toEqual({ uploads: 0, files: 0, contents: 0 });
  await pool.query('DROP FUNCTION breaks_off CASCADE');
  await keep();
  expect(await kept()).toEqual({ uploads: 1, files: 1, contents: 1 });
  rmSync(path);
});

test('what was not used for a day gives way, with its bytes unless another account needs them', async () => {
  for (let n = 0; n < 10; n += 1) await upload(`old ${n}`);
  viewer = { ...officer, account: 'another' };
  await upload('old 0');
  viewer = officer;
  ahead = 23 * 3_600_000;
  expect((await upload('new')).status).toBe(429);
  ahead = 25 * 3_600_000;
  expect((await upload('new')).status).toBe(201);
  expect(await kept()).toEqual({ uploads: 2, files: 2, contents: 2 });
});
