import { generate, organisations } from '@liangdi/demo';
import { toGlobalId } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

const members = 260;
let world: TestSystem;

beforeAll(async () => {
  world = await startTestSystem(members);
});

afterAll(() => world.stop());

/** An ordinary member at home in the first county. */
const someone = () => {
  const all = [...generate({ seed: 'liangdi', now: world.system.sides.demoMadeAt, members }, organisations('liangdi'))];
  const found = all.find(
    ({ planted, case: { member, outflows } }) =>
      planted === null && member.region === '330324' && outflows.length === 0,
  );
  if (!found) throw new Error('the demo has nobody at home');
  return found.case.member;
};

const declare = `mutation ($input: DeclareOutflowInput!) {
  declareOutflow(input: $input) { outflow { id version } userErrors { code message path } }
}`;

const outflow = (change: object = {}, key = `bad-input-${Math.floor(performance.now() * 1e3)}`) => ({
  input: {
    idempotencyKey: key,
    member: toGlobalId('Member', someone().region, someone().id),
    destination: '310000',
    reason: 'EMPLOYMENT',
    validFrom: '2026-01-05',
    ...change,
  },
});

const outflowsOf = async (): Promise<number> => {
  const { data } = await world.ask('query ($id: ID!) { member(id: $id) { outflows { totalCount } } }', {
    id: toGlobalId('Member', someone().region, someone().id),
  });
  return data.member.outflows.totalCount;
};

test.each([
  ['an unknown region code', { destination: '999999' }, 'REGION_UNKNOWN', 'destination'],
  ['an end before the start', { validTo: '2026-01-04' }, 'PERIOD_REVERSED', 'validTo'],
  ['an outflow before joining', { validFrom: '1960-01-01' }, 'BEFORE_JOINING', 'validFrom'],
  [
    'an id of another type',
    { member: toGlobalId('Reception', '310000', crypto.randomUUID()) },
    'INVALID_VALUE',
    'member',
  ],
  ['an id that is not ours', { member: 'no-id' }, 'INVALID_VALUE', 'member'],
  [
    'a member who does not exist',
    { member: toGlobalId('Member', '330324', crypto.randomUUID()) },
    'NOT_FOUND',
    'member',
  ],
])(
  '%s is a user error that names the field, in both languages, and nothing is written',
  async (_name, change, code, field) => {
    const before = await outflowsOf();
    const messages = new Set<string>();
    for (const language of ['zh-CN', 'en']) {
      const { data, errors } = await world.ask(declare, outflow(change), 'yongjia', { 'accept-language': language });
      expect(errors).toBeUndefined();
      expect(data.declareOutflow.outflow).toBeNull();
      expect(data.declareOutflow.userErrors).toEqual([{ code, message: expect.any(String), path: ['input', field] }]);
      messages.add(data.declareOutflow.userErrors[0].message);
    }
    expect(messages.size).toBe(2);
    expect(await outflowsOf()).toBe(before);
  },
);

test.each([
  ['a date that does not exist', { validFrom: '2026-02-30' }],
  ['an instant without an offset', { validFrom: '2026-02-03T10:00:00' }],
  ['an end that no calendar of ours has', { validTo: '9999-12-31T23:59:59Z' }],
  ['a reason that is not in the list', { reason: 'HOLIDAY' }],
])('%s is refused with a coded error before anything is asked of a side', async (_name, change) => {
  const before = await outflowsOf();
  const { data, errors } = await world.ask(declare, outflow(change));
  expect(data ?? null).toBeNull();
  expect(errors?.[0].extensions.code).toMatch(/^[A-Z_]+$/);
  expect(JSON.stringify(errors)).not.toMatch(/\\n\s+at |node_modules|SELECT|postgres/);
  expect(await outflowsOf()).toBe(before);
});

