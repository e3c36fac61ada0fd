import { fromGlobalId, toGlobalId, type Viewer } from '@liangdi/kit';
import type { TestServer } from '@liangdi/kit/testing';
import { assess, compileRules, SHIPPED_RULES } from '@liangdi/responsibility';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { boot, bootServer, team } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { sourcesOf } from './support/shuffled.ts';
import { sidesOfWorld } from './support/sides-of-world.ts';
import { DAY, NOW, worldOf } from './support/world.ts';

let server: TestServer;
let coordination: Coordination;
let now = NOW;
const world = worldOf(3, 120);

beforeAll(async () => {
  server = await bootServer();
  const sources = sourcesOf(world);
  coordination = await boot(server, 'findings', { clock: () => new Date(now), sources, interval: 50 });
  await coordination.following?.drained();
});

afterAll(async () => {
  await coordination?.stop();
  await server?.stop();
});

const colleague: Viewer = { ...team, account: 'colleague@example' };
const bothCounties: Viewer = { ...team, regions: [...team.regions, '330326'] };
const county: Viewer = { ...team, account: 'county@example', regions: ['330324'] };

const ask = (query: string, variables: object = {}, viewer = team) => dataOf(coordination, query, variables, viewer);

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
  const pairs = team.regions.flatMap((home) => team.regions.map((place) => [home, place] as const));
  const others: Viewer = { ...team, account: 'others@example', role: 'crossRegionTeam', pairs };
  const COMMENTS = 'query ($id: ID!) { node(id: $id) { ... on Finding { comments { author text } } } }';
  expect((await ask(COMMENTS, { id: finding }, others)).node.comments).toEqual([
    { author: '协调员', text: '已电话联系' },
  ]);
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

test('whoever follows the queue is told of a comment as of any other change', async () => {
  const [{ id: finding }] = (await all({}, 'NEWEST')).nodes;
  const { cursor } = await coordination.changes.read(null, 10);
  await change('commentFinding', 'CommentFindingInput', { idempotencyKey: idempotencyKey(), finding, text: '已转办' });
  const { changes } = await coordination.changes.read(cursor, 10);
  expect(changes).toMatchObject([{ kind: 'FINDING', id: finding }]);
});

test('the matrix of flows and the coverage of duties count what each member is judged to be', async () => {
  const views = [...sidesOfWorld(world).values()].map((sides) => assess(sides, compileRules(SHIPPED_RULES), NOW));
  const { flows, duties } = await ask(
    `{ flows(first: 100) { nodes { origin { code } destination { code } members docked contactOnBothSides overdue trend(months: 3) { at members } } totalCount freshness { side answering } }
       duties(first: 100, filter: { duty: CONTACT }) { nodes { duty lead members states { state count } destination { code } } totalCount freshness { side } } }`,
    {},
    bothCounties,
  );
  expect(duties.nodes.length).toBe(duties.totalCount);
  expect(flows.nodes.length).toBe(flows.totalCount);
  expect(flows.freshness).toHaveLength(3);
  expect(duties.freshness).toHaveLength(3);
  const sum = (field: string): number => flows.nodes.reduce((all: number, flow: any) => all + flow[field], 0);
  expect(sum('docked')).toBe(views.filter(({ handover }) => handover.state === 'DOCKED').length);
  const away = views.filter(({ handover }) => !['AT_HOME', 'RETURNED'].includes(handover.state ?? ''));
  expect(sum('members')).toBe(away.length);
  expect(sum('contactOnBothSides')).toBe(
    away.filter(({ origin, destination }) => origin.person !== null && destination.person !== null).length,
  );
  expect(sum('overdue')).toBe(away.filter((view) => view.duties.some(({ state }) => state === 'OVERDUE')).length);
  for (const flow of flows.nodes) expect(flow.trend).toHaveLength(3);
  const covered = (lead: string | null): number =>
    duties.nodes.filter((row: any) => row.lead === lead).reduce((all: number, row: any) => all + row.members, 0);
  const contact = views.flatMap((view) => view.duties.filter(({ duty }) => duty === 'CONTACT'));
  for (const lead of ['ORIGIN', 'DESTINATION', null])
    expect(covered(lead), `${lead}`).toBe(contact.filter((duty) => duty.lead === lead).length);
  for (const row of duties.nodes)
    expect(row.states.reduce((all: number, { count }: any) => all + count, 0)).toBe(row.members);
});

