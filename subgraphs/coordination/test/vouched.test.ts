import { toGlobalId } from '@liangdi/kit';
import type { TestServer } from '@liangdi/kit/testing';
import type { SideName } from '@liangdi/responsibility';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import type { FeedEvent } from '../src/read-model/source.ts';
import { bootOn, bootServer, freshDatabase, team } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { memorySource } from './support/memory-source.ts';
import { DAY, NOW } from './support/world.ts';

const [county, city] = ['330324', '310000'];
const said: Record<SideName, FeedEvent[]> = { ORIGIN: [], DESTINATION: [], ASSOCIATION: [] };

let server: TestServer;
let urls: Awaited<ReturnType<typeof freshDatabase>>;
let coordination: Coordination;

const start = async (): Promise<void> => {
  coordination = await bootOn(urls, {
    clock: () => new Date(NOW),
    sources: (Object.keys(said) as SideName[]).map((side) => memorySource(side, said[side])),
    interval: 50,
  });
};

beforeAll(async () => {
  server = await bootServer();
  urls = await freshDatabase(server, 'vouched');
  await start();
});
afterAll(async () => {
  await coordination?.stop();
  await server?.stop();
});

let last = 0;
const newId = (): string => `0199a000-0000-7000-8000-${String(++last).padStart(12, '0')}`;
const branch = { DESTINATION: newId(), ASSOCIATION: newId() };
type Claiming = keyof typeof branch;

const say = (side: SideName, [subjectRegion, subject]: readonly [string, string], list: string, more: object) => {
  const region = side === 'ORIGIN' ? county : city;
  const version = {
    id: newId(),
    version: 1,
    region,
    recordedAt: NOW - DAY,
    validFrom: NOW - DAY,
    validTo: null,
    ...more,
  };
  said[side].push({ subject, subjectRegion, list, version: version as FeedEvent['version'] });
  return version;
};

const registered = (identityToken: string | null = null, id = newId(), version = 1): string => {
  const core = { name: '王一', sex: 'MALE', birthDate: null, standing: 'FULL', joinedOn: NOW - 900 * DAY };
  const home = { branchId: newId(), townshipId: null, countyId: null, county };
  say('ORIGIN', [county, id], 'members', { id, version, ...core, ...home, identityToken });
  return id;
};

const declared = (member: string, more: object = {}) =>
  say('ORIGIN', [county, member], 'outflows', {
    destinationRegion: city,
    reason: 'WORK',
    certificateNumber: null,
    certificateFrom: null,
    certificateTo: null,
    deadline: NOW + 60 * DAY,
    confirmedReceptionId: null,
    confirmedAt: null,
    returned: false,
    ...more,
  });

/** A record of a side, with a reception or a membership; the side says whose it is, where a member is named. */
const claimed = (
  side: Claiming,
  member: string | null,
  identityToken: string | null = null,
  certificateNumber: string | null = null,
): string => {
  const id = newId();
  const record = { id, name: '某某', sex: 'FEMALE', birthDate: null, joinedOn: null, homeCounty: null, identityToken };
  say(side, [city, id], 'records', record);
  if (member !== null) belongs(side, id, member);
  const received = { status: 'RECEIVED', reason: null, outflowId: null, branchKind: 'COMMUNITY' };
  const joined = { associationId: newId() };
  const list = side === 'DESTINATION' ? 'receptions' : 'memberships';
  const more = side === 'DESTINATION' ? received : joined;
  say(side, [city, id], list, { recordId: id, branchId: branch[side], certificateNumber, ...more });
  return id;
};

const belongs = (side: Claiming, record: string, memberId: string) =>
  say(side, [city, record], 'links', { id: record, memberRegion: county, memberId });

const globalId = (member: string): string => toGlobalId('Member', county, member);

/** Whether the members are listed under the branch, and whether its officer may see what others hold of them. */
const sight = async (side: Claiming, members: readonly string[]) => {
  coordination.following?.wake();
  await coordination.following?.drained();
  const own = toGlobalId(side === 'DESTINATION' ? 'ReceivingBranch' : 'AssociationBranch', city, branch[side]);
  const query = 'query ($own: ID!) { responsibleOn(branch: $own, first: 100) { nodes { member { id } } } }';
  const { responsibleOn } = await dataOf(coordination, query, { own }, team);
  const listed = responsibleOn.nodes.map(({ member }: { member: { id: string } }) => member.id);
  const officer = { ...team, role: 'branchOfficer' as const, regions: [], organisations: [own] };
  const { answering } = await coordination.standing(officer);
  return members.map((id) => ({ listed: listed.includes(globalId(id)), seen: answering.includes(globalId(id)) }));
};
const hidden = { listed: true, seen: false };
const open = { listed: true, seen: true };

test.each(['DESTINATION', 'ASSOCIATION'] as const)(
  'who is claimed by their id alone stays hidden from the branch of the %s, though it answers for them',
  async (side) => {
    const strangers = [registered(), registered('v1:theirs'), registered(), registered()];
    const [, other = '', elsewhere = '', back = ''] = strangers;
    declared(elsewhere, { destinationRegion: '110000' });
    declared(back, { validFrom: NOW - 9 * DAY, recordedAt: NOW - 9 * DAY, validTo: NOW - 5 * DAY, returned: true });
    for (const member of strangers) claimed(side, member, member === other ? 'v1:another' : null);
    expect(await sight(side, strangers)).toEqual(strangers.map(() => hidden));
  },
);

