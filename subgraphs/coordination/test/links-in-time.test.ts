import type { TestServer } from '@liangdi/kit/testing';
import { assess, compileRules, SHIPPED_RULES, type Sides } from '@liangdi/responsibility';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withParted } from '../src/judge/parted.ts';
import { factsKeyNow } from '../src/links/facts-key-now.ts';
import type { LinkDecision } from '../src/read-model/link-tokens.ts';
import { loadOwnFacts } from '../src/read-model/own-facts.ts';
import { followedSides } from '../src/read-model/projector.ts';
import { loadSides } from '../src/read-model/sides.ts';
import type { MemberKey } from '../src/read-model/sql.ts';
import { READ_MODEL } from '../src/read-model/tables.ts';
import { bootServer, freshDatabase } from './support/boot.ts';
import { dump } from './support/dump.ts';
import { projectionOn } from './support/projection.ts';
import { sourcesOf } from './support/shuffled.ts';
import { sidesOfWorld } from './support/sides-of-world.ts';
import { DAY, NOW, type WorldEvent, worldOf } from './support/world.ts';

let server: TestServer;
let projection: Awaited<ReturnType<typeof projectionOn>>;
let now = NOW;

beforeAll(async () => {
  server = await bootServer();
  projection = await projectionOn((await freshDatabase(server, 'links_in_time')).owner, () => now);
});

afterAll(async () => {
  await projection?.close();
  await server?.stop();
});

const rules = compileRules(SHIPPED_RULES);

/** One day apart: broken, linked again or to somebody else, parted from them too. */
const STEPS = [NOW + DAY, NOW + 2 * DAY, NOW + 3 * DAY];
const INSTANTS = [NOW - 400 * DAY, NOW - 70 * DAY, NOW - 1, NOW, ...STEPS.flatMap((at) => [at - 1, at])];

interface Link {
  readonly region: string;
  readonly member_id: string;
  readonly side: string;
  readonly record_region: string;
  readonly record_id: string;
  readonly token: string | null;
}

const decide = async (
  { region, member_id, side, record_region, record_id, token }: Link,
  state: LinkDecision['state'],
) =>
  projection.decide({
    memberRegion: region,
    memberId: member_id,
    side,
    recordRegion: record_region,
    recordId: record_id,
    state,
    class: 'CERTAIN',
    probability: 1,
    evidence: [],
    confirmedBy: [],
    token,
    collision: false,
    sought: false,
    reason: null,
    factsKey: await factsKeyNow(
      projection.sql,
      READ_MODEL,
      { region, id: member_id },
      { region: record_region, id: record_id },
    ),
    at: now,
    by: 'somebody',
  });

/** Links as they were first decided. */
const firstLinks = () =>
  projection.sql<Link>(
    `select l.region, l.member_id, l.side, l.record_region, l.record_id, v.token from identity_link l
       join identity_link_version v on v.region = l.region and v.id = l.id where v.version = 1 order by l.id`,
  );

const members = () => projection.sql<MemberKey>('select region, id from read_model.member_view order by region, id');

const views = (sides: ReadonlyMap<string, Sides>, at: number) =>
  [...sides].map(([key, one]) => [key, assess(one, rules, at)] as const).sort(([a], [b]) => (a < b ? -1 : 1));

const answering = (at: number) =>
  projection.sql(
    `select region, member_id, side, branch_id, since from read_model.answering
      where valid_from <= $1 and valid_to > $1 order by 1, 2, 3, 4, 5`,
    [new Date(at)],
  );

/** What was known of everybody at each instant that has come. */
const known = async () => {
  const { sql } = projection;
  const sides = await loadSides(sql, READ_MODEL, await members(), await followedSides(sql, READ_MODEL));
  const come = INSTANTS.filter((at) => at <= now);
  return Promise.all(come.map(async (at) => [at, views(sides, at), await answering(at)] as const));
};