test('flows of a province are the sum of those of its counties', async () => {
  const query = 'query ($f: FlowFilter) { flows(first: 100, filter: $f) { nodes { members } totalCount } }';
  const members = async (f: object): Promise<number> =>
    (await ask(query, { f })).flows.nodes.reduce((all: number, flow: any) => all + flow.members, 0);
  expect(await members({ origin: '330000' })).toBe(await members({}));
  expect(await members({ destination: '440000' })).toBe(
    (await members({ destination: '440100' })) + (await members({ destination: '440300' })),
  );
});

test('whoever a branch answered for on a day has that branch in their view of that day, and nobody else', async () => {
  const at = NOW - 400 * DAY;
  const rules = compileRules(SHIPPED_RULES);
  const expected = Map.groupBy(
    [...sidesOfWorld(world)].flatMap(([key, sides]) => {
      const { destination } = assess(sides, rules, at);
      const { id, region, level } = destination.organisation ?? { id: '', region: '', level: null };
      return level === 'BRANCH' ? [{ branch: toGlobalId('ReceivingBranch', region, id), key }] : [];
    }),
    ({ branch }) => branch,
  );
  expect(expected.size).toBeGreaterThan(3);
  for (const [branch, members] of expected) {
    const { responsibleOn } = await ask(
      `query ($branch: ID!, $at: DateTime) { responsibleOn(branch: $branch, at: $at, first: 100) {
        nodes { member { id } side since } totalCount freshness { side } } }`,
      { branch, at: new Date(at).toISOString() },
      bothCounties,
    );
    const answered = responsibleOn.nodes.map(({ member }: any) => {
      const { region, id } = fromGlobalId('Member', member.id);
      return `${region}/${id}`;
    });
    // Where two branches claim one member, the view names one of them, the list of each names the member.
    expect(answered).toEqual(expect.arrayContaining(members.map(({ key }) => key)));
    const twice = answered.filter((key: string) => members.every((member) => member.key !== key));
    for (const key of twice) {
      const sides = sidesOfWorld(world).get(key);
      const kinds = sides === undefined ? [] : assess(sides, rules, at).findings.map(({ kind }) => kind);
      expect(kinds, key).toContain('DOUBLE_CLAIM');
    }
    expect(responsibleOn.totalCount).toBe(responsibleOn.nodes.length);
  }
});

test('transfers into and out of a city are those between the two days, in the order of time', async () => {
  const query = `query ($from: DateTime!, $to: DateTime!, $direction: TransferDirection) {
    transfers(region: "310000", from: $from, to: $to, direction: $direction, first: 100) {
      nodes { direction at from { code } to { code } member { id } } totalCount freshness { side } } }`;
  const between = async (from: string, to: string, direction: string | null = null) =>
    (await ask(query, { from, to, direction })).transfers;
  const all = await between('2020-01-01', '2027-01-01');
  expect(all.totalCount).toBeGreaterThan(5);
  expect(all.nodes.map(({ at }: any) => at)).toEqual(all.nodes.map(({ at }: any) => at).sort());
  for (const { direction, from, to } of all.nodes) expect(direction === 'IN' ? to.code : from.code).toBe('310000');
  const [into, out] = [
    await between('2020-01-01', '2027-01-01', 'IN'),
    await between('2020-01-01', '2027-01-01', 'OUT'),
  ];
  expect(into.totalCount + out.totalCount).toBe(all.totalCount);
  const middle = all.nodes[Math.floor(all.nodes.length / 2)].at;
  const [before, after] = [await between('2020-01-01', middle), await between(middle, '2027-01-01')];
  expect([...before.nodes, ...after.nodes]).toEqual(all.nodes);
});

const PROPOSE =
  'mutation ($input: ProposeRuleInput!) { proposeRule(input: $input) { rule { id status version condition { origin } } userErrors { code path } } }';
const APPROVE =
  'mutation ($input: ApproveRuleInput!) { approveRule(input: $input) { rule { status version } userErrors { code path } } }';
const WITHDRAW =
  'mutation ($input: WithdrawRuleInput!) { withdrawRule(input: $input) { rule { status version reason history { version status recordedBy reason } } userErrors { code } } }';

