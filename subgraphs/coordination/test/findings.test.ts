import type { TestServer } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { boot, bootServer, team } from './support/boot.ts';
import { memorySource } from './support/memory-source.ts';
import { DAY, NOW, worldOf } from './support/world.ts';

let server: TestServer;
let coordination: Coordination;
let now = NOW;

beforeAll(async () => {
  server = await bootServer();
  const world = worldOf(3, 120);
  const sources = (['ORIGIN', 'DESTINATION', 'ASSOCIATION'] as const).map((side) =>
    memorySource(
      side,
      world.filter((one) => one.side === side).map(({ event }) => event),
    ),
  );
  coordination = await boot(server, 'findings', { clock: () => new Date(now), sources, interval: 50 });
  await coordination.following?.drained();
});

afterAll(async () => {
  await coordination?.stop();
  await server?.stop();
});

const ask = async (query: string, variables: object = {}) => {
  const answer = await coordination.execute({ query, variables: { ...variables }, viewer: team });
  expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
  return answer.data as any;
};

const LIST = `query ($f: FindingFilter, $o: FindingOrder, $first: Int, $after: String, $last: Int, $before: String) {
  findings(filter: $f, orderBy: $o, first: $first, after: $after, last: $last, before: $before) {
    nodes { id kind severity status owner since due text member { id } origin { code name } destination { code } assignee reopened evidence comments { author text } snoozedUntil dismissReason members }
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    kinds: facets(by: KIND) { value count } severities: facets(by: SEVERITY) { value count } assignees: facets(by: ASSIGNEE) { value count }
    freshness { side upTo lagSeconds answering } } }`;

const all = async (f: object, o = 'DUE') => {
  const nodes: any[] = [];
  for (let after: string | null = null; ; ) {
    const { findings } = await ask(LIST, { f, o, first: 37, after });
    nodes.push(...findings.nodes);
    if (!findings.pageInfo.hasNextPage) {
      expect(findings.totalCount).toBe(nodes.length);
      return { nodes, findings };
    }
    after = findings.pageInfo.endCursor;
  }
};

const heaviness = { HIGH: 0, MEDIUM: 1, LOW: 2 } as Record<string, number>;
const dueOf = ({ due }: any) => (due === null ? Number.POSITIVE_INFINITY : Date.parse(due));
const inOrder: Record<string, (a: any, b: any) => number> = {
  DUE: (a, b) => (dueOf(a) === dueOf(b) ? 0 : dueOf(a) - dueOf(b)),
  SEVERITY: (a, b) =>
    (heaviness[a.severity] ?? 9) - (heaviness[b.severity] ?? 9) || (dueOf(a) === dueOf(b) ? 0 : dueOf(a) - dueOf(b)),
  SINCE: (a, b) => Date.parse(a.since) - Date.parse(b.since),
  NEWEST: (a, b) => Date.parse(b.since) - Date.parse(a.since),
};

test.each(['DUE', 'SEVERITY', 'SINCE', 'NEWEST'])(
  'all pages in order %s bring every finding once, sorted, also from the end',
  async (order) => {
    const { nodes } = await all({}, order);
    expect(nodes.length).toBeGreaterThan(50);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(nodes.map(({ id }) => id)).toEqual([...nodes].sort(inOrder[order]).map(({ id }) => id));
    const { findings } = await ask(LIST, { f: {}, o: order, last: 20 });
    expect(findings.nodes.map(({ id }: any) => id)).toEqual(nodes.slice(-20).map(({ id }) => id));
  },
);

