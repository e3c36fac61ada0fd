import { toGlobalId } from '@liangdi/kit';
import type { TestServer } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { boot, bootServer, team } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { growingSides, id } from './support/growing-sides.ts';
import { NOW } from './support/world.ts';

let server: TestServer;
let coordination: Coordination;
const { sources, memberArrives, recordArrives, recordIsOf } = growingSides();

beforeAll(async () => {
  server = await bootServer();
  coordination = await boot(server, 'withdrawn', { clock: () => new Date(NOW), sources, interval: 50 });
});

afterAll(async () => {
  await coordination?.stop();
  await server?.stop();
});

const WITHDRAWN = { withdrawn: true };
/** What likeness needs to propose somebody. */
const ALIKE = { name: '欧阳锦程', sex: 'MALE', birthDate: Date.UTC(1984, 4, 2, 16), phone: '13800000001' };

const ask = (query: string, variables: object = {}) => dataOf(coordination, query, variables, team);
const heard = () => coordination.following?.drained();
const memberId = (tail: string) => toGlobalId('Member', '330324', id(tail));
const recordId = (tail: string) => toGlobalId('DestinationRecord', '310000', id(tail));

const linksOf = async (tail: string): Promise<readonly any[]> =>
  (
    await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { identityLinks { id state probability evidence record } } } }',
      { r: [{ __typename: 'Member', id: memberId(tail) }] },
    )
  )._entities[0].identityLinks;

const kindsOf = async (tail: string): Promise<readonly string[]> =>
  (
    await ask('query ($m: ID!) { findings(filter: { member: $m }, first: 100) { nodes { kind } } }', {
      m: memberId(tail),
    })
  ).findings.nodes.map(({ kind }: { kind: string }) => kind);

const unlinked = async (): Promise<number> =>
  (await ask('{ findings(filter: { kinds: [RECORD_UNLINKED] }, first: 50) { totalCount } }')).findings.totalCount;

let keys = 0;
const change = async (field: string, type: string, input: object) =>
  (
    await ask(`mutation ($input: ${type}!) { x: ${field}(input: $input) { link { id state } userErrors { code } } }`, {
      input: { idempotencyKey: `withdrawn-${++keys}-key`, ...input },
    })
  ).x;

/** What the sides were told of a record, in order: whose it is. */
const toldOf = async (tail: string): Promise<readonly (string | null)[]> =>
  (await coordination.decisions.read(null, 500)).decisions
    .filter(({ record }) => record.id === id(tail))
    .map(({ member }) => member?.id ?? null);

test('a member recorded anew after an import was taken back is the only one who carries the number', async () => {
  memberArrives('0011', 'v1:anew');
  memberArrives('0011', 'v1:anew', 2, WITHDRAWN);
  memberArrives('0012', 'v1:anew');
  await heard();
  recordArrives('a011', 'v1:anew');
  await heard();
  expect(await linksOf('0012')).toMatchObject([{ state: 'LINKED', evidence: ['身份标识相同'] }]);
  expect(await linksOf('0011')).toEqual([]);
  expect(await kindsOf('0012')).not.toContain('IDENTITY_COLLISION');
  expect(await unlinked()).toBe(0);
});

test('a link ends when its member turns out never to have been; the record then goes to who carries the number', async () => {
  memberArrives('0021', 'v1:linked');
  recordArrives('a021', 'v1:linked');
  await heard();
  expect(await linksOf('0021')).toMatchObject([{ state: 'LINKED' }]);
  memberArrives('0021', 'v1:linked', 2, WITHDRAWN);
  await heard();
  expect(await linksOf('0021')).toMatchObject([{ state: 'BROKEN', evidence: ['该成员的登记已撤销，视为从未存在'] }]);
  expect(await unlinked()).toBe(1);
  memberArrives('0022', 'v1:linked');
  await heard();
  expect(await linksOf('0022')).toMatchObject([{ state: 'LINKED', evidence: ['身份标识相同'] }]);
  expect(await unlinked()).toBe(0);
  expect(await toldOf('a021')).toEqual([id('0021'), null, id('0022')]);
  // What was said before may be said again: the number does not come back by it.
  memberArrives('0021', 'v1:linked');
  recordArrives('a022', 'v1:linked');
  await heard();
  expect((await linksOf('0022')).map(({ state }) => state)).toEqual(['LINKED', 'LINKED']);
});

