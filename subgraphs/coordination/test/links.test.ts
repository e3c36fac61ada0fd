import { toGlobalId, type Viewer } from '@liangdi/kit';
import type { TestServer } from '@liangdi/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { boot, bootServer, team } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { growingSides, id } from './support/growing-sides.ts';
import { DAY, NOW } from './support/world.ts';

let server: TestServer;
let coordination: Coordination;
let now = NOW;
const { sources, events, memberArrives, recordArrives, traderArrives } = growingSides();

beforeAll(async () => {
  server = await bootServer();
  coordination = await boot(server, 'links', {
    clock: () => new Date(now),
    sources,
    interval: 50,
  });
});

afterAll(async () => {
  await coordination?.stop();
  await server?.stop();
});

const ask = (query: string, variables: object = {}, viewer = team) => dataOf(coordination, query, variables, viewer);

const kindsOf = async (tail: string): Promise<string[]> => {
  const { findings } = await ask(
    'query ($m: ID!) { findings(filter: { member: $m }, first: 100) { nodes { kind } } }',
    { m: toGlobalId('Member', '330324', id(tail)) },
  );
  return findings.nodes.map(({ kind }: { kind: string }) => kind).sort();
};

const linksOf = async (tail: string) =>
  (
    await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { identityLinks { id state class probability evidence confirmedBy record side } } } }',
      {
        r: [{ __typename: 'Member', id: toGlobalId('Member', '330324', id(tail)) }],
      },
    )
  )._entities[0].identityLinks;

let key = 0;
const change = async (field: string, type: string, input: object, viewer = team) =>
  (
    await ask(
      `mutation ($input: ${type}!) { x: ${field}(input: $input) { link { id state confirmedBy } userErrors { code path } } }`,
      { input: { idempotencyKey: `links-${++key}-key`, ...input } },
      viewer,
    )
  ).x;

const unlinked = async () =>
  (
    await ask(
      '{ findings(filter: { kinds: [RECORD_UNLINKED] }, first: 50) { nodes { origin { code } destination { code } member { id } } } }',
    )
  ).findings.nodes;

test('equal tokens link by themselves, whichever arrives first, and the sides are told', async () => {
  recordArrives('a001', 'v1:one');
  await coordination.following?.drained();
  expect(await unlinked()).toEqual([{ origin: { code: '330324' }, destination: { code: '310000' }, member: null }]);
  memberArrives('0001', 'v1:one');
  await coordination.following?.drained();
  expect(await unlinked()).toEqual([]);
  expect(await linksOf('0001')).toMatchObject([
    {
      state: 'LINKED',
      class: 'CERTAIN',
      probability: 1,
      evidence: ['身份标识相同'],
      record: toGlobalId('DestinationRecord', '310000', id('a001')),
    },
  ]);
  expect(await kindsOf('0001')).toContain('UNDECLARED_OUTFLOW');
  const { decisions } = await coordination.decisions.read(null, 10);
  expect(decisions).toEqual([
    {
      side: 'DESTINATION',
      record: { region: '310000', id: id('a001') },
      member: { region: '330324', id: id('0001') },
      decidedAt: expect.any(Number),
    },
  ]);
});

test('a broken link takes everything derived with it, and the same token does not bring it back', async () => {
  const [{ id: link }] = await linksOf('0001');
  expect(await change('breakLink', 'BreakLinkInput', { link, reason: '不是同一人' })).toMatchObject({
    link: { state: 'BROKEN' },
    userErrors: [],
  });
  expect(await kindsOf('0001')).not.toContain('UNDECLARED_OUTFLOW');
  expect((await unlinked()).length).toBe(1);
  expect((await coordination.decisions.read(null, 10)).decisions.at(-1)).toMatchObject({ member: null });
  memberArrives('0001', 'v1:one');
  await coordination.following?.drained();
  expect((await linksOf('0001'))[0].state).toBe('BROKEN');
});

test('a link by hand needs both sides; a rejected one stays rejected', async () => {
  const { link } = await change('proposeLink', 'ProposeLinkInput', {
    member: toGlobalId('Member', '330324', id('0001')),
    record: toGlobalId('DestinationRecord', '310000', id('a001')),
    reason: '电话核实',
  });
  expect(link.state).toBe('CANDIDATE');
  expect(await change('confirmLink', 'ConfirmLinkInput', { link: link.id, side: 'ASSOCIATION' })).toMatchObject({
    userErrors: [{ code: 'NOT_YOURS' }],
  });
  expect((await change('confirmLink', 'ConfirmLinkInput', { link: link.id, side: 'ORIGIN' })).link).toMatchObject({
    state: 'CANDIDATE',
    confirmedBy: ['ORIGIN'],
  });
  const atDestination = { link: link.id, side: 'DESTINATION' };
  expect(await change('confirmLink', 'ConfirmLinkInput', atDestination), 'nobody confirms for both').toMatchObject({
    userErrors: [{ code: 'NOT_YOURS', path: ['input', 'side'] }],
  });
  const shanghai = { ...team, account: 'shanghai@example' };
  expect((await change('confirmLink', 'ConfirmLinkInput', atDestination, shanghai)).link).toMatchObject({
    state: 'LINKED',
  });
  expect(await kindsOf('0001')).toContain('UNDECLARED_OUTFLOW');
  expect(await change('rejectLink', 'RejectLinkInput', { link: link.id, reason: '…' })).toMatchObject({
    userErrors: [{ code: 'ALREADY_CLOSED' }],
  });
});