test.each(['DESTINATION', 'ASSOCIATION'] as const)(
  'who was sent there, or carries the number of the record, is open to the branch of the %s, also after a rebuild',
  async (side) => {
    const members = [registered(), registered(`v1:${side}`), registered(`v1:met ${side}`)];
    const [sent = '', named = ''] = members;
    declared(sent);
    claimed(side, sent);
    claimed(side, named, `v1:${side}`);
    claimed(side, null, `v1:met ${side}`);
    const stranger = registered();
    claimed(side, stranger);
    const everyone = [...members, stranger];
    expect(await sight(side, everyone)).toEqual([open, open, open, hidden]);
    await coordination.following?.rebuild();
    expect(await sight(side, everyone)).toEqual([open, open, open, hidden]);
  },
);

test.each(['DESTINATION', 'ASSOCIATION'] as const)(
  'whom the origin sent there with a certificate is open to the branch of the %s that was shown its number',
  async (side) => {
    const [shown, guessed, unshown] = [registered(), registered(), registered()];
    for (const [n, member] of [shown, guessed, unshown].entries())
      declared(member, { certificateNumber: `${side}-330324-${n}` });
    claimed(side, shown, null, `${side} 330324 0`);
    claimed(side, guessed, null, `${side}-330324-0`);
    claimed(side, unshown);
    expect(await sight(side, [shown, guessed, unshown])).toEqual([open, hidden, hidden]);
  },
);

test('a number that the two met under two keys is one number, if either was met under both', async () => {
  const member = registered('v1:old');
  claimed('DESTINATION', member, 'v1:old');
  registered('v2:new', member, 2);
  const stranger = registered('v1:mine');
  claimed('DESTINATION', stranger, 'v2:yours');
  expect(await sight('DESTINATION', [member, stranger])).toEqual([open, hidden]);
});

test('once the origin declares that they left for there they are open, and no longer when it says that they never did', async () => {
  const member = registered();
  claimed('DESTINATION', member);
  expect(await sight('DESTINATION', [member])).toEqual([hidden]);
  const outflow = declared(member);
  expect(await sight('DESTINATION', [member])).toEqual([open]);
  declared(member, { ...outflow, version: 2, withdrawn: true });
  expect(await sight('DESTINATION', [member])).toEqual([hidden]);
});

test('who came home while the branch still has them stays open to it until it closes the reception', async () => {
  const member = registered();
  const outflow = declared(member, { validFrom: NOW - 9 * DAY, recordedAt: NOW - 9 * DAY });
  claimed('DESTINATION', member);
  declared(member, { ...outflow, version: 2, recordedAt: NOW - 1, validTo: NOW - 1, returned: true });
  expect(await sight('DESTINATION', [member])).toEqual([open]);
});

const linked = async (member: string, record: string, sides: readonly string[]): Promise<string> => {
  const change = (field: string, input: object, account: string) =>
    dataOf(
      coordination,
      `mutation ($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) {
        x: ${field}(input: $input) { link { id state } userErrors { code } } }`,
      { input: { idempotencyKey: newId(), ...input } },
      { ...team, account },
    );
  const pair = { member: globalId(member), record: toGlobalId('DestinationRecord', city, record), reason: '本人到场' };
  const { x } = await change('proposeLink', pair, 'somebody');
  expect(x.userErrors).toEqual([]);
  for (const side of sides)
    expect((await change('confirmLink', { link: x.link.id, side }, `of ${side}`)).x.userErrors).toEqual([]);
  return x.link.id;
};

test('a link that both sides confirmed opens, one that the branch made by itself does not', async () => {
  const [member, stranger, expected] = [registered(), registered(), registered()];
  const [record, own, arrived] = [
    claimed('DESTINATION', null),
    claimed('DESTINATION', null),
    claimed('DESTINATION', null),
  ];
  expect(await sight('DESTINATION', [member])).toEqual([{ listed: false, seen: false }]);
  await linked(member, record, ['ORIGIN', 'DESTINATION']);
  await linked(stranger, own, ['DESTINATION']);
  belongs('DESTINATION', own, stranger);
  await linked(expected, arrived, ['ORIGIN']);
  belongs('DESTINATION', arrived, expected);
  expect(await sight('DESTINATION', [member, stranger, expected])).toEqual([open, hidden, open]);
  const query =
    '{ identityLinks(first: 100, filter: { states: [LINKED] }) { nodes { member { id } state confirmedBy } } }';
  const { identityLinks } = await dataOf(coordination, query, {}, team);
  expect(identityLinks.nodes.map(({ member: { id }, ...rest }: any) => [id, rest])).toEqual(
    expect.arrayContaining([
      [globalId(stranger), { state: 'LINKED', confirmedBy: ['DESTINATION'] }],
      [globalId(member), { state: 'LINKED', confirmedBy: ['ORIGIN', 'DESTINATION'] }],
      [globalId(expected), { state: 'LINKED', confirmedBy: ['ORIGIN', 'DESTINATION'] }],
    ]),
  );
});

test('what an earlier version drew from the same facts is drawn anew at the start, with all that people did to findings', async () => {
  const member = registered();
  claimed('DESTINATION', member);
  expect(await sight('DESTINATION', [member])).toEqual([hidden]);
  await coordination.stop();
  const owner = new pg.Client({ connectionString: urls.owner });
  await owner.connect();
  const { rowCount } = await owner.query(`update read_model.finding set assignee = 'somebody' where member_id = $1`, [
    member,
  ]);
  await owner.query('update read_model.answering set vouched = true where member_id = $1', [member]);
  await owner.query('update read_model.about set version = version - 1');
  await start();
  expect(await sight('DESTINATION', [member])).toEqual([hidden]);
  const kept = await owner.query('select assignee from read_model.finding where member_id = $1', [member]);
  await owner.end();
  expect(rowCount).toBeGreaterThan(0);
  expect(kept.rowCount).toBe(rowCount);
  expect(kept.rows).toEqual(kept.rows.map(() => ({ assignee: 'somebody' })));
});
