import { errors } from '@liangdi/kit';
import { silentLog, type TestServer } from '@liangdi/kit/testing';
import type { SideName } from '@liangdi/responsibility';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { FRESH } from '../src/read-model/heard.ts';
import type { Source } from '../src/read-model/source.ts';
import { boot, bootServer, freshDatabase, team } from './support/boot.ts';
import { projectionOn } from './support/projection.ts';
import { sourcesOf } from './support/shuffled.ts';
import { DAY, NOW, type WorldEvent, worldOf } from './support/world.ts';

let server: TestServer;
let projection: Awaited<ReturnType<typeof projectionOn>>;
let now = NOW;

beforeAll(async () => {
  server = await bootServer();
  projection = await projectionOn((await freshDatabase(server, 'silence')).owner, () => now);
});

afterAll(async () => {
  await projection?.close();
  await server?.stop();
});

const answering = (sources: readonly Source[], silent: SideName): readonly Source[] =>
  sources.filter(({ side }) => side !== silent);

/** A member who left for Shanghai yesterday, to be received within ten days. */
const declared = (): { world: WorldEvent[]; contact: WorldEvent } => {
  const [member] = worldOf(1, 1).filter(({ side, event }) => side === 'ORIGIN' && event.list === 'members');
  if (member === undefined) throw new Error('a world has members');
  const { subject, subjectRegion } = member.event;
  const base = { version: 1, region: subjectRegion, validTo: null };
  const fact = (id: string, list: string, at: number, more: object): WorldEvent => ({
    side: 'ORIGIN',
    event: { subject, subjectRegion, list, version: { ...base, id, recordedAt: at, validFrom: at, ...more } },
  });
  const outflow = fact('0199a000-0000-7000-8000-0000000000f1', 'outflows', NOW - DAY, {
    destinationRegion: '310000',
    reason: 'WORK',
    certificateNumber: null,
    certificateFrom: null,
    certificateTo: null,
    deadline: NOW + 10 * DAY,
    confirmedReceptionId: null,
    confirmedAt: null,
    returned: false,
  });
  const contact = fact('0199a000-0000-7000-8000-0000000000f2', 'contactLogs', NOW + 11 * DAY, {
    recordId: null,
    direction: 'TO_MEMBER',
    reached: true,
  });
  return { world: [member, outflow], contact };
};

const openKinds = async (): Promise<readonly string[]> =>
  (
    await projection.sql<{ kind: string }>(
      `select c.kind from read_model.finding f join read_model.finding_cell c on c.id = f.cell
        where c.status = 'OPEN' and c.kind like 'RECEPTION%' order by 1`,
    )
  ).map(({ kind }) => kind);

const told = () => projection.sql("select recipient from notification where code = 'RECEPTION_LAPSED'");

test('while one side is silent, what does not rest on it happens at its time', async () => {
  const sources = sourcesOf(declared().world);
  now = NOW;
  await projection.clear();
  await projection.drain(sources);
  now = NOW + 10 * DAY;
  await projection.drain(answering(sources, 'ASSOCIATION'));
  expect(await openKinds()).toEqual(['RECEPTION_LAPSED']);
  expect(await told()).toHaveLength(2);
});

test('what rests on a silent side stands as it was, whatever the time and whatever the others say, until that side is heard', async () => {
  const { world, contact } = declared();
  now = NOW;
  await projection.clear();
  await projection.drain(sourcesOf(world));
  expect(await openKinds()).toEqual(['RECEPTION_PENDING']);
  now = NOW + 10 * DAY + FRESH / 2;
  await projection.drain(answering(sourcesOf(world), 'DESTINATION'));
  expect(await openKinds()).toEqual(['RECEPTION_PENDING']);
  now = NOW + 12 * DAY;
  const later = sourcesOf([...world, contact]);
  await projection.drain(answering(later, 'DESTINATION'));
  expect(await openKinds()).toEqual(['RECEPTION_PENDING']);
  expect(await told()).toEqual([]);
  const [view] = await projection.sql<{ handover: string; held: boolean }>(
    'select handover, held from read_model.member_view',
  );
  expect(view).toEqual({ handover: 'DECLARED', held: true });
  await projection.drain(later);
  expect(await openKinds()).toEqual(['RECEPTION_LAPSED']);
  expect(await told()).toHaveLength(2);
});

const KEYS = `select f.region || '/' || f.id as id, c.kind, f.detail -> 'drawnFrom' as "drawnFrom" from read_model.finding f
  join read_model.finding_cell c on c.id = f.cell where c.status <> 'CLOSED' and f.member_id is not null`;
interface Key {
  readonly id: string;
  readonly kind: string;
  readonly drawnFrom: readonly SideName[];
}

test.each(['ORIGIN', 'DESTINATION', 'ASSOCIATION'] as const)(
  'the silence of %s opens no finding that rests on it and closes none, over half a year and 60 members; then all is as if it had never been',
  async (silent) => {
    const sources = sourcesOf(worldOf(11, 60));
    now = NOW;
    await projection.clear();
    await projection.drain(sources);
    const before = await projection.sql<Key>(KEYS);
    now = NOW + 183 * DAY;
    await projection.drain(answering(sources, silent));
    const during = await projection.sql<Key>(KEYS);
    const restsOnIt = (findings: readonly Key[]) =>
      findings
        .filter(({ drawnFrom }) => drawnFrom.includes(silent))
        .map(({ id }) => id)
        .sort();
    expect(restsOnIt(during)).toEqual(restsOnIt(before));
    await projection.drain(sources);
    const after = (await projection.sql<Key>(KEYS)).map(({ id }) => id).sort();
    await projection.clear();
    await projection.drain(sources);
    expect(after).toEqual((await projection.sql<Key>(KEYS)).map(({ id }) => id).sort());
  },
);

