import { createPublicKey, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/server.ts';
import type { AuditEntry } from './entry.ts';
import { exportHeads } from './export-heads.ts';
import { headFileOf, openAuditKey, writeHead } from './head-file.ts';
import { openAuditLog } from './log.ts';
import { verifyAudit } from './verify.ts';

const migrations = fileURLToPath(new URL('../testing/scratch/prisma/migrations', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'liangdi-heads-'));
const entry = (n: number): AuditEntry => ({
  kind: 'read',
  account: `reader ${n}`,
  role: 'coordinator',
  organisations: [],
  regions: [],
  purpose: null,
  operation: 'card',
  fields: ['Member.name'],
  subjects: [`330324:${n}`],
});

let server: TestServer;
let key: KeyObject;
let databases = 0;

beforeAll(async () => {
  server = await startTestServer();
  key = openAuditKey(folder);
});
afterAll(() => server?.stop());

/** A log with `count` entries and its head, on a database of its own. */
const madeLog = async (count: number) => {
  databases += 1;
  const side = `log${databases}`;
  const urls = await server.database(side, migrations);
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  for (const file of ['../viewer/viewer.sql', './audit.sql'])
    await owner.query(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const log = openAuditLog(urls.app);
  await Promise.all(Array.from({ length: count }, (_, n) => log.record(entry(n))));
  await writeHead(headFileOf(folder, side), key, side, await log.head(), new Date());
  return {
    log,
    owner,
    urls,
    side,
    verify: () => verifyAudit({ url: urls.owner, headFile: headFileOf(folder, side), publicKey: createPublicKey(key) }),
    close: async () => {
      await log.close();
      await owner.end();
    },
  };
};

test('entries that come at once are chained one after the other, and the chain verifies', async () => {
  const made = await madeLog(200);
  const second = openAuditLog(made.urls.app);
  await Promise.all(Array.from({ length: 200 }, (_, n) => (n % 2 ? made.log : second).record(entry(n))));
  expect(await made.verify()).toEqual({ entries: 400, afterHead: 200, flaw: null });
  const { rows } = await made.owner.query("SELECT count(*)::int AS n FROM audit_subject WHERE subject = '330324:7'");
  expect(rows[0].n).toBe(2);
  await second.close();
  await made.close();
});

const withoutTriggers = (text: string) => `ALTER TABLE audit_entry DISABLE TRIGGER USER; ${text}`;

test.each([
  ['an edited entry', `UPDATE audit_entry SET entry = replace(entry, 'reader 3', 'nobody') WHERE seq = 4`, 'EDITED', 4],
  ['a deleted entry', 'DELETE FROM audit_entry WHERE seq = 4', 'MISSING', 4],
  [
    'two entries put the other way round',
    'UPDATE audit_entry SET seq = -4 WHERE seq = 4; UPDATE audit_entry SET seq = 4 WHERE seq = 5; UPDATE audit_entry SET seq = 5 WHERE seq = -4',
    'EDITED',
    4,
  ],
  ['a log that was cut off', 'DELETE FROM audit_entry WHERE seq > 7', 'TRUNCATED', 7],
  [
    'a log that was written anew from an entry on',
    `DELETE FROM audit_entry WHERE seq > 3; SELECT audit_append(ARRAY(SELECT '{"subjects":[]}' FROM generate_series(1, 7)))`,
    'HEAD_DIFFERS',
    10,
  ],
])('%s is found', async (_, tampering, flaw, seq) => {
  const made = await madeLog(10);
  expect((await made.verify()).flaw).toBeNull();
  await made.owner.query(withoutTriggers(tampering));
  expect((await made.verify()).flaw).toEqual({ flaw, seq });
  await made.close();
});

test('a head that another key signed vouches for nothing', async () => {
  const made = await madeLog(1);
  const stranger = openAuditKey(mkdtempSync(join(tmpdir(), 'liangdi-heads-')));
  await writeHead(headFileOf(folder, made.side), stranger, made.side, await made.log.head(), new Date());
  expect((await made.verify()).flaw).toEqual({ flaw: 'HEAD_NOT_SIGNED' });
  await made.close();
});

test.each([
  [
    'that another key signed',
    (file: string) => readFileSync(file, 'utf8').replace(/"signature": "...../, '"signature": "AAAAA'),
  ],
  ['that is cut short', (file: string) => readFileSync(file, 'utf8').slice(0, 40)],
])('a head %s stays as it is, and somebody is told', async (_, tampered) => {
  const made = await madeLog(2);
  const file = headFileOf(folder, made.side);
  const text = tampered(file);
  writeFileSync(file, text);
  const told: unknown[] = [];
  const heads = exportHeads(
    made.log,
    made.side,
    { folder, key },
    () => new Date(),
    (error) => void told.push(error),
  );
  await made.owner.query(`SELECT audit_append(ARRAY['{"subjects":[]}'])`);
  await heads.stop();
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(told).toHaveLength(1);
  await made.close();
});

test('a log that is cut off below what another process of the side has signed gets no new head', async () => {
  const made = await madeLog(10);
  const file = headFileOf(folder, made.side);
  const told: unknown[] = [];
  const [first, second] = [1, 2].map(() =>
    exportHeads(
      made.log,
      made.side,
      { folder, key },
      () => new Date(),
      (error) => void told.push(error),
    ),
  );
  await made.log.record(entry(11));
  await made.log.record(entry(12));
  await first?.stop();
  const text = readFileSync(file, 'utf8');
  await made.owner.query(withoutTriggers('DELETE FROM audit_entry WHERE seq > 11'));
  await second?.stop();
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(told.map(String)).toEqual([expect.stringContaining('not what was signed up to entry 12')]);
  expect((await made.verify()).flaw).toEqual({ flaw: 'TRUNCATED', seq: 11 });
  await made.close();
});

test('a head that another process wrote late, of less than was signed by then, does not stay', async () => {
  const made = await madeLog(2);
  const file = headFileOf(folder, made.side);
  const late = readFileSync(file, 'utf8');
  await made.log.record(entry(3));
  const heads = exportHeads(
    made.log,
    made.side,
    { folder, key },
    () => new Date(),
    (error) => expect.unreachable(String(error)),
  );
  await expect.poll(() => JSON.parse(readFileSync(file, 'utf8')).seq, { timeout: 10_000 }).toBe(3);
  writeFileSync(file, late);
  await heads.stop();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject(await made.log.head());
  await made.close();
});

test('the database refuses to change, delete or read what is logged to anybody else', async () => {
  const made = await madeLog(2);
  for (const text of ['UPDATE audit_entry SET at = now()', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])
    await expect(made.owner.query(text)).rejects.toThrow('append-only');
  const app = new pg.Client({ connectionString: made.urls.app });
  await app.connect();
  expect((await app.query('SELECT * FROM audit_entry')).rowCount).toBe(0);
  await expect(
    app.query(`INSERT INTO audit_entry (seq, at, entry, hash) VALUES (99, now(), '{}', '')`),
  ).rejects.toThrow('row-level security');
  await app.end();
  await made.close();
});

test('a log that cannot be written says so', async () => {
  const made = await madeLog(0);
  await made.owner.query('ALTER TABLE audit_entry RENAME TO gone');
  await expect(made.log.record(entry(1))).rejects.toThrow('audit_entry');
  await made.close();
});
