import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSystem, type TestSystem } from '../kit/system.ts';

let world: TestSystem;

beforeAll(async () => {
  world = await startTestSystem(400);
}, 120_000);
afterAll(() => world.stop());

let key = 0;
const change = async (field: string, input: object, account: string) => {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { x: ${field}(input: $input) { userErrors { code message } } }`;
  const { data, errors } = await world.ask(
    query,
    { input: { idempotencyKey: `claims-${++key}-key`, ...input } },
    account,
  );
  expect([errors, data?.x.userErrors], JSON.stringify(errors)).toEqual([undefined, []]);
};

const CARD = `query ($id: ID!) { node(id: $id) { ... on Member { name phone birthDate masked outflow { id } } } }`;
const card = async (id: string, account: string) => (await world.ask(CARD, { id }, account)).data.node;
/** Of somebody whom the account does not see, nothing. */
const nothing = { name: null, phone: null, birthDate: null, masked: null, outflow: null };
const hidden = (node: object | null) => node === null || JSON.stringify(node) === JSON.stringify(nothing);

/** Members at home whom neither the branch nor the chamber has anything to do with. */
const atHome = async (): Promise<readonly string[]> => {
  const query = '{ members(first: 100, filter: { county: "330324" }) { nodes { id outflow { id } } } }';
  const { nodes } = (await world.ask(query, {}, 'yongjia')).data.members;
  const left = nodes.filter(({ outflow }: any) => outflow === null).map(({ id }: any) => id);
  const found: string[] = [];
  for (const id of left) {
    const both = await Promise.all([card(id, 'receiving-branch'), card(id, 'chamber')]);
    if (both.every(hidden)) found.push(id);
    if (found.length === 3) break;
  }
  return found;
};

/** Until coordination has heard of the claim. */
const judged = (id: string, kind: string) =>
  expect
    .poll(
      async () => {
        const query =
          '{ node(id: $id) { ... on Member { responsibility { handover sides { side organisation { id } } } } } }';
        const { responsibility } = (await world.ask(`query ($id: ID!) ${query}`, { id }, 'yongjia')).data.node;
        return responsibility.sides.filter(({ organisation }: any) => organisation).map(({ side }: any) => side);
      },
      { timeout: 10_000 },
    )
    .toContain(kind);

/** A claim of either side by the id alone, or with the number of a certificate. */
const claims = {
  DESTINATION: async (member: string, shown: object) => {
    const query = '{ receptions(first: 1) { nodes { branch { id } } } }';
    const branch = (await world.ask(query, {}, 'receiving-branch')).data.receptions.nodes[0].branch.id;
    await change('receiveMember', { branch, member, person: someone, ...shown }, 'receiving-branch');
  },
  ASSOCIATION: async (member: string, shown: object) => {
    const query =
      '{ associationRecords(first: 1) { nodes { memberships(first: 1) { nodes { association { id } } } } } }';
    const found = (await world.ask(query, {}, 'chamber')).data.associationRecords.nodes[0];
    const association = found.memberships.nodes[0].association.id;
    await change('admitMember', { association, member, person: someone, ...shown }, 'chamber');
  },
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 2_500));
const someone = { name: '某某', sex: 'FEMALE' };

describe('who knows the id of a member and says that they are theirs', () => {
  test.each([
    ['receiving-branch', 'DESTINATION'],
    ['chamber', 'ASSOCIATION'],
  ] as const)(
    'reads nothing of what others hold of them as %s, until the origin declares that they left for there, with no certificate or one that was shown',
    async (account, side) => {
      const [member = '', sent = '', met = ''] = await atHome();
      await claims[side](member, {});
      await judged(member, side);
      const [reason, validFrom] = ['BUSINESS', new Date().toISOString()];
      const declared = { destination: '310000', reason, validFrom };
      // With a certificate that nobody was shown, it stays as it is.
      await change('declareOutflow', { member: sent, ...declared, certificateNumber: '330324-7' }, 'yongjia');
      await change('declareOutflow', { member: met, ...declared, certificateNumber: '330324-8' }, 'yongjia');
      await claims[side](sent, {});
      await claims[side](met, { certificateNumber: '３３０３２４ 8' });
      await settled();
      for (const id of [member, sent]) expect(await card(id, account)).toSatisfy(hidden);
      expect(await card(met, account)).toEqual({ ...(await card(met, 'yongjia')), masked: false });
      await change('declareOutflow', { member, ...declared }, 'yongjia');
      const open = await card(member, 'yongjia');
      await expect.poll(() => card(member, account), { timeout: 10_000 }).toEqual({ ...open, masked: false });
      expect(open.phone).toMatch(/^1/);
    },
  );
});
