import { toGlobalId } from '@liangdi/kit';
import type { TestServer } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { boot, bootServer, team } from './support/boot.ts';
import { DAY, NOW } from './support/world.ts';

let server: TestServer;
let coordination: Coordination;

beforeAll(async () => {
  server = await bootServer();
  coordination = await boot(server, 'live_view', { clock: () => new Date(NOW) });
});

afterAll(async () => {
  await coordination?.stop();
  await server?.stop();
});

const MEMBER = '0199a000-0000-7000-8000-000000000001';
const BRANCH = '0199a000-0000-7000-8000-0000000000b1';
const member = toGlobalId('Member', '330324', MEMBER);
const fact = (id: string, more: object) => ({
  id,
  version: 1,
  region: '330324',
  recordedAt: NOW - 400 * DAY,
  validFrom: NOW - 400 * DAY,
  validTo: null,
  ...more,
});
const none = { branches: [], contactPersons: [], contactLogs: [], careCases: [], fulfilments: [] };

const originFacts = {
  ...none,
  branches: [fact(BRANCH, { kind: 'VILLAGE', name: '花坦村支部', parentId: null, originCounty: null })],
  members: [
    fact(MEMBER, {
      name: '王一',
      sex: 'MALE',
      birthDate: null,
      standing: 'FULL',
      joinedOn: NOW - 4_000 * DAY,
      branchId: BRANCH,
      townshipId: null,
      countyId: null,
      county: '330324',
    }),
  ],
  outflows: [
    fact('0199a000-0000-7000-8000-0000000000f1', {
      validFrom: NOW - 90 * DAY,
      recordedAt: NOW - 90 * DAY,
      destinationRegion: '310000',
      reason: 'WORK',
      certificateNumber: null,
      certificateFrom: null,
      certificateTo: null,
      deadline: NOW - 30 * DAY,
      confirmedReceptionId: null,
      confirmedAt: null,
      returned: false,
    }),
  ],
  whereabouts: [],
  searches: [],
  stopSearches: [],
};
const destinationFacts = { ...none, records: [], receptions: [] };
const associationFacts = { ...none, records: [], memberships: [], pairs: [] };

const view = async (facts: object, language: 'zh-CN' | 'en' = 'zh-CN', asOf: string | null = null) => {
  const answer = await coordination.execute({
    query: `query ($r: [_Any!]!, $asOf: DateTime) { _entities(representations: $r) { ... on Member { id responsibility(asOf: $asOf) {
      asOf complete silent handover lead
      sides { side status organisation { id name region { name } } contactPerson since }
      duties { duty lead support state rule { id title status source { title issuedOn } } reasons { code text facts rule { title } } }
      findings { kind severity owner since due text evidence resolvedBy field values }
      reasons { code text facts } } identityLinks { id } } } }`,
    variables: { r: [{ __typename: 'Member', id: member, ...facts }], asOf },
    viewer: { ...team, language },
  });
  expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
  return (answer.data as any)._entities[0];
};

test('the live view judges the facts that the plan brought, by the shipped rules, in the caller’s language', async () => {
  const { responsibility, identityLinks } = await view({ originFacts, destinationFacts, associationFacts });
  expect(responsibility).toMatchObject({ complete: true, silent: [], handover: 'LAPSED' });
  expect(responsibility.sides[0]).toMatchObject({
    side: 'ORIGIN',
    status: 'KNOWN',
    organisation: { id: toGlobalId('HomeBranch', '330324', BRANCH), name: '花坦村支部', region: { name: '永嘉县' } },
  });
  const kinds = responsibility.findings.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toContain('RECEPTION_LAPSED');
  expect(kinds).toContain('ORIGIN_CONTACT_MISSING');
  const contact = responsibility.duties.find(({ duty }: { duty: string }) => duty === 'CONTACT');
  expect(contact).toMatchObject({ lead: 'ORIGIN', rule: { status: 'APPROVED', source: { issuedOn: '2019-05-06' } } });
  expect(identityLinks).toEqual([]);
});

test('English callers read English', async () => {
  const { responsibility } = await view({ originFacts, destinationFacts, associationFacts }, 'en');
  expect(responsibility.findings.map(({ text }: { text: string }) => text)).toContain(
    'Reception lapsed: 永嘉县 → 上海市',
  );
});