test('what is decided on links changes nothing that was known before, in the followed and the rebuilt read model and live', async () => {
  const world = worldOf(11, 60);
  const sources = sourcesOf(world);
  await projection.clear();
  await projection.drain(sources);
  await projection.sql('update read_model.about set complete = true');
  const links = (await firstLinks()).slice(0, 12);
  const others = links.map((link, index) => {
    const { region, member_id } = links[(index + 1) % links.length] as Link;
    return { ...link, region, member_id, token: null };
  });
  const plan: readonly (readonly [Link, LinkDecision['state']])[][] = [
    links.map((link) => [link, 'BROKEN'] as const),
    links.map((link, index) => [index % 3 === 0 ? link : (others[index] as Link), 'LINKED'] as const),
    others.filter((_, index) => index % 3 === 1).map((other) => [other, 'BROKEN'] as const),
  ];
  const said = [await known()];
  for (const [index, decisions] of plan.entries()) {
    now = STEPS[index] as number;
    for (const [link, state] of decisions) await decide(link, state);
    await projection.drain(sources);
    said.push(await known());
  }
  const last = said.at(-1) ?? [];
  // While the links stood, something was known by them: else all of this would show nothing.
  expect(last.find(([at]) => at === NOW)?.[1]).not.toEqual(last.find(([at]) => at === STEPS[0])?.[1]);
  for (const earlier of said) expect(last.slice(0, earlier.length)).toEqual(earlier);

  const followed = await dump(projection.sql);
  await projection.rebuild(sources, 7);
  expect(await dump(projection.sql)).toEqual(followed);
  expect(await known()).toEqual(last);

  const { sql } = projection;
  const owners = await sql<{ id: string; member_id: string }>(
    'select id, member_id from read_model.document where member_id is not null',
  );
  const live = sidesOfWorld(world, {
    owners: new Map(owners.map(({ id, member_id }) => [id, member_id])),
    own: await loadOwnFacts(sql, await members()),
  });
  const asked = new Map<string, Sides>();
  for (const [key, sides] of live) {
    const [region = '', id = ''] = key.split('/');
    asked.set(key, await withParted(sides, { region, id }, sql));
  }
  for (const [at, viewed] of last) expect(views(asked, at)).toEqual(viewed);
  now = NOW;
});

/** Receptions that have been open for a while and never closed. */
const stillOpen = (world: readonly WorldEvent[]): readonly WorldEvent[] =>
  world.filter(
    ({ event: { list, version } }) =>
      list === 'receptions' &&
      version.status === 'RECEIVED' &&
      version.recordedAt < NOW - 70 * DAY &&
      world.every(({ event }) => event.version.id !== version.id || event.version === version),
  );

test('what a side says late of the time before a link was broken reaches the member of that time', async () => {
  const world = worldOf(11, 60);
  await projection.clear();
  await projection.drain(sourcesOf(world));
  const whole = await answering(NOW);
  const links = await firstLinks();
  const late = stillOpen(world).find(({ event: { subject } }) =>
    links.some(({ record_id }) => record_id === subject),
  ) as WorldEvent;
  const others = world.filter((one) => one !== late);
  await projection.clear();
  await projection.drain(sourcesOf(others));
  await projection.sql('update read_model.about set complete = true');
  now = NOW + DAY;
  await decide(links.find(({ record_id }) => record_id === late.event.subject) as Link, 'BROKEN');
  await projection.drain(sourcesOf(others));
  const sources = sourcesOf([...others, late]);
  await projection.drain(sources);
  expect(await answering(NOW)).toEqual(whole);
  const followed = await dump(projection.sql);
  await projection.rebuild(sources);
  expect(await dump(projection.sql)).toEqual(followed);
  now = NOW;
});

test('a collision that shows later leaves a record that its side recorded under the member’s id where it was', async () => {
  const token = 'v1:shared';
  const past = worldOf(11, 60);
  const open = new Set(stillOpen(past).map(({ event: { subject } }) => subject));
  const linked = past.find(({ event }) => event.list === 'links' && open.has(event.subject)) as WorldEvent;
  const { subject: record, version: said } = linked.event;
  const carrying = ({ side, event }: WorldEvent): WorldEvent =>
    ['members', 'records'].includes(event.list) && [record, said.memberId].includes(event.subject)
      ? { side, event: { ...event, version: { ...event.version, identityToken: token } } }
      : { side, event };
  const world = past.map(carrying);
  await projection.clear();
  await projection.drain(sourcesOf(world));
  const theirs = async () =>
    (await known())
      .slice(0, 4)
      .map(([at, all, answers]) => [
        at,
        all.filter(([key]) => key.endsWith(String(said.memberId))),
        answers.filter((row) => (row as { member_id?: unknown }).member_id === said.memberId),
      ]);
  const before = await theirs();
  const member = world.find(({ event }) => event.subject === said.memberId && event.list === 'members') as WorldEvent;
  const id = '0199a000-0000-7000-8000-0000000000c1';
  const another = { ...member, event: { ...member.event, subject: id, version: { ...member.event.version, id } } };
  now = NOW + DAY;
  await projection.drain(sourcesOf([...world, another]));
  expect((await firstLinks()).filter(({ record_id }) => record_id === record)).toHaveLength(2);
  expect(await theirs()).toEqual(before);
  now = NOW;
});
