import { type GeneratedCase, generate, organisations, plantedRules } from '@liangdi/demo';
import { toGlobalId } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, startTestSystem, type TestSystem } from '../kit/system.ts';

const members = 400;
let world: TestSystem;

beforeAll(async () => {
  world = await startTestSystem(members);
});

afterAll(() => world.stop());

let told: readonly GeneratedCase[] | undefined;
/** Everybody of the demo. */
const demo = (): readonly GeneratedCase[] => {
  told ??= [...generate({ seed: 'liangdi', now: world.system.sides.demoMadeAt, members }, organisations('liangdi'))];
  return told;
};

/** Ordinary members of the first county, away and in an association with a joint branch. */
const example = () => {
  const found = demo().find(
    ({ planted, case: story }) =>
      planted === null &&
      story.member.region === '330324' &&
      story.receptions.at(-1)?.validTo === null &&
      story.memberships.some(({ branchId }) => branchId !== null),
  );
  if (!found) throw new Error('the demo has no member of that kind');
  return found.case;
};

const idOf = ({ region, id }: { readonly region: string; readonly id: string }): string =>
  toGlobalId('Member', region, id);

test('one query brings together what the origin, the destination and the association know of a member', async () => {
  const story = example();
  const { data, errors } = await world.ask(
    `query ($id: ID!) {
      member(id: $id) {
        name
        homeBranch { name township { name county { name region { code name } } } }
        outflow { reason destination { code name } receptionConfirmedAt }
        originContact { name }
        reception { branch { name kind subdistrict { name city { name } } } }
        destinationContact { name }
        membership { enterprise association { name region { name } } branch { name originCounty { code name } } }
      }
    }`,
    { id: idOf(story.member) },
  );
  expect(errors).toBeUndefined();
  const all = organisations('liangdi');
  const branch = all.destination.branches.find(({ id }) => id === story.receptions.at(-1)?.branchId);
  const joint = all.association.branches.find(({ id }) => id === story.memberships.at(-1)?.branchId);
  expect(data.member).toMatchObject({
    name: story.member.name,
    homeBranch: { township: { county: { name: '永嘉县', region: { code: '330324', name: '永嘉县' } } } },
    outflow: { reason: story.outflows.at(-1)?.reason, destination: { code: story.outflows.at(-1)?.destination } },
    originContact: { name: story.originContacts.at(-1)?.name },
    reception: { branch: { name: branch?.name, kind: branch?.kind } },
    destinationContact: { name: story.destinationContacts.at(-1)?.name },
    membership: {
      enterprise: story.memberships.at(-1)?.enterprise,
      branch: { name: joint?.name, originCounty: joint?.originCounty ? { code: '330324', name: '永嘉县' } : null },
    },
  });
  expect(data.member.outflow.receptionConfirmedAt).not.toBeNull();
});

/** What each planted case gives for its member. A record that may be this member's waits for a decision. */
const expectedOf = (kind: string | undefined): readonly string[] => {
  if (kind === undefined) return [];
  return kind === 'IDENTITY_COLLISION' ? ['IDENTITY_COLLISION', 'RECORD_UNLINKED'] : [kind];
};