test('every filter agrees with filtering the whole list by hand, in every order', async () => {
  const { nodes } = await all({});
  const { member } = nodes.find((finding) => finding.member !== null);
  const dueFrom = new Date(NOW - 100 * DAY).toISOString();
  const dueBefore = new Date(NOW + 40 * DAY).toISOString();
  const filters: [object, (finding: any) => boolean][] = [
    [{ kinds: ['CONTACT_OVERDUE', 'DOUBLE_CLAIM'] }, ({ kind }) => ['CONTACT_OVERDUE', 'DOUBLE_CLAIM'].includes(kind)],
    [{ severities: ['HIGH'] }, ({ severity }) => severity === 'HIGH'],
    [
      { owners: ['DESTINATION'], origin: '330324' },
      ({ owner, origin }) => owner === 'DESTINATION' && origin?.code === '330324',
    ],
    [{ destination: '310000' }, ({ destination }) => destination?.code === '310000'],
    [{ dueBefore }, ({ due }) => due !== null && due < dueBefore],
    [{ dueFrom }, ({ due }) => due !== null && due >= dueFrom],
    [
      { dueFrom, dueBefore, origin: '330324' },
      ({ due, origin }) => due !== null && due >= dueFrom && due < dueBefore && origin?.code === '330324',
    ],
    [{ minAgeDays: 200 }, ({ since }) => Date.parse(since) <= NOW - 200 * DAY],
    [
      { minAgeDays: 200, dueFrom },
      ({ since, due }) => Date.parse(since) <= NOW - 200 * DAY && due !== null && due >= dueFrom,
    ],
    [{ member: member.id }, (finding) => finding.member?.id === member.id],
    [{ text: '联系' }, ({ text }) => text.includes('联系')],
    [{ text: '联系逾期：永嘉县 → 上海市' }, ({ text }) => text === '联系逾期：永嘉县 → 上海市'],
    [{ text: 'contact OVERDUE' }, ({ kind }) => kind === 'CONTACT_OVERDUE'],
    [{ origin: '330300' }, ({ origin }) => origin?.code.startsWith('3303')],
    [{ destination: '440000' }, ({ destination }) => destination?.code.startsWith('44')],
    [{ destination: '310101' }, ({ destination }) => destination?.code === '310000'],
    [{ assigned: true }, ({ assignee }) => assignee !== null],
  ];
  for (const [filter, holds] of filters) {
    for (const order of Object.keys(inOrder)) {
      const found = await all(filter, order);
      const expected = nodes
        .filter(holds)
        .map(({ id }) => id)
        .sort();
      expect(found.nodes.map(({ id }) => id).sort(), `${JSON.stringify(filter)} ${order}`).toEqual(expected);
      const kinds = Object.fromEntries(found.findings.kinds.map(({ value, count }: any) => [value, count]));
      expect(kinds).toEqual(
        Object.fromEntries(
          [...Map.groupBy(nodes.filter(holds), ({ kind }) => kind)].map(([kind, group]) => [kind, group.length]),
        ),
      );
    }
  }
});

test('freshness names each side', async () => {
  const { findings } = await all({});
  expect(findings.freshness.map(({ side, answering }: any) => [side, answering])).toEqual([
    ['ORIGIN', true],
    ['DESTINATION', true],
    ['ASSOCIATION', true],
  ]);
});

const change = async (field: string, type: string, input: object) =>
  (
    await ask(
      `mutation ($input: ${type}!) { x: ${field}(input: $input) { finding { id status assignee snoozedUntil dismissReason reopened comments { author text } } userErrors { code path message } } }`,
      { input },
    )
  ).x;

let key = 0;
const idempotencyKey = () => `test-key-${++key}`;

test('a finding is assigned, commented, snoozed until its time, and dismissed until it is reopened', async () => {
  const [{ id: finding }] = (await all({}, 'NEWEST')).nodes;
  expect(
    (
      await change('assignFinding', 'AssignFindingInput', {
        idempotencyKey: idempotencyKey(),
        finding,
        assignee: 'lin',
      })
    ).finding,
  ).toMatchObject({ assignee: 'lin', status: 'OPEN' });
  const { findings } = await ask(LIST, { f: { assignee: 'lin' } });
  expect(findings.nodes.map(({ id }: any) => id)).toEqual([finding]);
  expect(findings.assignees).toEqual([{ value: 'lin', count: 1 }]);
  const comment = { idempotencyKey: idempotencyKey(), finding, text: '已电话联系' };
  await change('commentFinding', 'CommentFindingInput', comment);
  const twice = await change('commentFinding', 'CommentFindingInput', comment);
  expect(twice.finding.comments).toEqual([{ author: team.account, text: '已电话联系' }]);
  expect(
    (await change('commentFinding', 'CommentFindingInput', { ...comment, text: '别的' })).userErrors,
  ).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  const until = new Date(NOW + DAY).toISOString();
  expect(
    (await change('snoozeFinding', 'SnoozeFindingInput', { idempotencyKey: idempotencyKey(), finding, until })).finding
      .status,
  ).toBe('SNOOZED');
  expect(
    (
      await change('snoozeFinding', 'SnoozeFindingInput', {
        idempotencyKey: idempotencyKey(),
        finding,
        until: new Date(NOW + 91 * DAY).toISOString(),
      })
    ).userErrors,
  ).toMatchObject([{ code: 'INVALID_VALUE', path: ['input', 'until'] }]);
  now = NOW + DAY;
  await coordination.following?.drained();
  expect(
    (await ask('query ($id: ID!) { node(id: $id) { ... on Finding { status } } }', { id: finding })).node.status,
  ).toBe('OPEN');
  const away = await change('dismissFinding', 'DismissFindingInput', {
    idempotencyKey: idempotencyKey(),
    finding,
    reason: '重复',
  });
  expect(away.finding).toMatchObject({ status: 'DISMISSED', dismissReason: '重复' });
  expect(
    (await change('reopenFinding', 'ReopenFindingInput', { idempotencyKey: idempotencyKey(), finding })).finding,
  ).toMatchObject({ status: 'OPEN', dismissReason: null });
  now = NOW;
});

