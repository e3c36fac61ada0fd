import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

let world: TestSystem;
let id: string;

beforeAll(async () => {
  world = await startTestSystem(400);
  id = (await asMember('{ me { id } }')).me.id;
}, 120_000);

afterAll(() => world.stop());

const as =
  (account: string) =>
  async (query: string, variables: object = {}) => {
    const { data, errors } = await world.ask(query, variables, account, { 'accept-language': 'en' });
    expect(errors, `${query} ${JSON.stringify(errors)}`).toBeUndefined();
    return data;
  };
const asMember = (query: string, variables: object = {}) => as('member')(query, variables);

test('a member reads their own record on every side in one query, with what is masked for others', async () => {
  const { me } = await asMember(`{ me {
    name phone birthDate homeBranch { name } outflow { destination { name } } originContact { name phone }
    destinationRecords { name phone address } reception { branch { name } } destinationContact { name phone }
    associationRecords { name phone } membership { association { name } }
    responsibility { complete lead sides { side status } duties { duty lead state } } identityLinks { state } } }`);
  expect(me.phone).toMatch(/^1\d{10}$/);
  expect(me.birthDate).not.toBeNull();
  expect(me.reception.branch.name).not.toBe('');
  expect(me.destinationRecords).not.toEqual([]);
  expect(me.responsibility).toMatchObject({ complete: true });
  expect(me.responsibility.sides.map(({ side }: { side: string }) => side)).toEqual([
    'ORIGIN',
    'DESTINATION',
    'ASSOCIATION',
  ]);
  expect(me.responsibility.duties.length).toBeGreaterThan(0);
});

const SIDES = ['origin', 'destination', 'association', 'coordination'] as const;

const logQuery = `query ($id: ID!, $own: Boolean, $first: Int) { member(id: $id) { ${SIDES.map(
  (side) => `${side}Accesses(own: $own, first: $first) {
    totalCount nodes { id side at who self purpose operation fields denied text } pageInfo { hasNextPage endCursor } }`,
).join(' ')} } }`;

test('who read what of them stands in one log over all sides, and in nobody else’s', async () => {
  const card = `query card($id: ID!) { member(id: $id) { name phone reception { branch { name } }
    destinationRecords { phone } membership { association { name } } responsibility { lead } } }`;
  await as('yongjia')(card, { id });
  await as('shanghai')(card, { id });
  await as('qingtian')(card, { id });
  const log = (await asMember(logQuery, { id, first: 50 })).member;
  const [latest] = log.originAccesses.nodes;
  expect(latest).toMatchObject({ side: 'ORIGIN', who: 'a coordinator (青田县)', denied: true, self: false });
  expect(log.originAccesses.nodes.map(({ text }: { text: string }) => text)).toContain(
    'A coordinator (永嘉县) read your basic record, phone number.',
  );
  expect(log.destinationAccesses.nodes.map(({ who }: { who: string }) => who)).toContain('a coordinator (上海市)');
  expect(log.coordinationAccesses.nodes[0].fields).toEqual(['two-way view of responsibility']);
  for (const side of SIDES)
    for (const { self } of log[`${side}Accesses`].nodes)
      expect(self, 'own reads are listed when asked for').toBe(false);
  const whole = (await asMember(logQuery, { id, own: true, first: 50 })).member;
  expect(whole.originAccesses.nodes.some(({ self }: { self: boolean }) => self)).toBe(true);
  expect(JSON.stringify(log)).not.toContain('yongjia');
  for (const account of ['yongjia', 'shanghai']) {
    const theirs = (await as(account)(logQuery, { id })).member;
    for (const side of SIDES) expect(theirs[`${side}Accesses`]).toMatchObject({ totalCount: 0, nodes: [] });
  }
});

test('pages of the log neither skip nor repeat, and are small', async () => {
  for (let n = 0; n < 5; n += 1) await as('yongjia')('query($id: ID!) { member(id: $id) { name } }', { id });
  const page = `query ($after: String, $first: Int) { me { originAccesses(first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { originAccesses }: { originAccesses: any } = (await asMember(page, { after, first: 3 })).me;
    ids.push(...originAccesses.nodes.map((node: { id: string }) => node.id));
    after = originAccesses.pageInfo.endCursor;
    if (!originAccesses.pageInfo.hasNextPage) {
      expect(ids).toHaveLength(originAccesses.totalCount);
      break;
    }
  }
  expect(new Set(ids).size).toBe(ids.length);
  const { errors } = await world.ask(page, { first: 101 }, 'member');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'PAGE_TOO_LARGE' } });
});

test('auditors read every log as it stands and no profile; nobody else reads a log', async () => {
  const query = `{ ${SIDES.map((side) => `${side}Audit(first: 5) { totalCount nodes { seq account role fields persons hash } }`).join(' ')} }`;
  const logs = await as('auditor')(query);
  for (const side of SIDES) expect(logs[`${side}Audit`].totalCount, side).toBeGreaterThan(0);
  const about = await as('auditor')(
    'query($id: ID!) { originAudit(about: $id, first: 1) { nodes { account persons } } }',
    { id },
  );
  expect(about.originAudit.nodes[0].persons).toContain(id);
  for (const account of ['yongjia', 'team', 'member', 'home-branch'])
    for (const side of SIDES)
      expect((await as(account)(query))[`${side}Audit`], `${account} ${side}`).toMatchObject({ totalCount: 0 });
  expect(await as('auditor')('query($id: ID!) { member(id: $id) { name } }', { id })).toEqual({ member: null });
});
