import { readGlobalId, toGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, type TestServer, testSealing } from '@liangdi/kit/testing';
import { agreeableFields } from '@liangdi/schema/policy';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coordination, createCoordination } from '../src/index.ts';
import { bootServer, team as everywhere, freshDatabase } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { memorySource, snapshotOf } from './support/memory-source.ts';
import { NOW, worldOf } from './support/world.ts';

const [home, foreign] = ['330324', '330326'];
const nowhere = '00000000-0000-7000-8000-000000000000';
const SIDES = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'] as const;
const world = worldOf(11, 160);
const eventsOf = (side: string) => world.filter((one) => one.side === side).map(({ event }) => event);
const members = snapshotOf('ORIGIN', eventsOf('ORIGIN'));

let server: TestServer;
let coordination: Coordination;
let owner: pg.Client;

beforeAll(async () => {
  server = await bootServer();
  const urls = await freshDatabase(server, 'sight');
  coordination = await createCoordination({
    databaseUrl: urls.app,
    ownerUrl: urls.owner,
    log: silentLog,
    sealing: testSealing,
    clock: () => new Date(NOW),
    sources: SIDES.map((side) => memorySource(side, eventsOf(side))),
    interval: 50,
  });
  await coordination.following?.drained();
  owner = new pg.Client(urls.owner);
  await owner.connect();
  await owner.query(`INSERT INTO notification (region, id, at, recipient, recipient_region, finding_id, code, detail)
    SELECT f.region, gen_random_uuid(), now(), 'ORIGIN', f.region, f.id, c.kind,
      jsonb_build_object('topic', '', 'origin', c.origin, 'destination', c.destination)
      FROM read_model.finding f JOIN read_model.finding_cell c ON c.id = f.cell WHERE f.region IN ('${home}', '${foreign}')
      ORDER BY f.id LIMIT 50`);
});
afterAll(async () => {
  await owner?.end();
  await coordination?.stop();
  await server?.stop();
});

/** Of a side that knows nothing. */
const nothing = Object.fromEntries(
  `branches contactPersons contactLogs careCases fulfilments records receptions memberships pairs members outflows
   whereabouts searches stopSearches`
    .split(/\s+/)
    .map((list) => [list, []]),
);

const viewer = (changes: Partial<Viewer>): Viewer => ({ ...everywhere, regions: [], ...changes });
const all = viewer({ account: 'all', regions: [home, foreign] });
const county = viewer({ account: 'county', regions: [home] });
const stranger = viewer({ account: 'stranger', regions: ['331121'] });
const pair = viewer({ account: 'pair', role: 'crossRegionTeam', pairs: [[home, '310000']] });
const branch = members.find(({ region }) => region === home)?.facts.members?.at(-1) as { branchId: string } | undefined;
const officer = viewer({
  account: 'officer',
  role: 'branchOfficer',
  organisations: [toGlobalId('HomeBranch', home, branch?.branchId ?? '')],
});
const nobodies: readonly (readonly [string, Viewer])[] = [
  ['another county', stranger],
  ...(['auditor', 'branchOfficer', 'associationSecretary', 'crossRegionTeam', 'member'] as const).map(
    (role) => [`a ${role} of nobody`, viewer({ account: role, role, regions: [home, foreign] })] as const,
  ),
];

const run = (query: string, variables: object, who: Viewer) =>
  coordination.execute({ query, variables: { ...variables }, viewer: who });
const ask = (query: string, variables: object, who: Viewer) => dataOf(coordination, query, variables, who);

const LISTS = `query ($after: String) {
  findings(first: 100, after: $after, filter: { statuses: [OPEN, CLOSED] }) { totalCount edges { cursor node { id member { id } origin { code } destination { code } } }
    facets(by: ORIGIN) { value count } }
  identityLinks(first: 100, filter: { states: [CANDIDATE, LINKED, REJECTED, BROKEN] }) { totalCount nodes { id member { id } } }
  notifications(first: 100) { totalCount nodes { id finding { member { id } } } }
  flows(first: 100) { totalCount nodes { origin { code } destination { code } } }
  duties(first: 100) { totalCount nodes { origin { code } destination { code } } } }`;
const empty = {
  findings: { totalCount: 0, edges: [], facets: [] },
  identityLinks: { totalCount: 0, nodes: [] },
  notifications: { totalCount: 0, nodes: [] },
  flows: { totalCount: 0, nodes: [] },
  duties: { totalCount: 0, nodes: [] },
};
const regionsOf = (ids: readonly (string | undefined)[]): Set<string | undefined> =>
  new Set(ids.flatMap((id) => (id ? [readGlobalId(id)?.region] : [])));