test('the first build serves the sides that answer, says which do not, and takes a late one in when it answers', async () => {
  const sources = sourcesOf(worldOf(3, 20));
  let silent = true;
  const said: string[] = [];
  const late = sources.map(
    (source): Source =>
      source.side !== 'DESTINATION'
        ? source
        : {
            side: source.side,
            read: (...asked) => (silent ? Promise.reject(new Error('silent')) : source.read(...asked)),
            snapshot: (...asked) => (silent ? Promise.reject(new Error('silent')) : source.snapshot(...asked)),
          },
  );
  const log = {
    info: (_: object, what: string) => said.push(what),
    warn: (_: object, what: string) => said.push(what),
  };
  const coordination = await boot(server, 'late', {
    clock: () => new Date(NOW),
    sources: late,
    interval: 20,
    log: log as never,
  });
  const ask = async () => {
    await coordination.following?.drained();
    const { data } = await coordination.execute({
      query: '{ findings(first: 100) { nodes { kind } freshness { side answering } } }',
      variables: {},
      viewer: team,
    });
    return (data as any).findings;
  };
  const without = await ask();
  expect(without.freshness.map(({ answering: one }: { answering: boolean }) => one)).toEqual([true, false, true]);
  expect(without.nodes.map(({ kind }: { kind: string }) => kind)).not.toContain('DOUBLE_CLAIM');
  for (let rounds = 0; rounds < 5; rounds++) await ask();
  expect(said.filter((what) => what.includes('fails'))).toHaveLength(1);
  silent = false;
  await expect
    .poll(async () => (await ask()).freshness.every(({ answering: one }: { answering: boolean }) => one), {
      timeout: 10_000,
    })
    .toBe(true);
  expect((await ask()).nodes.length).toBeGreaterThan(without.nodes.length);
  expect(said.filter((what) => what.includes('again'))).not.toHaveLength(0);
  await coordination.stop();
});

test('a side that was restored to an earlier day is read anew: what it lost is gone, and what it says since is heard', async () => {
  const world = worldOf(11, 60);
  const ofCity = world.filter(({ side }) => side === 'DESTINATION');
  const kept = new Set(ofCity.slice(0, ofCity.length / 2));
  const after = world.filter((one) => one.side !== 'DESTINATION' || kept.has(one));
  const [before, restored, never] = [sourcesOf(world), sourcesOf(after), sourcesOf(after)];
  let isRestored = false;
  const sources = before.map((source, at): Source => {
    const since = restored[at] as Source;
    return {
      side: source.side,
      read: async (cursor, limit) => {
        if (!isRestored) return source.read(cursor, limit);
        if (source.side === 'DESTINATION' && Number(cursor) > kept.size) throw errors.FEED_POSITION_UNKNOWN({});
        return since.read(cursor, limit);
      },
      snapshot: (...asked) => (isRestored ? since : source).snapshot(...asked),
    };
  });
  const said: string[] = [];
  const log = { ...silentLog, warn: (_: object, what: string) => said.push(what) };
  const clock = () => new Date(NOW);
  const findingsOf = async (coordination: Coordination) => {
    await coordination.following?.drained();
    const query = '{ findings(first: 100) { nodes { id kind } totalCount } }';
    const { data } = await coordination.execute({ query, variables: {}, viewer: team });
    return data as any;
  };
  const ahead = await boot(server, 'ahead', { clock, sources, interval: 20, log: log as never });
  const expected = await boot(server, 'never_ahead', { clock, sources: never, interval: 20 });
  expect(await findingsOf(ahead)).not.toEqual(await findingsOf(expected));
  isRestored = true;
  expect(await findingsOf(ahead)).toEqual(await findingsOf(expected));
  expect(said).toEqual(['a side was restored to an earlier day: everything was read anew']);
  await ahead.stop();
  await expected.stop();
});

test('a side whose page cannot be taken does not answer, and its lag is the time since it was last heard', async () => {
  let at = NOW;
  let broken = false;
  const sources = sourcesOf(worldOf(3, 5)).map(
    (source): Source =>
      source.side !== 'ORIGIN'
        ? source
        : {
            ...source,
            read: async (...asked) => ({
              ...(await source.read(...asked)),
              ...(broken ? { events: [null as never] } : {}),
            }),
          },
  );
  const coordination = await boot(server, 'lagging', { clock: () => new Date(at), sources, interval: 20 });
  const origin = async () => {
    await coordination.following?.drained();
    const query = '{ freshness { side answering lagSeconds upTo } }';
    const { data } = await coordination.execute({ query, variables: {}, viewer: team });
    return (data as any).freshness.find(({ side }: { side: SideName }) => side === 'ORIGIN');
  };
  const upTo = new Date(NOW).toISOString();
  expect(await origin()).toMatchObject({ answering: true, lagSeconds: 0, upTo });
  broken = true;
  at = NOW + 90_000;
  await expect.poll(async () => (await origin()).answering).toBe(false);
  expect(await origin()).toMatchObject({ lagSeconds: 90, upTo });
  broken = false;
  await expect.poll(async () => (await origin()).answering, { timeout: 10_000 }).toBe(true);
  expect(await origin()).toMatchObject({ lagSeconds: 0, upTo: new Date(at).toISOString() });
  await coordination.stop();
});