test.each([
  ['a page of 100,000', '{ members(first: 100000) { totalCount } }', 'PAGE_TOO_LARGE'],
  ['a page of less than nothing', '{ members(first: -1) { totalCount } }', 'PAGE_INVALID'],
  ['a cursor that is not ours', '{ members(first: 5, after: "bm8=") { totalCount } }', 'CURSOR_INVALID'],
  ['two ends of a list at once', '{ members(first: 5, last: 5) { totalCount } }', 'PAGE_INVALID'],
  ['a county that does not exist', '{ members(filter: { county: "999999" }) { totalCount } }', 'REGION_UNKNOWN'],
  ['a place that does not exist', '{ members(filter: { awayIn: "3100000" }) { totalCount } }', 'REGION_UNKNOWN'],
  [
    'findings older than the calendar',
    '{ findings(filter: { minAgeDays: 2147483647 }) { totalCount } }',
    'INVALID_VALUE',
  ],
  ['findings due in the year 9999', '{ findings(filter: { dueFrom: "9999-12-31" }) { totalCount } }', 'INVALID_VALUE'],
  [
    'a text with a NUL character',
    String.raw`{ findings(filter: { text: "ab\u0000" }) { totalCount } }`,
    'INVALID_VALUE',
  ],
  ['findings of no county', '{ findings(filter: { origin: "999999" }) { totalCount } }', 'REGION_UNKNOWN'],
  ['flows of no county', '{ flows(filter: { origin: "999999" }) { totalCount } }', 'REGION_UNKNOWN'],
])('%s is a coded error', async (_name, query, code) => {
  const { errors } = await world.ask(query);
  expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code }) })]);
});

test('a cursor of another list is not ours here', async () => {
  const { data } = await world.ask('{ flows(first: 1) { pageInfo { endCursor } } }');
  const { errors } = await world.ask('query ($after: String) { members(first: 5, after: $after) { totalCount } }', {
    after: data.flows.pageInfo.endCursor,
  });
  expect(errors?.[0].extensions.code).toBe('CURSOR_INVALID');
});

test('a reception for a closed branch, or by another city, is a user error', async () => {
  const receive = `mutation ($input: ReceiveMemberInput!) {
    receiveMember(input: $input) { reception { id } userErrors { code path } } }`;
  const branch = organisations('liangdi').destination.branches.find(({ region }) => region === '310000');
  const input = {
    idempotencyKey: 'reception-by-another',
    branch: toGlobalId('ReceivingBranch', '310000', branch?.id ?? ''),
    person: { name: '林测试' },
    validFrom: '2026-01-05',
  };
  const foreign = await world.ask(receive, { input }, 'yongjia');
  expect(foreign.data.receiveMember.reception).toBeNull();
  expect(foreign.data.receiveMember.userErrors[0].code).toMatch(/NOT_YOURS|NOT_FOUND/);
  const early = await world.ask(
    receive,
    { input: { ...input, idempotencyKey: 'reception-too-early', validFrom: '1999-01-01' } },
    'shanghai',
  );
  expect(early.data.receiveMember).toEqual({
    reception: null,
    userErrors: [expect.objectContaining({ code: 'BRANCH_CLOSED' })],
  });
});

test('the same key twice gives the same answer once; with another body it is refused', async () => {
  const before = await outflowsOf();
  const variables = outflow({}, 'the-same-key-twice');
  const [first, second] = await Promise.all([world.ask(declare, variables), world.ask(declare, variables)]);
  expect(first.data.declareOutflow.userErrors).toEqual([]);
  expect(second.data).toEqual(first.data);
  expect(await outflowsOf()).toBe(before + 1);
  const other = await world.ask(declare, outflow({ destination: '110000' }, 'the-same-key-twice'));
  expect(other.data.declareOutflow).toEqual({
    outflow: null,
    userErrors: [expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] })],
  });
  const again = await world.ask(declare, outflow({}, 'another-key-same-body'));
  expect(again.data.declareOutflow.userErrors).toEqual([expect.objectContaining({ code: 'PERIOD_OVERLAPS' })]);
  expect(await outflowsOf()).toBe(before + 1);
});