test('a silent side is named, and nothing is concluded from its silence', async () => {
  const { responsibility } = await view({ originFacts, destinationFacts: null, associationFacts });
  expect(responsibility).toMatchObject({ complete: false, silent: ['DESTINATION'], handover: null });
  expect(responsibility.findings.map(({ kind }: { kind: string }) => kind)).toEqual(['ORIGIN_CONTACT_MISSING']);
  expect(responsibility.reasons[0]).toMatchObject({ code: 'SIDE_SILENT', text: '流入地没有应答，无法判断。' });
});

test('an association that a member belongs to without a branch has its name', async () => {
  const association = '0199a000-0000-7000-8000-0000000000a1';
  const membership = fact('0199a000-0000-7000-8000-0000000000a2', {
    region: '310000',
    recordId: '0199a000-0000-7000-8000-0000000000a3',
    associationId: association,
    associationName: '温州商会',
    branchId: null,
  });
  const joined = { ...associationFacts, memberships: [membership] };
  const { responsibility } = await view({ originFacts, destinationFacts, associationFacts: joined });
  const { organisation } = responsibility.sides.find(({ side }: { side: string }) => side === 'ASSOCIATION');
  expect(organisation).toMatchObject({ id: toGlobalId('Association', '310000', association), name: '温州商会' });
});

test('the view as of an earlier day knows only what was known then', async () => {
  const asOf = new Date(NOW - 100 * DAY).toISOString();
  const { responsibility } = await view({ originFacts, destinationFacts, associationFacts }, 'zh-CN', asOf);
  expect(responsibility).toMatchObject({ asOf, handover: 'AT_HOME' });
});

const ask = (query: string, variables: object = {}) =>
  coordination.execute({ query, variables: { ...variables }, viewer: team });

test('a region has its names and what it lies in; an unknown code says so', async () => {
  const { data } = await ask(
    '{ region(code: "330324") { id name fullName level parent { code parent { code parent { code } } } } }',
  );
  expect(data?.region).toMatchObject({
    name: '永嘉县',
    fullName: '浙江省温州市永嘉县',
    level: 'COUNTY',
    parent: { code: '330300', parent: { code: '330000', parent: null } },
  });
  const { errors } = await ask('{ region(code: "999999") { name } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'REGION_UNKNOWN', field: ['code'] } });
});

test('node gives what is ours and a reference to what is not', async () => {
  const { data: first } = await ask(
    '{ rules(first: 1) { nodes { id title } totalCount } region(code: "310000") { id } }',
  );
  const rule = (first as any).rules.nodes[0];
  const { data, errors } = await ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Rule { title } ... on Region { code } } }',
    {
      ids: [rule.id, member, (first as any).region.id, toGlobalId('Finding', '330324', MEMBER)],
    },
  );
  expect(errors).toBeUndefined();
  expect(data?.nodes).toEqual([
    { __typename: 'Rule', id: rule.id, title: rule.title },
    { __typename: 'Member', id: member },
    { __typename: 'Region', id: (first as any).region.id, code: '310000' },
    null,
  ]);
});

test('ids that are not ours, and too many, are coded errors', async () => {
  expect((await ask('{ node(id: "nonsense") { id } }')).errors?.[0]).toMatchObject({
    extensions: { code: 'INVALID_VALUE', field: ['id'] },
  });
  expect(
    (await ask('query ($i: ID!) { node(id: $i) { id } }', { i: toGlobalId('Query', '330324', MEMBER) })).errors?.[0],
  ).toMatchObject({ extensions: { code: 'INVALID_VALUE' } });
  expect(
    (await ask('query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: Array(101).fill(member) })).errors?.[0],
  ).toMatchObject({ extensions: { code: 'PAGE_TOO_LARGE' } });
});

test('the registry lists the shipped rules, in force at an instant, page by page both ways', async () => {
  const list =
    'query ($f: RuleFilter, $first: Int, $after: String, $last: Int, $before: String) { rules(filter: $f, first: $first, after: $after, last: $last, before: $before) { nodes { id duty lead } totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }';
  const all = ((await ask(list, { first: 100 })).data as any).rules;
  expect(all.totalCount).toBe(all.nodes.length);
  const seen: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const page: any = ((await ask(list, { first: 3, after })).data as any).rules;
    seen.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(all.nodes);
  const back: any = ((await ask(list, { last: 3 })).data as any).rules;
  expect(back.nodes).toEqual(all.nodes.slice(-3));
  const lead = async (at: string) =>
    ((await ask(list, { f: { duty: 'CONTACT', inForceAt: at }, first: 100 })).data as any).rules.nodes.map(
      (rule: any) => rule.lead,
    );
  expect(await lead('2018-01-01')).not.toEqual(await lead('2026-01-01'));
});
