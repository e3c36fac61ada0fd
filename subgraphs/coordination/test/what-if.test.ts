import { fromGlobalId, toGlobalId, type Viewer } from '@liangdi/kit';
import type { TestServer } from '@liangdi/kit/testing';
import { type RuleScope, type RuleVersion, SHIPPED_RULES, whatIf } from '@liangdi/responsibility';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { boot, bootServer, team } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { sourcesOf } from './support/shuffled.ts';
import { sidesOfWorld } from './support/sides-of-world.ts';
import { DAY, NOW, worldOf } from './support/world.ts';

let server: TestServer;
let coordination: Coordination;
const world = worldOf(11, 150);
const viewer: Viewer = { ...team, regions: [...team.regions, '330326'] };

beforeAll(async () => {
  server = await bootServer();
  const sources = sourcesOf(world);
  coordination = await boot(server, 'what_if', { clock: () => new Date(NOW), sources, interval: 50 });
  await coordination.following?.drained();
});

afterAll(async () => {
  await coordination?.stop();
  await server?.stop();
});

const ask = (query: string, variables: object) => dataOf(coordination, query, variables, viewer);

const LIST = `query ($approve: [ID!], $withdraw: [ID!], $at: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  whatIf(approve: $approve, withdraw: $withdraw, at: $at, first: $first, after: $after, last: $last, before: $before) {
    nodes { member { id } leadBefore leadAfter duties findingsAdded findingsRemoved } totalCount
    pageInfo { hasNextPage endCursor hasPreviousPage startCursor } } }`;

const forward = async (draft: object) => {
  const nodes: any[] = [];
  for (let after: string | null = null; ; ) {
    const page: any = (await ask(LIST, { ...draft, first: 17, after })).whatIf;
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return { nodes, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
};

/** Everybody judged by both rule sets, as nobody would do it. */
const judgedAll = (draft: readonly RuleVersion[], at: number) => {
  const everybody = [...sidesOfWorld(world)]
    .map(([id, sides]) => ({ id, sides }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return whatIf(SHIPPED_RULES, draft, everybody, at).map((change) => {
    const [region = '', id = ''] = change.id.split('/');
    return {
      member: { id: toGlobalId('Member', region, id) },
      leadBefore: change.leadBefore,
      leadAfter: change.leadAfter,
      duties: change.duties.map(({ duty }) => duty),
      findingsAdded: [...new Set(change.findingsAdded.map(({ kind }) => kind))],
      findingsRemoved: [...new Set(change.findingsRemoved.map(({ kind }) => kind))],
    };
  });
};

const conditions: readonly [string, object, RuleScope, changesSome: boolean][] = [
  ['one county', { origin: '330324' }, { originRegion: '330324' }, true],
  ['one city', { destination: '310000' }, { destinationRegion: '310000' }, true],
  [
    'those received of one pair of county and city',
    { origin: '330326', destination: '440100', received: true },
    { originRegion: '330326', destinationRegion: '440100', received: true },
    true,
  ],
  ['a kind of branch that nobody is in', { branchKinds: ['MARKET'] }, { branchKinds: ['MARKET'] }, false],
  ['who was away for five months', { away: true, awayFromMonths: 5 }, { away: true, awayFromMonths: 5 }, true],
  ['members of joint branches', { inJointBranch: true }, { inJointBranch: true }, true],
  ['everybody', {}, {}, true],
];

const proposed = async (name: string, condition: object, scope: RuleScope) => {
  const validFrom = NOW - 300 * DAY;
  const { proposeRule } = await ask(
    'mutation ($input: ProposeRuleInput!) { proposeRule(input: $input) { rule { id } userErrors { code path } } }',
    {
      input: {
        idempotencyKey: `what-if ${name}`,
        title: name,
        duty: 'CONTACT',
        lead: 'ASSOCIATION',
        authority: 'COUNTY',
        validFrom: new Date(validFrom).toISOString(),
        text: name,
        cadenceMonths: 2,
        condition,
        source: { title: name, issuer: '永嘉县', issuedOn: '2025-02-01', text: name },
      },
    },
  );
  expect(proposeRule.userErrors).toEqual([]);
  const id: string = proposeRule.rule.id;
  const text = { zh: name, en: name };
  const rule: RuleVersion = {
    id: fromGlobalId('Rule', id).id,
    version: 1,
    region: '330324',
    recordedAt: NOW,
    validFrom,
    validTo: null,
    status: 'APPROVED',
    duty: 'CONTACT',
    scope,
    lead: 'ASSOCIATION',
    support: [],
    counts: ['ASSOCIATION'],
    cadence: { months: 2, noticeDays: 30 },
    authority: 'COUNTY',
    source: { id: name, title: text, number: null, issuer: text, issuedOn: validFrom, supersedes: [] },
    text,
    supersedes: [],
  };
  return { id, rule };
};

test.each(conditions)(
  'a rule for %s changes whom it changes when everybody is judged, now and in half a year',
  async (...given) => {
    const [name, condition, scope, changesSome] = given;
    const { id, rule } = await proposed(name, condition, scope);
    for (const at of [NOW, NOW + 180 * DAY]) {
      const expected = judgedAll([...SHIPPED_RULES, rule], at);
      expect(expected.length > 0).toBe(changesSome);
      const asked = { approve: [id], at: new Date(at).toISOString() };
      expect(await forward(asked)).toEqual({ nodes: expected, totalCount: expected.length });
      expect((await ask(LIST, { ...asked, last: 5 })).whatIf.nodes).toEqual(expected.slice(-5));
    }
  },
);

test('withdrawing rules changes whom it changes when everybody is judged, half a year ago as well', async () => {
  const { rules } = await ask('{ rules(first: 100) { nodes { id duty authority status } } }', {});
  const withdrawn = rules.nodes.filter((rule: any) => rule.duty === 'CONTACT' && rule.authority === 'NATIONAL');
  const left = SHIPPED_RULES.filter(({ duty, authority }) => duty !== 'CONTACT' || authority !== 'NATIONAL');
  expect(SHIPPED_RULES.length - left.length).toBe(withdrawn.length);
  for (const at of [NOW - 180 * DAY, NOW]) {
    const expected = judgedAll(left, at);
    expect(expected.length).toBeGreaterThan(0);
    const asked = { withdraw: withdrawn.map((rule: any) => rule.id), at: new Date(at).toISOString() };
    expect(await forward(asked)).toEqual({ nodes: expected, totalCount: expected.length });
  }
});