test('two people on one token are shown, not hidden', async () => {
  memberArrives('0002', 'v1:two');
  memberArrives('0003', 'v1:two');
  recordArrives('a002', 'v1:two');
  await coordination.following?.drained();
  for (const member of ['0002', '0003']) {
    expect(await kindsOf(member)).toContain('IDENTITY_COLLISION');
    expect(await linksOf(member)).toMatchObject([{ state: 'CANDIDATE', probability: 0.5 }]);
  }
  const { identityLinks } = await ask('{ identityLinks(first: 10) { nodes { state member { id } } totalCount } }');
  expect(identityLinks.totalCount).toBe(2);
});

test('two versions of the key are in use at once: people met again under the new one are linked by it, old links stay', async () => {
  memberArrives('0004', 'v1:four');
  recordArrives('a004', 'v1:four');
  await coordination.following?.drained();
  expect(await linksOf('0004')).toMatchObject([{ state: 'LINKED' }]);
  // The city has rotated its key, and meets the same person again: nothing can be said by v2 alone, v1 still holds.
  recordArrives('a004', 'v2:FOUR', 2);
  await coordination.following?.drained();
  expect(await linksOf('0004')).toMatchObject([{ state: 'LINKED' }]);
  // A city that only knows the person under the new key waits until home has met them under it too.
  recordArrives('a005', 'v2:FOUR');
  await coordination.following?.drained();
  expect(await linksOf('0004')).toHaveLength(1);
  memberArrives('0004', 'v2:FOUR', 2);
  await coordination.following?.drained();
  expect((await linksOf('0004')).map(({ state }: { state: string }) => state)).toEqual(['LINKED', 'LINKED']);
  // A record that was only ever met under the old key is found by the old token of the member.
  recordArrives('a006', 'v1:four');
  await coordination.following?.drained();
  expect(await linksOf('0004')).toHaveLength(3);
});

test('the newest key under which both were met decides: a corrected number ends the link that rested on the wrong one', async () => {
  memberArrives('0005', 'v1:five');
  recordArrives('a007', 'v1:five');
  await coordination.following?.drained();
  memberArrives('0005', 'v2:FIVE', 2);
  recordArrives('a007', 'v2:other', 2);
  await coordination.following?.drained();
  expect(await linksOf('0005')).toMatchObject([{ state: 'BROKEN', evidence: ['身份标识已不相同'] }]);
  expect((await coordination.decisions.read(null, 100)).decisions.at(-1)).toMatchObject({
    record: { id: id('a007') },
    member: null,
  });
});

test('the view and the list of a past instant stay as they were known while a link stood, for whoever sees the member', async () => {
  memberArrives('0006', 'v1:six');
  recordArrives('a008', 'v1:six');
  await coordination.following?.drained();
  const member = toGlobalId('Member', '330324', id('0006'));
  const lists = (facts: object) => ({
    ...{ branches: [], contactPersons: [], contactLogs: [], careCases: [], fulfilments: [], records: [] },
    ...facts,
  });
  // Once the link is broken, the city says nothing of the record when it is asked for the member.
  const said = {
    originFacts: lists({
      members: events.ORIGIN.filter(({ subject }) => subject === id('0006')).map(({ version }) => version),
      ...{ outflows: [], whereabouts: [], searches: [], stopSearches: [] },
    }),
    destinationFacts: lists({ receptions: [] }),
    associationFacts: lists({ memberships: [], pairs: [] }),
  };
  const at = async (instant: number) => {
    const asOf = new Date(instant).toISOString();
    const view = await ask(
      `query ($r: [_Any!]!, $asOf: DateTime) { _entities(representations: $r) { ... on Member {
         responsibility(asOf: $asOf) { handover sides { status } } } } }`,
      { r: [{ __typename: 'Member', id: member, ...said }], asOf },
    );
    const list = await ask(
      'query ($b: ID!, $at: DateTime) { responsibleOn(branch: $b, at: $at, first: 50) { nodes { member { id } handover } } }',
      { b: toGlobalId('ReceivingBranch', '310000', id('b002')), at: asOf },
    );
    const { handover, sides } = view._entities[0].responsibility;
    const listed = list.responsibleOn.nodes.find((node: { member: { id: string } }) => node.member.id === member);
    return [handover, sides[1].status, listed?.handover ?? null];
  };
  const [{ id: link }] = await linksOf('0006');
  now = NOW + 1_000;
  await change('breakLink', 'BreakLinkInput', { link, reason: '不是同一人' });
  expect(await at(NOW - 1)).toEqual(['AT_HOME', 'NONE', null]);
  expect(await at(NOW)).toEqual(['UNDECLARED', 'KNOWN', 'UNDECLARED']);
  expect(await at(now - 1)).toEqual(['UNDECLARED', 'KNOWN', 'UNDECLARED']);
  expect(await at(now)).toEqual(['AT_HOME', 'NONE', null]);
});