test('each planted case gives exactly the finding of its table, and nobody else any: in the live view and in the queue', async () => {
  const cases = demo().filter(({ case: story }) => story.member.region === '330324');
  const live = new Map<string, readonly string[]>();
  for (let from = 0; from < cases.length; from += 50) {
    const ids = cases.slice(from, from + 50).map(({ case: { member } }) => idOf(member));
    const { data, errors } = await world.ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Member { responsibility { complete findings { kind } } } } }`,
      { ids },
    );
    expect(errors).toBeUndefined();
    for (const node of data.nodes) {
      expect(node.responsibility.complete).toBe(true);
      live.set(node.id, node.responsibility.findings.map(({ kind }: { kind: string }) => kind).sort());
    }
  }
  const queued = new Map<string, string[]>();
  let loose = 0;
  for (let after: string | null = null; ; ) {
    const { data }: Answer = await world.ask(
      `query ($after: String) { findings(first: 100, after: $after, filter: { origin: "330324" }) {
        nodes { kind member { id } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    for (const { kind, member } of data.findings.nodes) {
      if (kind.startsWith('RULE')) continue;
      if (member === null) loose += 1;
      else queued.set(member.id, [...(queued.get(member.id) ?? []), kind]);
    }
    if (!data.findings.pageInfo.hasNextPage) break;
    after = data.findings.pageInfo.endCursor;
  }
  for (const { n, planted, case: story } of cases) {
    const id = idOf(story.member);
    expect(live.get(id), `member ${n}, ${planted?.kind ?? 'ordinary'}, live`).toEqual(expectedOf(planted?.kind));
    expect((queued.get(id) ?? []).sort(), `member ${n}, ${planted?.kind ?? 'ordinary'}, queue`).toEqual(
      expectedOf(planted?.kind),
    );
  }
  expect(loose, 'records for which nobody is proposed').toBe(0);
});

test('on ten past days, whom the read model says that a branch answered for has that branch in the view of that day', async () => {
  const cases = demo().filter(({ case: story }) => story.member.region === '330324');
  const days = Array.from({ length: 10 }, (_, n) => new Date(world.system.sides.demoMadeAt - (n + 1) * 60 * DAY));
  for (const at of days) {
    const live = await branchesOn(
      cases.map(({ case: { member } }) => idOf(member)),
      at,
    );
    const kept = await membersOn([...new Set(live.values())], at);
    expect(live.size, at.toISOString()).toBeGreaterThan(10);
    for (const [member, branch] of live) expect(kept.get(branch), `${member} ${at.toISOString()}`).toContain(member);
    for (const [branch, members] of kept)
      for (const member of members) {
        const named = live.get(member);
        if (named !== branch) expect(doubleClaims(), `${member} ${branch} ${at.toISOString()}`).toContain(member);
      }
  }
});

const DAY = 86_400_000;

/** Members whom two branches claim: the view names one of them, each branch's list names the member. */
const doubleClaims = () =>
  demo()
    .filter(({ planted }) => planted?.kind === 'DOUBLE_CLAIM')
    .map(({ case: { member } }) => idOf(member));

/** The receiving branch in each member's live view of a day. */
const branchesOn = async (members: readonly string[], at: Date): Promise<ReadonlyMap<string, string>> => {
  const branches = new Map<string, string>();
  for (let from = 0; from < members.length; from += 50) {
    const { data, errors } = await world.ask(
      `query ($ids: [ID!]!, $at: DateTime) { nodes(ids: $ids) { id ... on Member {
        responsibility(asOf: $at) { complete sides { side organisation { id } } } } } }`,
      { ids: members.slice(from, from + 50), at },
    );
    expect(errors).toBeUndefined();
    for (const { id, responsibility } of data.nodes) {
      const there = responsibility.sides.find(({ side }: { side: string }) => side === 'DESTINATION');
      if (there.organisation !== null) branches.set(id, there.organisation.id);
    }
  }
  return branches;
};

/** Whom the read model says that each branch answered for on a day. */
const membersOn = async (branches: readonly string[], at: Date): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = new Map<string, readonly string[]>();
  for (let from = 0; from < branches.length; from += 20) {
    const some = branches.slice(from, from + 20);
    const { data, errors } = await world.ask(
      `query ($at: DateTime) { ${some
        .map(
          (id, n) => `b${n}: responsibleOn(branch: "${id}", at: $at, first: 50) { nodes { member { id } } totalCount }`,
        )
        .join(' ')} }`,
      { at },
    );
    expect(errors).toBeUndefined();
    for (const [n, id] of some.entries()) {
      const { nodes, totalCount } = data[`b${n}`];
      expect(totalCount).toBe(nodes.length);
      found.set(
        id,
        nodes.map(({ member }: { member: { id: string } }) => member.id),
      );
    }
  }
  return found;
};