test('the matrix of flows, coverage of duties, transfers and who answered agree with each other', async () => {
  const { flows, duties } = await ask(
    '{ flows(first: 100) { nodes { origin { code } destination { code } members docked contactOnBothSides overdue trend(months: 3) { at members } } totalCount } duties(first: 100) { nodes { duty lead members states { state count } destination { code } } totalCount } }',
  );
  expect(flows.nodes.length).toBe(flows.totalCount);
  for (const flow of flows.nodes) {
    expect(flow.docked).toBeLessThanOrEqual(flow.members);
    expect(flow.trend).toHaveLength(3);
  }
  for (const row of duties.nodes)
    expect(row.states.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(row.members);
  const { transfers } = await ask(
    '{ transfers(region: "310000", from: "2020-01-01", to: "2027-01-01", first: 100) { nodes { direction at from { code } to { code } member { id } } totalCount } }',
  );
  expect(transfers.nodes.length).toBe(Math.min(100, transfers.totalCount));
  for (const { direction, from, to } of transfers.nodes)
    expect(direction === 'IN' ? to.code : from.code).toBe('310000');
});

test('rules can be proposed, asked what they would change, approved and withdrawn', async () => {
  const input = {
    idempotencyKey: idempotencyKey(),
    title: '商会牵头联系',
    duty: 'CONTACT',
    lead: 'ASSOCIATION',
    authority: 'COUNTY',
    validFrom: new Date(NOW - DAY).toISOString(),
    text: '商会牵头联系。',
    cadenceMonths: 6,
    condition: { origin: '330324', away: true },
    source: { title: '办法', issuer: '永嘉县', issuedOn: '2026-02-01', text: '…' },
  };
  const { proposeRule } = await ask(
    'mutation ($input: ProposeRuleInput!) { proposeRule(input: $input) { rule { id status version condition { origin } } userErrors { code path } } }',
    { input },
  );
  expect(proposeRule).toMatchObject({
    rule: { status: 'PROPOSED', version: 1, condition: { origin: '330324' } },
    userErrors: [],
  });
  const rule = proposeRule.rule.id;
  const { whatIf, ruleDefects } = await ask(
    'query ($approve: [ID!]) { whatIf(approve: $approve, first: 5) { nodes { member { id } duties findingsAdded findingsRemoved } totalCount } ruleDefects { kind duty members text rules { id } } }',
    { approve: [rule] },
  );
  expect(whatIf.totalCount).toBeGreaterThan(0);
  expect(whatIf.nodes[0].duties).toContain('CONTACT');
  expect(Array.isArray(ruleDefects)).toBe(true);
  const { approveRule } = await ask(
    'mutation ($input: ApproveRuleInput!) { approveRule(input: $input) { rule { status version } userErrors { code } } }',
    { input: { idempotencyKey: idempotencyKey(), rule } },
  );
  expect(approveRule).toMatchObject({ rule: { status: 'APPROVED', version: 2 }, userErrors: [] });
  await coordination.following?.drained();
  const { withdrawRule } = await ask(
    'mutation ($input: WithdrawRuleInput!) { withdrawRule(input: $input) { rule { status version } userErrors { code } } }',
    { input: { idempotencyKey: idempotencyKey(), rule, reason: '撤回' } },
  );
  expect(withdrawRule).toMatchObject({ rule: { status: 'WITHDRAWN', version: 3 } });
  await coordination.following?.drained();
});

const open = async (f: object = {}) => (await all(f)).nodes;

test('the shipped rules have no defect, from the first start on', async () => {
  expect(await open({ kinds: ['RULE_DUPLICATE', 'RULE_CONFLICT', 'RULE_OUTDATED', 'RULE_BLIND_SPOT'] })).toEqual([]);
});

test('two rules that contradict each other are a finding with the members concerned, which closes when one is withdrawn', async () => {
  const propose = async (lead: string) => {
    const { proposeRule } = await ask(
      'mutation ($input: ProposeRuleInput!) { proposeRule(input: $input) { rule { id } userErrors { code path } } }',
      {
        input: {
          idempotencyKey: idempotencyKey(),
          title: `${lead} leads care`,
          duty: 'CARE',
          lead,
          authority: 'COUNTY',
          validFrom: new Date(NOW - DAY).toISOString(),
          text: '关怀。',
          condition: { origin: '330324', destination: '310000' },
          source: { title: '办法', issuer: '永嘉县', issuedOn: '2026-02-01', text: '…' },
        },
      },
    );
    expect(proposeRule.userErrors).toEqual([]);
    const rule = proposeRule.rule.id;
    await ask('mutation ($input: ApproveRuleInput!) { approveRule(input: $input) { userErrors { code } } }', {
      input: { idempotencyKey: idempotencyKey(), rule },
    });
    return rule;
  };
  const conflicts = { kinds: ['RULE_CONFLICT'] };
  expect(await open(conflicts)).toEqual([]);
  const rules = [await propose('ORIGIN'), await propose('ASSOCIATION')];
  await coordination.following?.drained();
  const [conflict, ...more] = await open(conflicts);
  expect(more).toEqual([]);
  expect(conflict).toMatchObject({
    kind: 'RULE_CONFLICT',
    severity: 'HIGH',
    owner: 'COORDINATION',
    member: null,
    origin: { code: '330324' },
    destination: { code: '310000' },
  });
  expect([...conflict.evidence].sort()).toEqual([...rules].sort());
  const { nodes: led } = (await all({ kinds: ['NOBODY_LEADS'], origin: '330324', destination: '310000' })).findings;
  expect(conflict.members).toBe(led.length);
  expect(conflict.members).toBeGreaterThan(0);
  const { ruleDefects } = await ask('{ ruleDefects { kind members } }');
  expect(ruleDefects).toContainEqual({ kind: 'RULE_CONFLICT', members: conflict.members });
  await ask('mutation ($input: WithdrawRuleInput!) { withdrawRule(input: $input) { userErrors { code } } }', {
    input: { idempotencyKey: idempotencyKey(), rule: rules[1], reason: '撤回' },
  });
  await coordination.following?.drained();
  expect(await open(conflicts)).toEqual([]);
  expect(await open({ ...conflicts, statuses: ['CLOSED'] })).toMatchObject([{ id: conflict.id, reopened: 0 }]);
  await ask('mutation ($input: WithdrawRuleInput!) { withdrawRule(input: $input) { userErrors { code } } }', {
    input: { idempotencyKey: idempotencyKey(), rule: rules[0], reason: '撤回' },
  });
  await coordination.following?.drained();
});

test('a rebuild keeps who works on a finding, what was written, what was put off and what was set aside', async () => {
  const some = (await open()).slice(0, 4).map(({ id }) => id);
  const [assigned, commented, snoozed, dismissed] = some;
  const until = new Date(NOW + 5 * DAY).toISOString();
  const key = idempotencyKey;
  await change('assignFinding', 'AssignFindingInput', { idempotencyKey: key(), finding: assigned, assignee: 'wang' });
  await change('commentFinding', 'CommentFindingInput', { idempotencyKey: key(), finding: commented, text: '已核实' });
  await change('snoozeFinding', 'SnoozeFindingInput', { idempotencyKey: key(), finding: snoozed, until });
  await change('dismissFinding', 'DismissFindingInput', { idempotencyKey: key(), finding: dismissed, reason: '误报' });
  const statuses = ['OPEN', 'SNOOZED', 'DISMISSED', 'CLOSED'];
  const before = await open({ statuses });
  await coordination.following?.rebuild();
  await coordination.following?.drained();
  expect(await open({ statuses })).toEqual(before);
  const byId = new Map((await open({ statuses })).map((finding) => [finding.id, finding]));
  expect(byId.get(assigned)).toMatchObject({ assignee: 'wang' });
  expect(byId.get(commented).comments).toMatchObject([{ text: '已核实' }]);
  expect(byId.get(snoozed)).toMatchObject({ status: 'SNOOZED', snoozedUntil: until });
  expect(byId.get(dismissed)).toMatchObject({ status: 'DISMISSED', dismissReason: '误报' });
});