test('rules can be proposed, asked what they would change, approved by another person and withdrawn; their history stays', async () => {
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
  const { proposeRule } = await ask(PROPOSE, { input });
  expect(proposeRule).toMatchObject({
    rule: { status: 'PROPOSED', version: 1, condition: { origin: '330324' } },
    userErrors: [],
  });
  const rule = proposeRule.rule.id;
  const { whatIf, ruleDefects } = await ask(
    'query ($approve: [ID!]) { whatIf(approve: $approve, first: 5) { nodes { member { id } duties findingsAdded findingsRemoved } totalCount freshness { side } } ruleDefects { kind duty members text rules { id } } }',
    { approve: [rule] },
  );
  expect(whatIf.totalCount).toBeGreaterThan(0);
  expect(whatIf.freshness).toHaveLength(3);
  expect(whatIf.nodes[0].duties).toContain('CONTACT');
  expect(Array.isArray(ruleDefects)).toBe(true);
  const approve = (viewer: Viewer) => ask(APPROVE, { input: { idempotencyKey: idempotencyKey(), rule } }, viewer);
  expect((await approve(team)).approveRule).toEqual({
    rule: null,
    userErrors: [{ code: 'SECOND_PERSON_NEEDED', path: ['input', 'rule'] }],
  });
  expect((await approve(colleague)).approveRule).toEqual({ rule: { status: 'APPROVED', version: 2 }, userErrors: [] });
  expect((await approve(colleague)).approveRule.userErrors).toMatchObject([{ code: 'ALREADY_RECORDED' }]);
  await coordination.following?.drained();
  const { withdrawRule } = await ask(WITHDRAW, { input: { idempotencyKey: idempotencyKey(), rule, reason: '撤回' } });
  expect(withdrawRule.rule).toEqual({
    status: 'WITHDRAWN',
    version: 3,
    reason: '撤回',
    history: [
      { version: 1, status: 'PROPOSED', recordedBy: team.account, reason: null },
      { version: 2, status: 'APPROVED', recordedBy: colleague.account, reason: null },
      { version: 3, status: 'WITHDRAWN', recordedBy: team.account, reason: '撤回' },
    ],
  });
  const HISTORY = 'query ($id: ID!) { node(id: $id) { ... on Rule { history { recordedBy } } } }';
  const { node } = await ask(HISTORY, { id: rule }, { ...team, account: 'others@example', regions: ['330326'] });
  expect(new Set(node.history.map(({ recordedBy }: any) => recordedBy))).toEqual(new Set(['浙江省温州市永嘉县']));
  await coordination.following?.drained();
});

test('nobody puts an end to a rule of another authority', async () => {
  const { rules } = await ask('{ rules(first: 100) { nodes { id authority } } }');
  const national = rules.nodes.find(({ authority }: any) => authority === 'NATIONAL');
  const input = {
    idempotencyKey: idempotencyKey(),
    title: '本县代替全国规定',
    duty: 'CONTACT',
    lead: 'DESTINATION',
    authority: 'COUNTY',
    validFrom: new Date(NOW).toISOString(),
    text: '…',
    condition: { origin: '330324' },
    source: { title: '办法', issuer: '永嘉县', issuedOn: '2026-02-01', text: '…' },
    supersedes: [national.id],
  };
  const { proposeRule } = await ask(PROPOSE, { input }, county);
  expect(proposeRule).toEqual({ rule: null, userErrors: [{ code: 'NOT_YOURS', path: ['input', 'supersedes', '0'] }] });
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
    await ask(
      'mutation ($input: ApproveRuleInput!) { approveRule(input: $input) { userErrors { code } } }',
      {
        input: { idempotencyKey: idempotencyKey(), rule },
      },
      colleague,
    );
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
  const toldIn = async (region: string) => {
    const query = '{ findings(filter: { kinds: [RULE_CONFLICT] }) { nodes { id members } } }';
    return (await ask(query, {}, { ...team, regions: [region] })).findings.nodes;
  };
  expect(await toldIn('310000')).toEqual([{ id: conflict.id, members: conflict.members }]);
  expect(await toldIn('331121')).toEqual([{ id: conflict.id, members: null }]);
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
