import { randomUUID } from 'node:crypto';
import { toGlobalId } from '@liangdi/kit';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SplitSystem, startSplitSystem } from '../kit/split-system.ts';
import type { Answer } from '../kit/system.ts';

let system: SplitSystem;
/** Global id of the agreement that the sides come to in the first test. */
let agreement: string;

beforeAll(async () => {
  system = await startSplitSystem(300, Date.now());
});
afterAll(() => system?.end());

const county = { role: 'coordinator', regions: ['330324'] };
const city = { role: 'coordinator', regions: ['310000'] };
const stated = { 'x-purpose': 'job-training' };

const someone = () =>
  system.someone(
    ({ member, receptions, memberships }) =>
      member.region === '330324' &&
      receptions.at(-1)?.region === '310000' &&
      receptions.at(-1)?.validTo === null &&
      memberships.at(-1)?.validTo === null,
  );
const memberId = (): string => toGlobalId('Member', someone().member.region, someone().member.id);

const partner = (query: string, variables: object = {}): Promise<Answer> =>
  system.ask('training', { role: 'partner', agreement }, query, variables, stated);

/** Changes something, and is refused nothing. */
const change = async (account: string, claim: object, name: string, input: object, result: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${result} userErrors { code message } } }`;
  const { data, errors } = await system.ask(account, claim, query, {
    input: { idempotencyKey: `split-${randomUUID()}`, ...input },
  });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  expect(data[name].userErrors).toEqual([]);
  return data[name];
};

const onEverySide = `query ($id: ID!) {
  member(id: $id) { name outflow { destination { code } } reception { status } membership { enterprise } } }`;
const seenByPartner = async (): Promise<unknown> => {
  const { status, data, errors } = await partner(onEverySide, { id: memberId() });
  expect([status, errors]).toEqual([200, undefined]);
  return data.member;
};

/** What the agreement names of the member, of all three sides. */
const agreed = () => ({
  name: someone().member.name,
  outflow: { destination: { code: someone().outflows.at(-1)?.destination } },
  reception: { status: 'RECEIVED' },
  membership: { enterprise: someone().memberships.at(-1)?.enterprise },
});

test('a partner has nothing under an agreement that one side has approved, and what it names once both have', async () => {
  const terms = {
    partner: '上海流动人才服务中心',
    purpose: 'job-training',
    pairs: [{ origin: '330324', destination: '310000' }],
    fields: [
      'Member.name',
      'Member.outflow',
      'Member.reception',
      'Member.membership',
      'Outflow.destination',
      'Reception.status',
      'Membership.enterprise',
    ],
    ends: new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10),
  };
  const result = 'agreement { id status }';
  const proposed = await change('yongjia', county, 'proposeAgreement', terms, result);
  agreement = proposed.agreement.id;
  await change('yongjia', county, 'approveAgreement', { agreement, side: 'ORIGIN' }, result);
  const early = await partner(onEverySide, { id: memberId() });
  expect([early.status, early.errors?.[0].extensions.code]).toEqual([403, 'NO_AGREEMENT']);
  const { agreement: whole } = await change(
    'shanghai',
    city,
    'approveAgreement',
    { agreement, side: 'DESTINATION' },
    result,
  );
  expect(whole.status).toBe('IN_FORCE');
  expect(await seenByPartner()).toEqual(agreed());
});

test('a field that it does not name is refused, and a member of another pair is as if they did not exist', async () => {
  const beyond = await partner('query ($id: ID!) { member(id: $id) { phone } }', { id: memberId() });
  expect(beyond.errors?.[0].extensions.code).toBe('FORBIDDEN');
  const other = system.someone(({ member }) => member.region !== '330324').member;
  const { data } = await partner(onEverySide, { id: toGlobalId('Member', other.region, other.id) });
  expect(data.member).toBeNull();
});

test('a member withdraws, and the very next request has nothing of them from any process; consent opens it again', async () => {
  const self = { role: 'member', member: memberId() };
  for (let round = 0; round < 3; round += 1) {
    await change('self', self, 'withdrawConsent', { agreement }, 'consent { state }');
    expect(await seenByPartner()).toBeNull();
    await change('self', self, 'giveConsent', { agreement }, 'consent { state }');
    expect(await seenByPartner()).toEqual(agreed());
  }
});

const receptions = async (): Promise<number | undefined> =>
  (await partner('{ receptions { totalCount } }')).data?.receptions?.totalCount;

test('a side that was down while the member withdrew knows of it with the first request after', async () => {
  const before = await receptions();
  await system.stop('destination', 'SIGKILL');
  await change('self', { role: 'member', member: memberId() }, 'withdrawConsent', { agreement }, 'consent { state }');
  await system.start('destination');
  await expect.poll(receptions, { timeout: 40_000 }).toBeTypeOf('number');
  expect(await receptions()).toBe((before ?? 0) - 1);
  await change('self', { role: 'member', member: memberId() }, 'giveConsent', { agreement }, 'consent { state }');
  expect(await receptions()).toBe(before);
});

test('a side that cannot ask coordination what was said gives a partner nothing', async () => {
  await system.stop('association');
  await system.start('association', { COORDINATION_URL: 'http://127.0.0.1:1' });
  await change('self', { role: 'member', member: memberId() }, 'withdrawConsent', { agreement }, 'consent { state }');
  const enterprises = '{ members(first: 20) { nodes { name membership { enterprise } } } }';
  const asked = async () => {
    const { data, errors } = await partner(enterprises);
    return { codes: [...new Set(errors?.map(({ extensions }) => extensions.code))], members: data.members.nodes };
  };
  await expect.poll(async () => (await asked()).codes, { timeout: 40_000 }).toEqual(['CONSENTS_UNKNOWN']);
  const { members } = await asked();
  expect(members.length).toBeGreaterThan(5);
  expect(members.filter(({ membership }: { membership: unknown }) => membership !== null)).toEqual([]);
  await system.stop('association');
  await system.start('association', { COORDINATION_URL: system.sideUrl('coordination') });
  await change('self', { role: 'member', member: memberId() }, 'giveConsent', { agreement }, 'consent { state }');
  await expect
    .poll(async () => (await partner(onEverySide, { id: memberId() })).data.member, { timeout: 40_000 })
    .toEqual(agreed());
});

const atCoordination = async (...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: system.ownerUrl('coordination') });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
};

test('while coordination is away a partner gets nothing at all', async () => {
  await atCoordination('CREATE TABLE backup AS SELECT * FROM consent_version');
  for (const name of ['withdrawConsent', 'giveConsent'])
    await change('self', { role: 'member', member: memberId() }, name, { agreement }, 'consent { state }');
  expect(await seenByPartner()).toEqual(agreed());
  await system.stop('coordination', 'SIGKILL');
  const { status, data, errors } = await partner(onEverySide, { id: memberId() });
  expect([status, data, errors?.[0].extensions.code]).toEqual([503, undefined, 'AGREEMENT_UNKNOWN']);
  const restored = 'INSERT INTO consent_version SELECT * FROM backup';
  await atCoordination('TRUNCATE consent_version', restored, 'DROP TABLE backup');
  await system.start('coordination');
  await expect.poll(async () => (await partner(onEverySide, { id: memberId() })).status, { timeout: 40_000 }).toBe(200);
});

test('a withdrawal holds on every side although coordination was restored to before the last that they heard of it', async () => {
  const self = { role: 'member', member: memberId() };
  await change('self', self, 'withdrawConsent', { agreement }, 'consent { state }');
  expect(await seenByPartner()).toBeNull();
  await change('self', self, 'giveConsent', { agreement }, 'consent { state }');
});

test('one side ends the agreement, and the next request is refused', async () => {
  await expect.poll(seenByPartner, { timeout: 40_000 }).toEqual(agreed());
  await change('shanghai', city, 'endAgreement', { agreement, reason: '期满前终止' }, 'agreement { status }');
  const { status, errors } = await partner(onEverySide, { id: memberId() });
  expect([status, errors?.[0].extensions.code]).toEqual([403, 'NO_AGREEMENT']);
});
