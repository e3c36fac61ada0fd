import { internalGet, newId } from '@liangdi/kit';
import { silentLog } from '@liangdi/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { announceFindings } from '../src/live/announce.ts';
import { type Change, changesChannel, notify } from '../src/live/change.ts';
import { type ChangePage, createLiveChanges, type LiveChanges } from '../src/live/changes.ts';
import type { Sql } from '../src/read-model/sql.ts';
import type { FindingChange } from '../src/read-model/write-findings.ts';
import { serveCoordination } from '../src/server.ts';
import { boot, bootServer } from './support/boot.ts';
import { randomFrom } from './support/random.ts';

const hopKey = 'k'.repeat(32);
const clock = () => new Date();

let server: Awaited<ReturnType<typeof bootServer>>;
beforeAll(async () => {
  server = await bootServer();
});
afterAll(() => server.stop());

test('whoever waits for changes is answered at once when the service ends', async () => {
  const coordination = await boot(server, 'changes', { clock, sources: [] });
  onTestFinished(() => coordination.stop());
  const service = await serveCoordination(coordination, { port: 0, hopKey, clock, log: silentLog });
  const from = { url: service.url, audience: 'coordination', hopKey, clock };
  const read = (after: string | null) => internalGet<ChangePage>(from, 'changes', after, 10);
  const { cursor } = await read(null);
  const waiting = read(cursor);
  // Long enough for the question to arrive.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const began = performance.now();
  const draining = service.drain();
  expect(await waiting).toEqual({ changes: [], cursor, missed: false });
  expect(performance.now() - began).toBeLessThan(1_000);
  await draining;
});

const finding = (id: string): Change => ({ kind: 'FINDING', id, member: null, origin: null, destination: null });

const listener = (url: string): LiveChanges => {
  const live = createLiveChanges(url);
  onTestFinished(() => live.stop());
  return live;
};

const connected = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
};

test('a position is one for every process that listens, also within a notice and when one has heard less', async () => {
  const { app } = await server.database('positions');
  const [one, other, alone] = [listener(app), listener(app), listener(app)];
  const writers = await Promise.all([connected(app), connected(app), connected(app)]);
  const begun = await Promise.all([one, other, alone].map((each) => each.read(null, 1)));
  // What each heard since it began: the others' beginnings may be missing.
  await writers[0]?.query(notify, [[JSON.stringify([finding('first')])]]);
  let { cursor } = await one.read(begun[0]?.cursor ?? '', 1);
  let end = cursor;
  const many = randomFrom(7).below;
  const written = Promise.all(
    Array.from({ length: 60 }, (_, nth) => {
      const lists = Array.from({ length: 1 + many(3) }, (_, list) =>
        JSON.stringify(Array.from({ length: many(8) }, (_, at) => finding(`${nth}-${list}-${at}`))),
      );
      return writers[nth % writers.length]?.query(notify, [lists]);
    }),
  );
  const inOrder: Change[] = [];
  const inTurns: Change[] = [];
  await written;
  await writers[0]?.query(notify, [[JSON.stringify([finding('last')])]]);
  while (inOrder.at(-1)?.id !== 'last') {
    const page = await alone.read(end, 1_000);
    inOrder.push(...page.changes);
    end = page.cursor;
  }
  while (inTurns.at(-1)?.id !== 'last') {
    const page = await (many(2) === 0 ? one : other).read(cursor, 1 + many(5));
    expect(page.missed).toBe(false);
    inTurns.push(...page.changes);
    cursor = page.cursor;
  }
  expect(inTurns).toEqual(inOrder);
  expect(new Set(inTurns.map(({ id }) => id)).size).toBe(inTurns.length);
});

test('findings whose people have long names fit into notices', async () => {
  const { app } = await server.database('notices');
  const live = listener(app);
  const pool = new pg.Pool({ connectionString: app, max: 1 });
  onTestFinished(() => pool.end());
  const sql = async (text: string, values?: readonly unknown[]) => (await pool.query(text, [...(values ?? [])])).rows;
  const assigned = (nth: number) =>
    ({
      before: null,
      row: {
        region: '330324',
        id: newId(),
        memberId: newId(),
        kind: 'CONTACT_OVERDUE',
        severity: 'HIGH',
        owner: 'ORIGIN',
      },
      life: { status: 'ASSIGNED', assignee: ['流'.repeat(200), '\u0001'.repeat(200), '简'][nth % 3] },
    }) as unknown as FindingChange;
  let { cursor } = await live.read(null, 1);
  const count = 40;
  await announceFindings(
    sql as unknown as Sql,
    Array.from({ length: count }, (_, nth) => assigned(nth)),
  );
  const lengths: (number | undefined)[] = [];
  while (lengths.length < count) {
    const page = await live.read(cursor, count);
    lengths.push(...page.changes.map(({ assignee }) => assignee?.length));
    cursor = page.cursor;
  }
  expect(lengths).toEqual(Array.from({ length: count }, (_, nth) => [200, 200, 1][nth % 3]));
});

test('what others tell on the channel harms nobody, and a reader is told when there is nothing to hear by', async () => {
  const { app } = await server.database('others');
  const live = listener(app);
  const { cursor } = await live.read(null, 1);
  const pool = new pg.Pool({ connectionString: app, max: 1 });
  onTestFinished(() => pool.end());
  for (const payload of ['', 'x', 'null', '[]', '{"id":1}', '{"id":"a"}'])
    await pool.query('select pg_notify($1, $2)', [changesChannel, payload]);
  await pool.query(notify, [[JSON.stringify([finding('ours')])]]);
  expect((await live.read(cursor, 10)).changes).toMatchObject([{ id: 'ours' }]);
  const apart = createLiveChanges('postgres://127.0.0.1:1/none', 50);
  onTestFinished(() => apart.stop());
  await expect(apart.read(null, 1)).rejects.toThrow('no connection');
});

test('a process that began to listen later says so, and one whose connection was lost', async () => {
  const { app } = await server.database('later');
  const first = listener(app);
  const { cursor } = await first.read(null, 1);
  const later = listener(app);
  const page = await later.read(cursor, 1);
  expect(page).toMatchObject({ changes: [], missed: true });
  const writer = await connected(app);
  await writer.query(notify, [[JSON.stringify([finding('heard')])]]);
  const heard = await later.read(page.cursor, 1);
  expect(heard).toMatchObject({ changes: [{ id: 'heard' }], missed: false });
  await writer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'liangdi-changes' and datname = current_database()`,
  );
  const lost = await first.read(heard.cursor, 1);
  expect(lost).toMatchObject({ changes: [], missed: true });
  await writer.query(notify, [[JSON.stringify([finding('heard again')])]]);
  expect(await first.read(lost.cursor, 1)).toMatchObject({ changes: [{ id: 'heard again' }], missed: false });
});
