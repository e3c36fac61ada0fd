import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

let world: TestSystem;

beforeAll(async () => {
  world = await startTestSystem(400);
}, 120_000);

afterAll(() => world.stop());

const away = `{ members(first: 1, filter: { county: "330324", awayIn: "310000" }) { nodes { id name } } }`;
const card = `query card($id: ID!) { member(id: $id) { name masked phone birthDate destinationRecords { masked phone } } }`;
const breakGlass = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { grant { id until } userErrors { code } } }`;
const endBreakGlass = `mutation ($input: EndBreakGlassInput!) { endBreakGlass(input: $input) { grant { endedAt } userErrors { code } } }`;

test('what is masked opens on the next request after the glass is broken, on every side, and closes when it ends', async () => {
  const member = (await world.ask(away, {}, 'team')).data.members.nodes[0];
  const read = async (account = 'team') => (await world.ask(card, { id: member.id }, account)).data.member;
  const masked = await read();
  expect(masked).toMatchObject({ name: member.name, masked: true, phone: null, birthDate: null });
  for (const record of masked.destinationRecords) expect(record).toEqual({ masked: true, phone: null });

  const input = { idempotencyKey: 'break-glass-1', member: member.id, reason: '本人来电要求核对电话', minutes: 5 };
  const { grant, userErrors } = (await world.ask(breakGlass, { input }, 'team')).data.breakGlass;
  expect(userErrors).toEqual([]);
  const opened = await read();
  expect(opened).toEqual(
    await read('yongjia').then((county) => ({ ...county, destinationRecords: expect.anything() })),
  );
  expect(opened).toMatchObject({ masked: false, phone: expect.stringMatching(/^1/) });
  for (const record of opened.destinationRecords) expect(record).toMatchObject({ masked: false });

  const other = (await world.ask(away.replace('first: 1', 'last: 1'), {}, 'team')).data.members.nodes[0];
  expect((await world.ask(card, { id: other.id }, 'team')).data.member).toMatchObject({ masked: true, phone: null });

  const over = { idempotencyKey: 'break-glass-2', grant: grant.id };
  expect((await world.ask(endBreakGlass, { input: over }, 'team')).data.endBreakGlass.userErrors).toEqual([]);
  expect(await read()).toEqual(masked);
});

test('whoever answers for the member reads what is open to them without breaking anything', async () => {
  const { nodes } = (await world.ask(away, {}, 'yongjia')).data.members;
  const { member } = (await world.ask(card, { id: nodes[0].id }, 'yongjia')).data;
  expect(member.masked).toBe(false);
});

const placed = `{ members(first: 20, filter: { county: "330324", awayIn: "310000" }) { nodes { id phone homeBranch { id }
  reception { branch { id } } destinationRecords { phone } } } }`;

test('officers see on every side whom their branch answers for, and only those', async () => {
  const { nodes } = (await world.ask(placed, {}, 'yongjia')).data.members;
  const received = nodes.filter(({ reception }: { reception: object | null }) => reception);
  const { id, phone, homeBranch, reception } = received[0];
  const { accounts } = world.system.local;
  const officer = (name: string, organisation: string) => {
    const [model] = accounts.all();
    if (!model) throw new Error('there is no account');
    const claim = { role: 'branchOfficer' as const, organisations: [organisation], regions: [], pairs: [] };
    return { ...model, id: name, claim };
  };
  const [away, home] = [officer('away', reception.branch.id), officer('home', homeBranch.id)];
  accounts.save([...accounts.all(), away, home]);

  const read = async (account: string, member = id) => (await world.ask(card, { id: member }, account)).data.member;
  expect(await read('away')).toMatchObject({ masked: false, phone });
  const atHome = await read('home');
  expect(atHome).toMatchObject({ masked: false, phone, destinationRecords: [{ masked: false }] });
  const others = received.filter((one: (typeof nodes)[number]) => one.reception.branch.id !== reception.branch.id);
  expect(others.length).toBeGreaterThan(0);
  for (const other of others) expect(await read('away', other.id)).toBeNull();
});
