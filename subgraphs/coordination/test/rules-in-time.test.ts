import type { Viewer } from '@liangdi/kit';
import type { TestServer } from '@liangdi/kit/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Coordination } from '../src/index.ts';
import { boot, bootServer, team } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { sourcesOf } from './support/shuffled.ts';
import { DAY, NOW, worldOf } from './support/world.ts';

let server: TestServer;
let coordination: Coordination;
let now = NOW;
let key = 0;

const colleague: Viewer = { ...team, account: 'colleague@example' };

beforeAll(async () => {
  server = await bootServer();
  const sources = sourcesOf(worldOf(5, 60));
  coordination = await boot(server, 'rules_in_time', { clock: () => new Date(now), sources, interval: 50 });
  await coordination.following?.drained();
});

afterAll(async () => {
  await coordination?.stop();
  await server?.stop();
});

/** Rules that a test proposed; none of them judges in the next one. */
const own: string[] = [];

afterEach(async () => {
  for (const id of own.splice(0)) await withdraw(id);
});

const iso = (at: number) => new Date(at).toISOString();

const ask = (query: string, variables: object = {}, viewer = team) => dataOf(coordination, query, variables, viewer);

const change = async (name: string, input: object, viewer = team) => {
  key += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const data = await ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { rule { id status validFrom validTo } userErrors { code path } } }`,
    { input: { idempotencyKey: `in-time-${key}`, ...input } },
    viewer,
  );
  return data[name];
};

/** The association leads all contact of the county, which no shipped rule says, from a day on. */
const proposal = (validFrom: number, more: object): object => ({
  title: '商会牵头联系',
  duty: 'CONTACT',
  lead: 'ASSOCIATION',
  authority: 'COUNTY',
  validFrom: iso(validFrom),
  text: '商会牵头联系。',
  cadenceMonths: 6,
  condition: { origin: '330324' },
  source: { title: '办法', issuer: '永嘉县', issuedOn: '2026-02-01', text: '…' },
  ...more,
});

const propose = async (validFrom: number, more: object = {}): Promise<string> => {
  const { rule, userErrors } = await change('proposeRule', proposal(validFrom, more));
  expect(userErrors).toEqual([]);
  own.push(rule.id);
  return rule.id;
};

const approve = async (rule: string) => {
  const approved = await change('approveRule', { rule }, colleague);
  expect(approved.userErrors).toEqual([]);
  return approved.rule;
};

const withdraw = (rule: string, validTo?: number) =>
  change('withdrawRule', { rule, reason: '撤回', ...(validTo !== undefined && { validTo: iso(validTo) }) });

const rule = async (id: string) =>
  (await ask('query ($id: ID!) { node(id: $id) { ... on Rule { status validTo } } }', { id })).node;

/** Whether the association leads anybody's contact by now, as the board counts it. */
const judgesNow = async (): Promise<boolean> => {
  await coordination.following?.drained();
  const { duties } = await ask(
    '{ duties(first: 100, filter: { origin: "330324", duty: CONTACT }) { nodes { lead members } } }',
  );
  return duties.nodes.some(({ lead, members }: any) => lead === 'ASSOCIATION' && members > 0);
};

/** Whether withdrawing it would change anything for anybody then: it judges. */
const judgesThen = async (id: string, at: number): Promise<boolean> => {
  const { whatIf } = await ask(
    'query ($withdraw: [ID!], $at: DateTime) { whatIf(withdraw: $withdraw, at: $at, first: 0) { totalCount } }',
    { withdraw: [id], at: iso(at) },
  );
  return whatIf.totalCount > 0;
};

test('a rule that would end before it begins is withdrawn', async () => {
  const id = await propose(NOW + 100 * DAY);
  await approve(id);
  expect(await withdraw(id, NOW + 50 * DAY)).toMatchObject({ rule: { status: 'WITHDRAWN' }, userErrors: [] });
});

test('what is replaced later still ends on the day that its withdrawal names, and not at once', async () => {
  const old = await propose(NOW - DAY);
  await approve(old);
  const successor = await propose(NOW + 60 * DAY, { supersedes: [old], lead: 'ORIGIN' });
  await approve(successor);
  expect(await judgesNow()).toBe(true);
  expect(await withdraw(old, NOW + 30 * DAY)).toMatchObject({ rule: { validTo: iso(NOW + 30 * DAY) }, userErrors: [] });
  expect(await judgesNow()).toBe(true);
  expect(await judgesThen(old, NOW + 29 * DAY)).toBe(true);
  expect(await judgesThen(old, NOW + 31 * DAY)).toBe(false);
});

test('approving a successor brings back nothing that was withdrawn, and nothing that nobody approved', async () => {
  const [withdrawn, proposed] = [await propose(NOW - DAY), await propose(NOW - DAY)];
  await approve(withdrawn);
  const successor = await propose(NOW + 60 * DAY, { supersedes: [withdrawn, proposed], lead: 'ORIGIN' });
  await withdraw(withdrawn);
  expect(await judgesNow()).toBe(false);
  await approve(successor);
  expect(await judgesNow()).toBe(false);
  expect(await rule(withdrawn)).toMatchObject({ status: 'WITHDRAWN' });
  expect((await rule(proposed)).status).not.toBe('APPROVED');
});

test('what a successor ended at once does not come back with a later one', async () => {
  const old = await propose(NOW - DAY);
  await approve(old);
  const first = await propose(NOW - DAY, { supersedes: [old], lead: 'ORIGIN' });
  await approve(first);
  expect(await judgesNow()).toBe(false);
  const second = await propose(NOW + 60 * DAY, { supersedes: [old], lead: 'DESTINATION' });
  await approve(second);
  await withdraw(first);
  expect(await judgesNow()).toBe(false);
});

test('what would be if a rule were approved is what is once it is, also after its own end', async () => {
  const old = await propose(NOW - DAY);
  await approve(old);
  const [begins, ends] = [NOW + 20 * DAY, NOW + 40 * DAY];
  const successor = await propose(begins, { supersedes: [old], lead: 'ORIGIN', validTo: iso(ends) });
  const LIST = `query ($approve: [ID!], $withdraw: [ID!], $at: DateTime) { whatIf(approve: $approve, withdraw: $withdraw, at: $at, first: 100) {
    nodes { member { id } leadBefore leadAfter duties findingsAdded findingsRemoved } totalCount } }`;
  const at = iso(ends + DAY);
  const asked = (await ask(LIST, { approve: [successor], at })).whatIf;
  const without = (await ask(LIST, { withdraw: [old], at })).whatIf;
  expect(without.totalCount).toBeGreaterThan(0);
  // Replaced for good: after its successor's end the old rule is as if it had been withdrawn.
  expect(asked).toEqual(without);
  await approve(successor);
  expect((await ask(LIST, { withdraw: [old], at })).whatIf.totalCount).toBe(0);
  expect((await ask(LIST, { withdraw: [old], at: iso(begins - DAY) })).whatIf.totalCount).toBeGreaterThan(0);
});

test.each([
  ['by nothing that counts', { counts: [] }, 'INVALID_VALUE', ['counts']],
  [
    'in branches of no kind',
    { condition: { origin: '330324', branchKinds: [] } },
    'INVALID_VALUE',
    ['condition', 'branchKinds'],
  ],
  [
    'from a year away until half a year',
    { condition: { origin: '330324', awayFromMonths: 12, awayUntilMonths: 6 } },
    'PERIOD_REVERSED',
    ['condition', 'awayUntilMonths'],
  ],
])('a rule that would hold %s is refused', async (_name, more, code, path) => {
  const { rule, userErrors } = await change('proposeRule', proposal(NOW, more));
  expect({ rule, userErrors }).toEqual({ rule: null, userErrors: [{ code, path: ['input', ...path] }] });
});

test('a withdrawal brings the end of a rule nearer and never puts it off: that would be a rule that nobody approved', async () => {
  const id = await propose(NOW - DAY, { validTo: iso(NOW + 10 * DAY) });
  await approve(id);
  expect(await withdraw(id, NOW + 900 * DAY)).toEqual({
    rule: null,
    userErrors: [{ code: 'INVALID_VALUE', path: ['input', 'validTo'] }],
  });
  expect(await withdraw(id, NOW + 5 * DAY)).toMatchObject({
    rule: { status: 'APPROVED', validTo: iso(NOW + 5 * DAY) },
  });
  expect((await withdraw(id, NOW + 6 * DAY)).userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
  now = NOW + 7 * DAY;
  // Over by itself, a rule does not come back either; it can be closed for good.
  expect((await withdraw(id, now + 30 * DAY)).userErrors).toMatchObject([{ code: 'INVALID_VALUE' }]);
  expect(await withdraw(id)).toMatchObject({ rule: { status: 'WITHDRAWN' }, userErrors: [] });
});