test('members who left under the practice of 2007 were led by the destination then, and are led by the origin today', async () => {
  const early = demo().filter(
    ({ planted, case: story }) =>
      planted === null &&
      story.member.region === '330324' &&
      (story.outflows.at(-1)?.validFrom ?? Number.POSITIVE_INFINITY) < Date.parse('2018-11-01'),
  );
  expect(early.length).toBeGreaterThan(0);
  const led = '{ lead duties { duty lead rule { title } } }';
  const { data } = await world.ask(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Member { then: responsibility(asOf: "2018-12-01") ${led} now: responsibility ${led} } } }`,
    { ids: early.map(({ case: { member } }) => idOf(member)) },
  );
  const contact = (view: Answer['data']) => view.duties.find(({ duty }: { duty: string }) => duty === 'CONTACT');
  for (const { then, now } of data.nodes) {
    expect([then.lead, now.lead]).toEqual(['DESTINATION', 'ORIGIN']);
    expect(contact(then)).toMatchObject({ lead: 'DESTINATION', rule: { title: expect.stringContaining('2007') } });
    expect(contact(now)).toMatchObject({ lead: 'ORIGIN', rule: { title: expect.stringContaining('2019') } });
  }
});

test('each planted defect of the rules is a finding with the members whom it concerns, and there is no other', async () => {
  const { data, errors } = await world.ask(
    `{ findings(first: 100, filter: { kinds: [RULE_DUPLICATE, RULE_CONFLICT, RULE_OUTDATED, RULE_BLIND_SPOT] }) {
      nodes { kind members destination { code } evidence } } }`,
  );
  expect(errors).toBeUndefined();
  const found: { kind: string; members: number; destination: { code: string } | null }[] = data.findings.nodes;
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(plantedRules.map(({ kind }) => kind)));
  for (const { kind, members: concerned, destination } of found) {
    expect(concerned, kind).toBeGreaterThan(0);
    if (kind !== 'RULE_OUTDATED') expect(['630100', '640100'], kind).toContain(destination?.code);
  }
  for (const kind of ['RULE_DUPLICATE', 'RULE_CONFLICT', 'RULE_OUTDATED'])
    expect(
      found.filter((finding) => finding.kind === kind),
      kind,
    ).toHaveLength(1);
});

test('one county never sees the members of another', async () => {
  const [mine, theirs] = ['330324', '331121'].map((county) =>
    demo().find(({ case: { member } }) => member.region === county),
  );
  const query = 'query ($id: ID!) { member(id: $id) { id name } }';
  for (const [account, own, foreign] of [
    ['yongjia', mine, theirs],
    ['qingtian', theirs, mine],
  ] as const) {
    const seen = await world.ask(query, { id: idOf(own?.case.member ?? { region: '', id: '' }) }, account);
    expect(seen.data.member?.name).toBe(own?.case.member.name);
    const hidden = await world.ask(query, { id: idOf(foreign?.case.member ?? { region: '', id: '' }) }, account);
    expect(hidden.data.member).toBeNull();
  }
});

test('who is hidden at home is null in what coordination and the sides tell of them, and that is no error', async () => {
  const hiddenIn = async (account: string, list: string, query: string, variables = {}) => {
    const { data, errors } = await world.ask(query, variables, account);
    expect(errors, `${list} as ${account}`).toBeUndefined();
    const members = data[list].nodes.map(({ member }: { readonly member: object | null }) => member);
    return { hidden: members.filter((member: object | null) => member === null).length, all: members.length };
  };
  const period = { from: '2015-01-01T00:00:00Z', to: new Date(world.system.sides.demoMadeAt).toISOString() };
  const { hidden, all } = await hiddenIn(
    'shanghai',
    'transfers',
    `query ($from: DateTime!, $to: DateTime!) {
      transfers(region: "310000", from: $from, to: $to, direction: IN, first: 100) { nodes { member { name } } } }`,
    period,
  );
  expect(hidden).toBeGreaterThan(0);
  expect(hidden).toBeLessThan(all / 2);
  for (const account of ['shanghai', 'team']) {
    const links = await hiddenIn(
      account,
      'identityLinks',
      '{ identityLinks(first: 100) { nodes { member { name } } } }',
    );
    expect(links.hidden, account).toBeGreaterThan(0);
  }
  const undeclared = '{ findings(filter: { kinds: [UNDECLARED_OUTFLOW] }, first: 100) { nodes { member { name } } } }';
  expect((await hiddenIn('shanghai', 'findings', undeclared)).hidden).toBeGreaterThan(0);
  const received = '{ receptions(filter: { city: "310000" }, first: 100) { nodes { member { name } } } }';
  expect((await hiddenIn('shanghai', 'receptions', received)).hidden).toBeGreaterThan(0);
});

test('a finding says the same in the queue and on its member’s card', async () => {
  const { data, errors } = await world.ask(
    '{ findings(first: 50) { nodes { kind text member { id responsibility { findings { kind text } } } } } }',
  );
  expect(errors).toBeUndefined();
  const told = data.findings.nodes.filter(({ member }: { readonly member: object | null }) => member !== null);
  expect(told.length).toBeGreaterThan(10);
  for (const { kind, text, member } of told) {
    const own = member.responsibility.findings.filter((finding: { readonly kind: string }) => finding.kind === kind);
    if (own.length > 0) expect(own.map((finding: { readonly text: string }) => finding.text)).toContain(text);
  }
});