describe('who may not see', () => {
  test('a partner is refused what no agreement can name, whatever its agreement', async () => {
    const [fields, pairs] = [[...agreeableFields], [[home, '310000'] as const]];
    const budget = { requestsPerMinute: 1, costPerMinute: 1 };
    const terms = { fields, pairs, purpose: 'test', consents: 0, ...budget };
    const { data, errors } = await run(LISTS, {}, { ...everywhere, role: 'partner', purpose: 'test', terms });
    expect([data, errors?.[0]?.extensions?.code]).toEqual([undefined, 'FORBIDDEN']);
  });

  test.each(nobodies)('%s finds nobody in any list, count or facet', async (_, who) => {
    expect(await ask(LISTS, {}, who)).toEqual(empty);
  });

  test.each(nobodies)('%s finds nobody by branch, by move or by what a draft would change', async (_, who) => {
    const query = `query ($b: ID!) { responsibleOn(branch: $b) { totalCount nodes { member { id } } }
      transfers(region: "${home}", from: "2020-01-01", to: "2026-03-01") { totalCount nodes { member { id } } }
      whatIf { totalCount nodes { member { id } } } }`;
    const b = toGlobalId('HomeBranch', home, branch?.branchId ?? '');
    const none = { totalCount: 0, nodes: [] };
    expect(await ask(query, { b }, who)).toEqual({ responsibleOn: none, transfers: none, whatIf: none });
  });
});

test('a county finds its own members only, whatever cursor it holds', async () => {
  const found = await ask(LISTS, {}, county);
  const ids = [
    ...found.findings.edges.map(({ node }: any) => node.member?.id),
    ...found.identityLinks.nodes.map(({ member }: any) => member.id),
    ...found.notifications.nodes.map(({ finding }: any) => finding?.member?.id),
  ];
  expect(regionsOf(ids)).toEqual(new Set([home]));
  for (const { origin } of [...found.flows.nodes, ...found.duties.nodes]) expect(origin.code).toBe(home);
  expect(found.findings.facets.map(({ value }: any) => value)).toEqual([home]);
  const { findings: everything } = await ask(LISTS, {}, all);
  expect(everything.totalCount).toBeGreaterThan(found.findings.totalCount);
  const { findings: rest } = await ask(LISTS, { after: everything.edges[0].cursor }, county);
  expect(regionsOf(rest.edges.map(({ node }: any) => node.member?.id))).toEqual(new Set([home]));
});

test('defects of the rules tell nothing of members elsewhere, not even before there were rules', async () => {
  const count = async (who: Viewer): Promise<number> => {
    const query = '{ ruleDefects(at: "1990-01-01") { kind duty members } }';
    const { ruleDefects } = await ask(query, {}, who);
    return ruleDefects.reduce((sum: number, { members: some }: any) => sum + some, 0);
  };
  const [own, theirs] = [await count(county), await count(viewer({ account: 'foreign', regions: [foreign] }))];
  expect(Math.min(own, theirs)).toBeGreaterThan(0);
  expect(await count(all)).toBe(own + theirs);
  for (const [, who] of nobodies) expect(await count(who)).toBe(0);
});

test.each([
  ['a foreign origin', { origin: foreign }],
  [
    'a foreign member',
    { member: toGlobalId('Member', foreign, members.find((one) => one.region === foreign)?.id ?? '') },
  ],
])('a filter by %s finds what one by nothing finds', async (_, filter) => {
  const query = 'query ($f: FindingFilter) { findings(filter: $f) { totalCount nodes { id } } }';
  expect((await ask(query, { f: filter }, all)).findings).toBeTruthy();
  expect((await ask(query, { f: filter }, county)).findings).toEqual({ totalCount: 0, nodes: [] });
});

test('an officer finds whom the branch answers for, a team whom its pair is about', async () => {
  const own = new Set((await coordination.standing(officer)).answering);
  const byOfficer = await ask(LISTS, {}, officer);
  expect(byOfficer.findings.totalCount).toBeGreaterThan(0);
  for (const { node } of byOfficer.findings.edges) expect(own).toContain(node.member.id);
  const byPair = await ask(LISTS, {}, pair);
  expect(byPair.findings.totalCount).toBeGreaterThan(0);
  for (const { node } of byPair.findings.edges)
    if (node.member) expect([node.origin.code, node.destination.code.slice(0, 2)]).toEqual([home, '31']);
});

test.each(['Finding', 'IdentityLink', 'Notification'])('a foreign %s is as one that does not exist', async (type) => {
  const found = await ask(LISTS, {}, all);
  const nodes: { id: string }[] =
    {
      Finding: found.findings.edges.map(({ node }: any) => node),
      IdentityLink: found.identityLinks.nodes,
      Notification: found.notifications.nodes,
    }[type] ?? [];
  const theirs = nodes.find(({ id }) => readGlobalId(id)?.region === foreign)?.id;
  expect(theirs).toBeTruthy();
  const nobody = toGlobalId(type, foreign, nowhere);
  const query = `query ($id: ID!, $r: [_Any!]!) { node(id: $id) { id } _entities(representations: $r) { ... on ${type} { id } } }`;
  const by = (id: string | undefined, who: Viewer) => ask(query, { id, r: [{ __typename: type, id }] }, who);
  expect(await by(theirs, county)).toEqual(await by(nobody, county));
  expect((await by(theirs, all)).node).toEqual({ id: theirs });
});

