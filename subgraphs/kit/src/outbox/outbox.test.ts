import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ScratchSide, startScratchSide } from '../testing/scratch-side.ts';
import { append, outboxChannel } from './append.ts';
import type { FedEvent } from './event.ts';
import { type Follower, follow } from './follow.ts';
import { followLinks } from './follow-links.ts';
import { listen } from './listen.ts';
import { numberAnew } from './number-anew.ts';
import { readFeed } from './read-feed.ts';

let side: ScratchSide;
beforeAll(async () => {
  side = await startScratchSide();
});
afterAll(() => side?.stop());
beforeEach(() => asOwner((client) => client.query('TRUNCATE outbox')));

const asOwner = async (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client({ connectionString: side.urls.owner });
  await client.connect();
  await work(client).finally(() => client.end());
};

const event = (subject: string) => ({ region: '330324', kind: 'test', subject, payload: { 甲: subject } });
const write = (subjects: string[], pause = 0) =>
  side.database.transaction('', async (tx) => {
    for (const subject of subjects) {
      await append(tx, [event(subject)]);
      await sleep(pause);
    }
  });
const read = (cursor: string | null, limit = 100) => readFeed(side.database.session(''), cursor, limit);

const until = async (holds: () => boolean): Promise<void> => {
  for (let waited = 0; !holds() && waited < 15_000; waited += 20) await sleep(20);
  expect(holds()).toBe(true);
};