test('a collision ends when one of the two is withdrawn, also where a person had parted the two before', async () => {
  for (const one of ['0031', '0032', '0033']) memberArrives(one, 'v1:collided');
  recordArrives('a031', 'v1:collided');
  await heard();
  const [{ id: link }] = await linksOf('0033');
  await change('rejectLink', 'RejectLinkInput', { link, reason: '电话核实' });
  memberArrives('0032', 'v1:collided', 2, WITHDRAWN);
  await heard();
  expect(await linksOf('0032')).toMatchObject([{ state: 'REJECTED', evidence: ['该成员的登记已撤销，视为从未存在'] }]);
  expect(await linksOf('0031')).toMatchObject([{ state: 'CANDIDATE' }]);
  memberArrives('0033', 'v1:collided', 2, WITHDRAWN);
  await heard();
  expect(await linksOf('0033')).toMatchObject([{ state: 'REJECTED' }]);
  expect(await linksOf('0031')).toMatchObject([{ state: 'LINKED', probability: 1 }]);
  expect(await kindsOf('0031')).not.toContain('IDENTITY_COLLISION');
});

test('nobody is asked about, or proposes, a member who is withdrawn', async () => {
  memberArrives('0041', null, 1, ALIKE);
  memberArrives('0042', null);
  recordArrives('a041', null, 1, ALIKE);
  await heard();
  expect(await linksOf('0041')).toMatchObject([{ state: 'CANDIDATE' }]);
  const byHand = { record: recordId('a041'), reason: '电话核实' };
  await change('proposeLink', 'ProposeLinkInput', { member: memberId('0042'), ...byHand });
  expect(await linksOf('0042')).toMatchObject([{ state: 'CANDIDATE' }]);
  memberArrives('0041', null, 2, { ...ALIKE, ...WITHDRAWN });
  memberArrives('0042', null, 2, WITHDRAWN);
  await heard();
  expect(await linksOf('0041')).toMatchObject([{ state: 'REJECTED' }]);
  expect(await linksOf('0042')).toMatchObject([{ state: 'REJECTED' }]);
  expect(await unlinked()).toBe(1);
  expect(await change('proposeLink', 'ProposeLinkInput', { member: memberId('0042'), ...byHand })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND' }],
  });
  memberArrives('0043', null, 1, ALIKE);
  await heard();
  expect(await linksOf('0043')).toMatchObject([{ state: 'CANDIDATE' }]);
});

test('a record that is withdrawn is parted from its member, and the one recorded anew is linked', async () => {
  memberArrives('0051', 'v1:record');
  recordArrives('a051', 'v1:record');
  await heard();
  const before = await unlinked();
  recordArrives('a051', 'v1:record', 2, WITHDRAWN);
  await heard();
  expect(await linksOf('0051')).toMatchObject([{ state: 'BROKEN', evidence: ['该记录已撤销，视为从未存在'] }]);
  expect(await unlinked()).toBe(before);
  recordArrives('a052', 'v1:record');
  await heard();
  expect((await linksOf('0051')).map(({ state, record }) => [record, state]).sort()).toEqual([
    [recordId('a051'), 'BROKEN'],
    [recordId('a052'), 'LINKED'],
  ]);
  expect(await toldOf('a051')).toEqual([id('0051'), null]);
});

test.each(['before', 'after'])(
  'a record that its side gave to a member is nobody’s, %s the side said so, once the member is withdrawn',
  async (when) => {
    const [member, anew, record] = when === 'before' ? ['0061', '0062', 'a061'] : ['0071', '0072', 'a071'];
    memberArrives(member, `v1:own-${when}`);
    recordArrives(record, `v1:own-${when}-2`);
    if (when === 'after') memberArrives(member, `v1:own-${when}`, 2, WITHDRAWN);
    await heard();
    recordIsOf(record, member);
    await heard();
    memberArrives(member, `v1:own-${when}`, 2, WITHDRAWN);
    await heard();
    expect(await linksOf(member)).toMatchObject([{ state: 'BROKEN' }]);
    expect(await toldOf(record)).toEqual([null]);
    memberArrives(anew, `v1:own-${when}-2`);
    await heard();
    expect(await linksOf(anew)).toMatchObject([{ state: 'LINKED' }]);
    // What the side says late of the one who was withdrawn takes nothing from who has the record now.
    recordIsOf(record, member, 2);
    await heard();
    expect(await kindsOf(anew)).toContain('UNDECLARED_OUTFLOW');
    expect(await toldOf(record)).toEqual([null, id(anew)]);
  },
);