test('nobody changes what they do not see, and is told what they are told of nothing', async () => {
  const { findings, identityLinks } = await ask(LISTS, {}, all);
  const at = (ids: string[]) => ids.find((id) => readGlobalId(id)?.region === foreign) ?? '';
  const finding = at(findings.edges.map(({ node }: any) => node.id));
  const link = at(identityLinks.nodes.map(({ id }: any) => id));
  const query = `mutation ($c: CommentFindingInput!, $b: BreakLinkInput!) {
    commentFinding(input: $c) { userErrors { code } } breakLink(input: $b) { userErrors { code } } }`;
  const change = (who: Viewer, f: string, l: string) =>
    ask(
      query,
      {
        c: { idempotencyKey: 'sight-comment', finding: f, text: '越权' },
        b: { idempotencyKey: 'sight-break', link: l, reason: '越权' },
      },
      who,
    );
  const refused = await change(county, finding, link);
  expect(refused).toEqual(
    await change(county, toGlobalId('Finding', foreign, nowhere), toGlobalId('IdentityLink', foreign, nowhere)),
  );
  expect(refused).toEqual({
    commentFinding: { userErrors: [{ code: 'NOT_FOUND' }] },
    breakLink: { userErrors: [{ code: 'NOT_FOUND' }] },
  });
});

test('the view of a member whom the viewer may not see is that of a member who does not exist', async () => {
  const theirs = members.find(({ region }) => region === foreign);
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { identityLinks { id }
    responsibility { handover lead findings { kind } sides { side status organisation { id } } duties { duty lead state } } } } }`;
  const judged = async (who: Viewer, id: string, originFacts: unknown) => {
    const member = { __typename: 'Member', id: toGlobalId('Member', foreign, id), originFacts };
    const facts = { destinationFacts: nothing, associationFacts: nothing };
    return (await ask(query, { r: [{ ...member, ...facts }] }, who))._entities[0];
  };
  const facts = { ...nothing, ...theirs?.facts };
  const nobody = await judged(county, nowhere, null);
  for (const who of [county, stranger, officer, pair])
    expect(await judged(who, theirs?.id ?? '', facts)).toEqual(nobody);
  expect(await judged(all, theirs?.id ?? '', facts)).not.toEqual(nobody);
});

test('the city to which somebody is declared sees their view before anybody receives them', async () => {
  const declared = members.find(({ region, facts: { outflows = [] } }) => region === home && outflows.length === 1);
  const [outflow] = (declared?.facts.outflows ?? []) as unknown as { destinationRegion: string; withdrawn?: boolean }[];
  const id = toGlobalId('Member', home, declared?.id ?? '');
  const facts = {
    originFacts: { ...nothing, ...declared?.facts },
    destinationFacts: nothing,
    associationFacts: nothing,
  };
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { responsibility { handover } } } }';
  const seenIn = async (region: string) => {
    const city = viewer({ account: region, regions: [region] });
    const { _entities } = await ask(query, { r: [{ __typename: 'Member', id, ...facts }] }, city);
    return _entities[0].responsibility.handover;
  };
  expect(['DECLARED', 'LAPSED']).toContain(await seenIn(outflow?.destinationRegion ?? ''));
  expect(await seenIn('420100')).toBeNull();
});

test('whoever looks at what a draft would change reads of those whom it names, and they are told', async () => {
  const { rules } = await ask('{ rules(first: 100) { nodes { id duty } } }', {}, county);
  const withdraw = rules.nodes.flatMap(({ id, duty }: any) => (duty === 'CONTACT' ? [id] : []));
  const query =
    'query ($w: [ID!]) { whatIf(withdraw: $w, first: 2) { nodes { member { id } leadAfter findingsAdded } } }';
  const { whatIf } = await ask(query, { w: withdraw }, county);
  expect(whatIf.nodes).toHaveLength(2);
  for (const { member } of whatIf.nodes) {
    const { region, id } = readGlobalId(member.id) ?? {};
    const { rows } = await owner.query(
      `SELECT e.entry::jsonb -> 'fields' AS fields FROM audit_entry e JOIN audit_subject s USING (seq) WHERE s.subject = $1 ORDER BY seq DESC LIMIT 1`,
      [`${region}:${id}`],
    );
    expect(rows).toEqual([{ fields: expect.arrayContaining(['WhatIfChange.leadAfter']) }]);
  }
});

test('without the log there is no answer, and a refused change stands in it', async () => {
  const entries = async () =>
    (await owner.query('SELECT entry FROM audit_entry ORDER BY seq')).rows.map(({ entry }) => JSON.parse(entry));
  expect(await entries()).toContainEqual(
    expect.objectContaining({
      kind: 'write',
      account: 'county',
      fields: ['commentFinding'],
      denied: [expect.stringMatching(/^Finding:330326:/)],
    }),
  );
  await owner.query('ALTER FUNCTION audit_append(TEXT[]) RENAME TO audit_gone');
  const { errors, data } = await run(LISTS, {}, county);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  await owner.query('ALTER FUNCTION audit_gone(TEXT[]) RENAME TO audit_append');
});
