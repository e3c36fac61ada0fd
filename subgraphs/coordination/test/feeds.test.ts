import type { TestServer } from '@liangdi/kit/testing';
import { assess, compileRules, SHIPPED_RULES } from '@liangdi/responsibility';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootServer, freshDatabase } from './support/boot.ts';
import { dump } from './support/dump.ts';
import { projectionOn } from './support/projection.ts';
import { randomFrom } from './support/random.ts';
import { shuffled, sourcesOf } from './support/shuffled.ts';
import { sidesOfWorld } from './support/sides-of-world.ts';
import { withUndone } from './support/undone.ts';
import { DAY, NOW, type WorldEvent, worldOf } from './support/world.ts';

let server: TestServer;
let projection: Awaited<ReturnType<typeof projectionOn>>;
let now = NOW;

beforeAll(async () => {
  server = await bootServer();
  const urls = await freshDatabase(server, 'feeds');
  projection = await projectionOn(urls.owner, () => now);
});

afterAll(async () => {
  await projection?.close();
  await server?.stop();
});

const SEEDS = Number(process.env.LIANGDI_SEEDS ?? 12);

test(
  `feeds delivered up to three times and in another order give the same read model (${SEEDS} seeds)`,
  async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const world = withUndone(worldOf(seed, 12), seed);
      await projection.clear();
      await projection.drain(sourcesOf(world));
      const plain = await dump(projection.sql);
      const random = randomFrom(seed);
      await projection.clear();
      await projection.drain(
        sourcesOf(world, (events) => shuffled(events, random)),
        1 + random.below(40),
      );
      expect(await dump(projection.sql), `seed ${seed}`).toEqual(plain);
    }
  },
  SEEDS * 20_000,
);

test('a read model rebuilt from snapshots says what the followed one says, and carries over what people did', async () => {
  const world = withUndone(worldOf(77, 80), 77);
  const sources = sourcesOf(world);
  await projection.clear();
  await projection.drain(sources);
  await projection.sql(`update read_model.about set complete = true`);
  const followed = await dump(projection.sql);
  // In one page, and by pages so small that counts are written between them.
  for (const pageSize of [80, 1]) {
    await projection.rebuild(sources, pageSize);
    expect(await dump(projection.sql)).toEqual(followed);
  }
  const miscounted = await projection.sql(
    `select c.id from read_model.finding_cell c left join read_model.finding f on f.cell = c.id
      group by c.id, c.findings having c.findings <> count(f.id)`,
  );
  expect(miscounted).toEqual([]);
});

test.each([1, 80])('a rebuild parts who was withdrawn while nobody followed, in pages of %i', async (pageSize) => {
  const before = worldOf(71, 80);
  const world = withUndone(before, 71);
  const sources = sourcesOf(world);
  await projection.clear();
  await projection.drain(sources);
  const followed = await dump(projection.sql);
  await projection.clear();
  await projection.drain(sourcesOf(before));
  await projection.drain(sourcesOf(world.filter(({ event }) => event.version.withdrawn !== true)));
  await projection.sql(`update read_model.about set complete = true`);
  await projection.rebuild(sources, pageSize);
  expect(await dump(projection.sql)).toEqual(followed);
});

test('the read model and the live view agree for every member, today and on ten past days', async () => {
  const world = withUndone(worldOf(5, 60), 5);
  const rules = compileRules(SHIPPED_RULES);
  const sides = sidesOfWorld(world);
  await projection.clear();
  await projection.drain(sourcesOf(world));
  const views = await projection.sql<{
    region: string;
    id: string;
    handover: string;
    lead: string | null;
    overdue: boolean;
  }>('select region, id, handover, lead, overdue from read_model.member_view');
  expect(views.length).toBe(sides.size);
  const findings = Map.groupBy(
    await projection.sql<{ member: string; kind: string }>(
      `select f.region || '/' || f.member_id as member, c.kind from read_model.finding f
         join read_model.finding_cell c on c.id = f.cell where c.status <> 'CLOSED' and f.member_id is not null`,
    ),
    ({ member }) => member,
  );
  for (const { region, id, handover, lead, overdue } of views) {
    const key = `${region}/${id}`;
    const live = sides.get(key);
    if (live === undefined) throw new Error(`no member ${key}`);
    const view = assess(live, rules, NOW);
    expect({ handover, lead, overdue }, key).toEqual({
      handover: view.handover.state,
      lead: view.leading,
      overdue: view.duties.some(({ state }) => state === 'OVERDUE'),
    });
    expect((findings.get(key) ?? []).map(({ kind }) => kind).sort(), key).toEqual(
      view.findings.map(({ kind }) => kind).sort(),
    );
  }
  for (let back = 1; back <= 10; back++) {
    const at = NOW - back * 70 * DAY;
    const answering = await projection.sql<{ key: string; side: string; branch_id: string }>(
      `select a.region || '/' || a.member_id as key, a.side, a.branch_id from read_model.answering a
        where a.valid_from <= $1 and a.valid_to > $1 and a.side <> 'ASSOCIATION'`,
      [new Date(at)],
    );
    const said = new Set(answering.map(({ key, side, branch_id }) => `${key} ${side} ${branch_id}`));
    for (const [key, live] of sides) {
      const view = assess(live, rules, at);
      for (const { side, organisation } of [view.origin, view.destination]) {
        if (organisation?.level === 'BRANCH') expect(said, `${back}`).toContain(`${key} ${side} ${organisation.id}`);
      }
    }
  }
});

