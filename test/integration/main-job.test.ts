import { generate, organisations, plantedRules } from '@liangdi/demo';
import { toGlobalId } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, startTestSystem, type TestSystem } from '../kit/system.ts';

const members = 400;
let world: TestSystem;

beforeAll(async () => {
  world = await startTestSystem(members);
});

afterAll(() => world.stop());

const demo = () => [
  ...generate({ seed: 'liangdi', now: world.system.sides.demoMadeAt, members }, organisations('liangdi')),
];

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