describe('the feed', () => {
  test('gives what was committed, in order, page by page', async () => {
    await side.database.transaction('', (tx) => append(tx, ['a', 'b', 'c'].map(event)));
    await write(['d']);
    const first = await read(null, 3);
    expect(first.events.map(({ subject }) => subject)).toEqual(['a', 'b', 'c']);
    expect(first.events[0]).toMatchObject({
      region: '330324',
      kind: 'test',
      payload: { 甲: 'a' },
      recordedAt: expect.any(Date),
    });
    expect(first.caughtUp).toBe(false);
    const second = await read(first.cursor, 3);
    expect(second.events.map(({ subject }) => subject)).toEqual(['d']);
    expect(await read(second.cursor)).toEqual({ events: [], cursor: second.cursor, caughtUp: true });
  });

  test('has nothing of a transaction that failed', async () => {
    const failing = side.database.transaction('', async (tx) => {
      await append(tx, [event('lost')]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow();
    expect((await read(null)).events).toEqual([]);
  });

  test.each(['x', '1', '1:2:3:4', '-1:2', "1:1'; DROP TABLE outbox"])('refuses the cursor %j', async (cursor) => {
    await expect(read(cursor)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  test('knows no position of an event that a restore took back, also when another event has its numbers', async () => {
    await write(['before']);
    const { cursor: before } = await read(null);
    await write(['lost']);
    const { cursor: lost } = await read(null);
    await asOwner((client) => client.query("DELETE FROM outbox WHERE subject = 'lost'"));
    await write(['after']);
    await expect(read(lost)).rejects.toMatchObject({ code: 'FEED_POSITION_UNKNOWN' });
    expect((await read(before)).events.map(({ subject }) => subject)).toEqual(['after']);
    const { cursor: after } = await read(null);
    await asOwner((client) =>
      client.query("UPDATE outbox SET recorded_at = recorded_at + INTERVAL '1 s' WHERE subject = 'after'"),
    );
    await expect(read(after)).rejects.toMatchObject({ code: 'FEED_POSITION_UNKNOWN' });
    expect((await read(after?.replace(/:\d+$/, '') ?? null)).events).toEqual([]);
  });

  test('is read no further in silence when the database comes from another server, and goes on once it is migrated', async () => {
    await write(['a', 'b']);
    await write(['c']);
    const { cursor } = await read(null);
    await asOwner((client) => client.query('UPDATE outbox SET xid = (xid::text::bigint + 1000000)::text::xid8'));
    await expect(read(null)).rejects.toThrow('migrate');
    await asOwner(numberAnew);
    await write(['d']);
    await expect(read(cursor)).rejects.toMatchObject({ code: 'FEED_POSITION_UNKNOWN' });
    expect((await read(null)).events.map(({ subject }) => subject)).toEqual(['a', 'b', 'c', 'd']);
    const { cursor: last } = await read(null);
    await asOwner(numberAnew);
    expect(await read(last)).toEqual({ events: [], cursor: last, caughtUp: true });
  });

  test('leaves no gap when an early transaction commits late', async () => {
    const late = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const early = side.database.transaction('', async (tx) => {
      await append(tx, [event('early')]);
      begun.resolve();
      await late.promise;
    });
    await begun.promise;
    await write(['later']);
    const before = await read(null);
    expect(before.events).toEqual([]);
    late.resolve();
    await early;
    const after = await read(before.cursor);
    expect(after.events.map(({ subject }) => subject)).toEqual(['early', 'later']);
  });
});

describe('a follower', () => {
  const collect = (applied: string[], fail: () => boolean = () => false): Follower => {
    let kept: string | null = null;
    return follow({
      read: (cursor, limit) => read(cursor, limit),
      loadCursor: async () => kept,
      apply: async (events: readonly FedEvent[], cursor) => {
        if (fail()) throw new Error('apply failed');
        applied.push(...events.map(({ subject }) => subject));
        kept = cursor;
      },
      limit: 7,
      interval: 25,
    });
  };

  test('meets every event once and in order while many write with delays', async () => {
    const applied: string[] = [];
    const follower = collect(applied);
    const writers = Array.from({ length: 40 }, (_, writer) =>
      sleep(writer * 7).then(() => write([`${writer}.0`, `${writer}.1`, `${writer}.2`], (writer * 37) % 60)),
    );
    await Promise.all(writers);
    await until(() => applied.length >= 120);
    await follower.stop();
    expect(new Set(applied).size).toBe(120);
    expect(applied.length).toBe(120);
    for (let writer = 0; writer < 40; writer += 1)
      expect(applied.filter((subject) => subject.startsWith(`${writer}.`))).toEqual([
        `${writer}.0`,
        `${writer}.1`,
        `${writer}.2`,
      ]);
  });

  test('goes on after failures, from what it had kept', async () => {
    let calls = 0;
    const applied: string[] = [];
    const follower = collect(applied, () => {
      calls += 1;
      return calls % 2 === 1;
    });
    for (let index = 0; index < 15; index += 1) await write([`e${index}`]);
    await until(() => applied.length === 15);
    expect(follower.lag().failures).toBe(0);
    await until(() => follower.lag().caughtUpAt !== null);
    await follower.stop();
    expect(applied).toEqual(Array.from({ length: 15 }, (_, index) => `e${index}`));
  });

  test('of link decisions begins anew when what it had read is not there any more', async () => {
    const applied: string[] = [];
    const decision = (id: string) => ({
      side: 'DESTINATION',
      record: { region: '310000', id },
      member: null,
      decidedAt: 0,
    });
    const follower = followLinks({
      side: 'DESTINATION',
      read: async (cursor, limit) => {
        const { events, ...page } = await read(cursor, limit);
        return { ...page, decisions: events.map(({ subject }) => decision(subject)) };
      },
      apply: async ({ id }) => applied.push(id),
    });
    await write(['kept']);
    await write(['lost']);
    follower.wake();
    await until(() => applied.includes('lost'));
    await asOwner((client) => client.query("DELETE FROM outbox WHERE subject = 'lost'"));
    await write(['since']);
    follower.wake();
    await until(() => applied.includes('since'));
    await follower.stop();
    expect(applied).toEqual(['kept', 'lost', 'kept', 'since']);
  });

  test('of link decisions tells of those of one instant the last one of each record', async () => {
    const told: (string | null)[] = [];
    const decision = (id: string, member: string | null, decidedAt: number) => ({
      side: 'DESTINATION',
      record: { region: '310000', id },
      member: member === null ? null : { region: '330324', id: member },
      decidedAt,
    });
    const decisions = [decision('a', 'm', 1), decision('a', null, 2), decision('b', 'm', 2), decision('a', 'n', 2)];
    const follower = followLinks({
      side: 'DESTINATION',
      read: async (cursor) => ({ decisions: cursor === null ? decisions : [], cursor: '1:1', caughtUp: true }),
      apply: async ({ id }, member, at) => told.push(`${id} ${member?.id ?? null} ${at.getTime()}`),
    });
    await until(() => follower.lag().caughtUpAt !== null);
    await follower.stop();
    expect(told).toEqual(['a m 1', 'a n 2', 'b m 2']);
  });

  test('is woken by a commit, also after its connection was cut', async () => {
    let wakes = 0;
    const listener = listen(side.urls.app, outboxChannel, () => {
      wakes += 1;
    });
    await until(() => wakes === 1);
    await write(['a']);
    await until(() => wakes === 2);
    const admin = new pg.Client({ connectionString: side.urls.app });
    await admin.connect();
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'liangdi-listen'",
    );
    await admin.end();
    await until(() => wakes === 3);
    await write(['b']);
    await until(() => wakes === 4);
    await listener.stop();
  });
});