test('a lapse happens at its time without anyone asking, and is told once to everyone concerned', async () => {
  const [member] = worldOf(1, 1).filter(({ side, event }) => side === 'ORIGIN' && event.list === 'members');
  if (member === undefined) throw new Error('a world has members');
  const { subject, subjectRegion } = member.event;
  const outflow = {
    id: '0199a000-0000-7000-8000-0000000000f1',
    version: 1,
    region: subjectRegion,
    recordedAt: NOW - DAY,
    validFrom: NOW - DAY,
    validTo: null,
    destinationRegion: '310000',
    reason: 'WORK',
    certificateNumber: null,
    certificateFrom: null,
    certificateTo: null,
    deadline: NOW + 10 * DAY,
    confirmedReceptionId: null,
    confirmedAt: null,
    returned: false,
  };
  const world = [
    member,
    { side: 'ORIGIN' as const, event: { subject, subjectRegion, list: 'outflows', version: outflow } },
  ];
  const told = () =>
    projection.sql<{ code: string; recipient: string; recipient_region: string }>(
      'select code, recipient, recipient_region from notification where code = $1 order by recipient',
      ['RECEPTION_LAPSED'],
    );
  await projection.clear();
  await projection.drain(sourcesOf(world));
  expect(await told()).toEqual([]);
  now = NOW + 10 * DAY - 1;
  await projection.drain(sourcesOf(world));
  expect(await told()).toEqual([]);
  now = NOW + 10 * DAY;
  await projection.drain(sourcesOf(world));
  await projection.drain(sourcesOf(world));
  now = NOW;
  expect(await told()).toEqual([
    { code: 'RECEPTION_LAPSED', recipient: 'DESTINATION', recipient_region: '310000' },
    { code: 'RECEPTION_LAPSED', recipient: 'ORIGIN', recipient_region: subjectRegion },
  ]);
});

/** An event like another that the database refuses, for it knows no such subject. */
const refused = (id: string, like: WorldEvent): WorldEvent => ({
  side: 'ORIGIN',
  event: { ...like.event, subject: 'no-uuid', version: { ...like.event.version, id, version: 3 } },
});

test.each([1, 7, 500])('an event that the database refuses is left out alone, in pages of %i', async (limit) => {
  const world = worldOf(9, 12);
  await projection.clear();
  await projection.drain(sourcesOf(world));
  const plain = await dump(projection.sql);
  const origins = world.filter(({ side }) => side === 'ORIGIN');
  const spoilt = origins.flatMap((event, index) =>
    index === 5 ? [refused('first', event), refused('second', event), event] : [event],
  );
  projection.leftOut.length = 0;
  await projection.clear();
  await projection.drain(
    sourcesOf([...world.filter(({ side }) => side !== 'ORIGIN'), ...spoilt, refused('last', origins[0] as WorldEvent)]),
    limit,
  );
  expect(await dump(projection.sql)).toEqual(plain);
  expect(projection.leftOut).toEqual(
    ['first', 'second', 'last'].map((id) => ({ side: 'ORIGIN', list: expect.any(String), id, version: 3 })),
  );
});

test('where event after event is refused, following stops, since then it is not the events that are wrong', async () => {
  const world = worldOf(9, 12);
  const origin = world.find(({ side }) => side === 'ORIGIN') as WorldEvent;
  const spoilt = Array.from({ length: 30 }, (_, index) => refused(`refused ${index}`, origin));
  projection.leftOut.length = 0;
  await projection.clear();
  await expect(projection.drain(sourcesOf([...spoilt, ...world]))).rejects.toThrow(
    'invalid input syntax for type uuid',
  );
  expect(projection.leftOut).toHaveLength(20);
});

test.each([1, 200])('who cannot be judged when their time comes is put off alone, %i at once', async (limit) => {
  const world = worldOf(9, 12);
  await projection.clear();
  await projection.drain(sourcesOf(world));
  const due = 'select region, id from read_model.member_view where next_change_at is not null order by next_change_at';
  const [member] = await projection.sql<{ region: string; id: string }>(due);
  if (member === undefined) throw new Error('nobody is ever due');
  const judgedAt = () =>
    projection.sql<{ id: string; at: Date; next: Date }>(
      'select id, judged_at as at, next_change_at as next from read_model.member_view order by id',
    );
  projection.putOff.length = 0;
  await projection.sql(
    `alter table read_model.member_view add check (id <> '${member.id}' or judged_at <= '${new Date(NOW).toISOString()}')`,
  );
  await projection.sql('insert into read_model.rejudge select region, id from read_model.member_view');
  now = NOW + 1;
  await projection.drain(sourcesOf(world), limit);
  const rows = await judgedAt();
  now = NOW;
  expect(projection.putOff).toEqual([member]);
  expect(rows.filter(({ at }) => at.getTime() <= NOW).map(({ id }) => id)).toEqual([member.id]);
  expect(rows.find(({ id }) => id === member.id)?.next.getTime()).toBe(NOW + 1 + DAY);
});

test.each(['9999-12-31T23:59:59.000Z', '+010000-06-01T00:00:00.000Z'])(
  'an end that is stored at %s comes in, and is counted out again when it is mended',
  async (end) => {
    const world = worldOf(9, 12);
    const open = world.find(({ event }) => event.list === 'outflows' && event.version.validTo === null) as WorldEvent;
    const { version } = open.event;
    const later = (number: number, validTo: number | null): WorldEvent => ({
      ...open,
      event: { ...open.event, version: { ...version, version: number, validTo } },
    });
    const ended = later(9, Date.parse(end));
    const mended = later(10, null);
    projection.leftOut.length = 0;
    await projection.clear();
    await projection.drain(sourcesOf([...world, ended]));
    await projection.drain(sourcesOf([...world, ended, mended]));
    const { stay, flow_month } = await dump(projection.sql);
    await projection.clear();
    await projection.drain(sourcesOf([...world, mended]));
    expect(await dump(projection.sql)).toMatchObject({ stay, flow_month });
    expect(projection.leftOut).toEqual([]);
  },
);