describe('a secretary', () => {
  const secretaryOf = (type: string, ...tails: readonly string[]): Viewer => ({
    ...{ ...team, account: `secretary-${tails}`, role: 'associationSecretary', regions: [] },
    organisations: tails.map((tail) => toGlobalId(type, '310000', id(tail))),
  });
  const [own, former, mistaken, branch, other] = [
    secretaryOf('Association', 'c001'),
    secretaryOf('Association', 'c002'),
    secretaryOf('Association', 'c003'),
    secretaryOf('AssociationBranch', 'c101'),
    secretaryOf('Association', 'c009'),
  ];
  const proposed = async (member: string, type: string, record: string): Promise<string> =>
    (
      await change('proposeLink', 'ProposeLinkInput', {
        member: toGlobalId('Member', '330324', id(member)),
        record: toGlobalId(type, '310000', id(record)),
        reason: '电话核实',
      })
    ).link.id;
  const LISTED = `query ($id: ID!) { node(id: $id) { id }
    identityLinks(first: 10) { totalCount nodes { id evidence confirmedBy record } } }`;
  const found = async (viewer: Viewer, link: string) => {
    const { node, identityLinks } = await ask(LISTED, { id: link }, viewer);
    expect(identityLinks.nodes).toHaveLength(identityLinks.totalCount);
    return [node?.id, ...identityLinks.nodes.map((one: { id: string }) => one.id)];
  };
  let link: string;
  let ofTheCity: string;

  beforeAll(async () => {
    memberArrives('0007', null);
    recordArrives('a009', null);
    const away = { validFrom: NOW - 9 * DAY, validTo: NOW - 8 * DAY };
    traderArrives('a00a', { c001: { branchId: id('c101') }, c002: away, c003: { withdrawn: true } });
    await coordination.following?.drained();
    link = await proposed('0007', 'AssociationRecord', 'a00a');
    ofTheCity = await proposed('0007', 'DestinationRecord', 'a009');
  });

  test('sees the candidates of records that belong or belonged to their association, and no others', async () => {
    for (const viewer of [own, former, branch]) expect(await found(viewer, link), viewer.account).toEqual([link, link]);
    const officer: Viewer = { ...own, role: 'branchOfficer' };
    for (const viewer of [mistaken, other, officer, secretaryOf('Association')])
      expect(await found(viewer, link), viewer.account).toEqual([undefined]);
    expect((await found(own, ofTheCity))[0]).toBeUndefined();
  });

  test('confirms for their side alone, and another person for the origin', async () => {
    const confirm = (side: string, viewer: Viewer, of = link) =>
      change('confirmLink', 'ConfirmLinkInput', { link: of, side }, viewer);
    for (const [side, viewer, code] of [
      ['ASSOCIATION', other, 'NOT_FOUND'],
      ['ASSOCIATION', { ...own, role: 'branchOfficer' }, 'NOT_FOUND'],
      ['ORIGIN', own, 'NOT_YOURS'],
      ['DESTINATION', own, 'NOT_YOURS'],
    ] as const)
      expect((await confirm(side, viewer)).userErrors, `${viewer.account} ${side}`).toMatchObject([{ code }]);
    expect((await confirm('ASSOCIATION', own)).link).toMatchObject({
      state: 'CANDIDATE',
      confirmedBy: ['ASSOCIATION'],
    });
    expect((await confirm('ORIGIN', team)).link).toMatchObject({ state: 'LINKED' });
  });

  test('who answers for the member sees their other links, and decides on none of them', async () => {
    expect(await found(branch, ofTheCity)).toEqual([ofTheCity, ofTheCity]);
    expect(await change('rejectLink', 'RejectLinkInput', { link: ofTheCity, reason: '…' }, branch)).toMatchObject({
      userErrors: [{ code: 'NOT_YOURS' }],
    });
    expect(await found(former, ofTheCity)).toEqual([undefined]);
  });

  test('breaks the link of a record that once belonged to their association, and proposes it again', async () => {
    const broken = await change('breakLink', 'BreakLinkInput', { link, reason: '不是同一人' }, former);
    expect(broken).toMatchObject({ link: { state: 'BROKEN' } });
    const again = {
      member: toGlobalId('Member', '330324', id('0007')),
      record: toGlobalId('AssociationRecord', '310000', id('a00a')),
      reason: '又核实',
    };
    expect((await change('proposeLink', 'ProposeLinkInput', again, other)).userErrors).toMatchObject([
      { code: 'NOT_YOURS' },
    ]);
    expect((await change('proposeLink', 'ProposeLinkInput', again, own)).link).toMatchObject({ state: 'CANDIDATE' });
    expect(await change('rejectLink', 'RejectLinkInput', { link, reason: '…' }, own)).toMatchObject({
      link: { state: 'REJECTED' },
    });
  });
});
