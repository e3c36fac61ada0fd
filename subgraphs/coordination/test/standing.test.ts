import { type HttpService, internalAsk, internalGet, type Standing, toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, type TestServer } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { serveCoordination } from '../src/server.ts';
import { boot, bootServer, team } from './support/boot.ts';
import { sourcesOf } from './support/shuffled.ts';
import { NOW, ORIGINS, worldOf } from './support/world.ts';

const association = '00000000-0000-7000-8000-00000000aaaa';
const hopKey = 'k'.repeat(32);
const clock = () => new Date(NOW);

/** A member of the association itself, of none of its branches: every fourth. */
const branchless = ({ id }: { readonly id: string }): boolean => id < '4';

/** The tests' world, its association branches and some members without a branch under one association. */
const world = worldOf(5, 200).map(({ side, event }) => {
  if (side !== 'ASSOCIATION') return { side, event };
  const { version } = event;
  const under =
    event.list === 'branches'
      ? { parentId: association }
      : event.list === 'memberships' && branchless(version)
        ? { associationId: association, branchId: null }
        : {};
  return { side, event: { ...event, version: { ...version, ...under } } };
});
const branches = world.filter(({ event }) => event.list === 'branches');

let server: TestServer;
let coordination: Coordination;
let service: HttpService;

beforeAll(async () => {
  server = await bootServer();
  const sources = sourcesOf(world);
  coordination = await boot(server, 'standing', { clock, sources, interval: 50 });
  await coordination.following?.drained();
  service = await serveCoordination(coordination, { port: 0, hopKey, clock, log: silentLog });
});
afterAll(async () => {
  service?.server.closeAllConnections();
  await service?.drain();
  await coordination?.stop();
  await server?.stop();
});

const officerOf = (...organisations: string[]): Viewer => ({
  ...team,
  account: 'officer',
  role: 'branchOfficer',
  regions: [],
  organisations,
});
const types = { ORIGIN: 'HomeBranch', DESTINATION: 'ReceivingBranch', ASSOCIATION: 'AssociationBranch' } as const;
const idOf = ({ side, event }: (typeof branches)[number]): string =>
  toGlobalId(types[side as keyof typeof types], event.subjectRegion ?? '', event.subject);

/** Whom a branch answers for by the list that the graph gives. */
const listed = async (branch: string): Promise<string[]> => {
  const query = 'query($b: ID!) { responsibleOn(branch: $b, first: 100) { nodes { member { id } } } }';
  const viewer = { ...team, regions: ORIGINS };
  const { data, errors } = await coordination.execute({ query, variables: { b: branch }, viewer });
  expect(errors).toBeUndefined();
  return (data as any).responsibleOn.nodes.map((node: any) => node.member.id);
};

test.each(['ORIGIN', 'DESTINATION', 'ASSOCIATION'])(
  'an officer of a branch of %s stands for its members, unless they are so by its own word alone',
  async (side) => {
    const own = branches.filter((one) => one.side === side);
    for (const branch of own) {
      const { answering, grants } = await coordination.standing(officerOf(idOf(branch)));
      const all = await listed(idOf(branch));
      expect(all).toEqual(expect.arrayContaining([...answering]));
      if (side === 'ORIGIN') expect(answering).toHaveLength(all.length);
      expect(grants).toEqual([]);
    }
    const all = await coordination.standing(officerOf(...own.map(idOf)));
    expect(all.answering.length).toBeGreaterThan(10);
    expect(new Set(all.answering).size).toBe(all.answering.length);
  },
);

test('an association answers through its branches and for those of none, and nobody for what is not theirs', async () => {
  const own = branches.filter(({ side }) => side === 'ASSOCIATION');
  const [first] = own;
  const region = first?.event.subjectRegion ?? '';
  const ofRegion = own.filter(({ event }) => event.subjectRegion === region);
  const expected = (await Promise.all(ofRegion.map((one) => listed(idOf(one))))).flat();
  const { answering } = await coordination.standing(officerOf(toGlobalId('Association', region, association)));
  expect(answering).toEqual(expect.arrayContaining(expected));
  // Those of no branch, whom the association answers for itself.
  const direct = answering.filter((member) => !expected.includes(member));
  const joined = world.filter(
    ({ event }) => event.list === 'memberships' && event.version.region === region && branchless(event.version),
  );
  expect(direct.length).toBeGreaterThan(0);
  expect(direct.length).toBeLessThanOrEqual(joined.length);
  const elsewhere = officerOf(toGlobalId('Association', '330324', association), 'nonsense');
  expect((await coordination.standing(elsewhere)).answering).toEqual([]);
});

test('over HTTP whoever signed is answered for, and read pages are for our own processes', async () => {
  const [branch] = branches;
  const officer = officerOf(branch ? idOf(branch) : '');
  const from = { url: service.url, audience: 'coordination', hopKey, clock };
  expect(await internalAsk<Standing>(from, 'standing', officer)).toEqual(await coordination.standing(officer));
  await expect(internalAsk(from, 'decisions', officer)).rejects.toThrow('404');
  await expect(internalAsk({ ...from, hopKey: 'x'.repeat(32) }, 'standing', officer)).rejects.toThrow('401');
  expect(await internalGet(from, 'decisions', null, 10)).toMatchObject({ cursor: expect.anything() });
});
