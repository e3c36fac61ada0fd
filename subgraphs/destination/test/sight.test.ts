import { readGlobalId, scopeOf, serviceViewer, toGlobalId, type Viewer } from '@liangdi/kit';
import { comparedRowSecurity } from '@liangdi/kit/testing';
import { agreeableFields } from '@liangdi/schema/policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { destinationRowSecurity } from '../src/policy/row-security.ts';
import { branchId, coordinator, freshKey, member, region, type Stage, startStage } from './stage.ts';

const viewer = (changes: Partial<Viewer>): Viewer => ({ ...coordinator, regions: [], ...changes });
const officer = (n: number): Viewer =>
  viewer({ account: `officer ${n}`, role: 'branchOfficer', organisations: [branchId(n)] });
const homeCounty = viewer({ regions: ['330324'] });
const otherCity = viewer({ regions: ['110000'] });
const team = viewer({ role: 'crossRegionTeam', regions: ['330324', region], pairs: [['330324', region]] });
const homeBranch = viewer({ role: 'branchOfficer', answering: [member(1)] });
const chamber = viewer({ role: 'associationSecretary', answering: [member(1)] });
const self = viewer({ role: 'member', member: member(1) });
const agreement = '0de30000-0000-8000-8000-000000000009';
const partner = (origin: string, destination: string): Viewer =>
  viewer({
    role: 'partner',
    purpose: 'test',
    agreement: toGlobalId('Agreement', origin, agreement),
    terms: {
      ...{ fields: [...agreeableFields], pairs: [[origin, destination]] },
      ...{ purpose: 'test', consents: 0, requestsPerMinute: 1, costPerMinute: 1 },
    },
  });
const nobodies = [
  ...(['auditor', 'associationSecretary', 'crossRegionTeam', 'member'] as const).map((role) =>
    viewer({ role, regions: [region] }),
  ),
  partner('330324', '440000'),
  partner('331199', '310000'),
];

let stage: Stage;
let reception: string;
let record: string;

const receive = async (who: Viewer, branch: number, input: object) => {
  const query = `mutation($input: ReceiveMemberInput!) { receiveMember(input: $input) {
    reception { id record { id name phone } } userErrors { code path } } }`;
  const value = { idempotencyKey: freshKey(), branch: branchId(branch), validFrom: '2026-01-01', ...input };
  return (await stage.run(query, { input: value }, who)).receiveMember;
};
const person = { name: '陈国平', phone: '13800000001', birthDate: '1980-05-06', address: '曹杨路1号' };

beforeAll(async () => {
  stage = await startStage();
  const received = await receive(officer(3), 3, { member: member(1), person });
  ({ id: reception } = received.reception);
  record = received.reception.record.id;
});
afterAll(() => stage?.stop());

const seen = async (who: Viewer) =>
  stage.run(
    `query($r: [_Any!]!) {
      receptions { totalCount nodes { id } } destinationRecords { totalCount nodes { id name } }
      city(code: "${region}") { subdistricts { nodes { receivingBranches { nodes { receptions { totalCount nodes { id } } } } } } }
      _entities(representations: $r) { ... on Reception { id record { name } } ... on DestinationRecord { id name }
        ... on Member { id destinationRecords { id } reception { id } receptions { totalCount } } } }`,
    {
      r: [
        { __typename: 'Reception', id: reception },
        { __typename: 'DestinationRecord', id: record },
        { __typename: 'Member', id: member(1) },
      ],
    },
    who,
  );

const nothing = {
  receptions: { totalCount: 0, nodes: [] },
  destinationRecords: { totalCount: 0, nodes: [] },
  _entities: [null, null, { destinationRecords: [], reception: null, receptions: { totalCount: 0 } }],
};

test.each<readonly [string, Viewer]>([
  ['an officer of another branch', officer(4)],
  ['another city', otherCity],
  ['an officer who answers for somebody else', { ...homeBranch, answering: [member(2)] }],
  ...nobodies.map((who) => [`a ${who.role}`, who] as const),
])('%s finds nobody on any path', async (_, who) => {
  const found = await seen(who);
  expect(found).toMatchObject(nothing);
  for (const subdistrict of found.city.subdistricts.nodes)
    for (const { receptions } of subdistrict.receivingBranches.nodes)
      expect(receptions).toEqual({ totalCount: 0, nodes: [] });
});

test.each([
  ['the branch that received them', officer(3), true],
  ['the city', coordinator, true],
  ['the member', self, true],
  ['an officer of their home branch', homeBranch, true],
  ['a secretary of their association', chamber, true],
  ['the home county', homeCounty, false],
  ['the team of the pair', team, false],
  ['the team with an open grant', { ...team, grants: [{ member: member(1), until: '2026-06-01T01:00:00Z' }] }, true],
])('%s sees the person; sensitive fields: %s', async (_, who, open) => {
  const found = await seen(who);
  expect(found.receptions.totalCount).toBe(1);
  expect(found._entities[2].reception.id).toBe(reception);
  const { _entities } = await stage.run(
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on DestinationRecord { name phone birthDate address } } }',
    { r: [{ __typename: 'DestinationRecord', id: record }] },
    who,
  );
  expect(_entities[0]).toEqual(open ? person : { name: '陈国平', phone: null, birthDate: null, address: null });
});

test('a branch that receives a member of whom the city has a record writes to that record, which it then sees', async () => {
  const { reception: second, userErrors } = await receive(officer(4), 4, { member: member(1) });
  expect(userErrors).toEqual([]);
  expect(second.record.id).toBe(record);
});

test('an officer changes nothing of another branch, and a county nothing of a city', async () => {
  const close = (who: Viewer) =>
    stage.run(
      `mutation { closeReception(input: { idempotencyKey: "${freshKey()}", reception: "${reception}", endedBy: LEFT }) { userErrors { code } } }`,
      {},
      who,
    );
  expect((await close(officer(4))).closeReception.userErrors).toEqual([{ code: 'NOT_YOURS' }]);
  expect((await close(homeCounty)).closeReception.userErrors).toEqual([{ code: 'NOT_YOURS' }]);
  expect((await receive(officer(3), 4, { person })).userErrors).toMatchObject([{ code: 'NOT_YOURS' }]);
});

test('the judgement gets the facts whoever asks', async () => {
  const { _entities } = await stage.run(
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { destinationFacts } } }',
    { r: [{ __typename: 'Member', id: member(1) }] },
    otherCity,
  );
  expect(_entities[0].destinationFacts.records).toHaveLength(1);
});

test('row-level security gives nobody else a row, though no statement asks for less', async () => {
  const client = await stage.app.pool.connect();
  const count = async (table: string, who: Viewer | null): Promise<number> => {
    await client.query("SELECT set_config('liangdi.viewer', $1, false)", [who === null ? '' : scopeOf(who)]);
    return (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;
  };
  try {
    for (const table of ['record', 'record_version', 'reception']) {
      expect(await count(table, coordinator)).toBeGreaterThan(0);
      for (const who of [...nobodies, otherCity, officer(5), null]) expect(await count(table, who)).toBe(0);
    }
    expect(await count('outbox', coordinator)).toBe(0);
  } finally {
    await client.query(`SET liangdi.viewer = '{"role":"service"}'`);
    client.release();
  }
});

test('row-level security is what the policy says', async () => {
  const { standing, made } = await comparedRowSecurity(stage.owner.pool, destinationRowSecurity);
  expect(standing).toEqual(made);
});

test('ids of another type name nothing', async () => {
  const wrong = toGlobalId('Reception', region, '00000000-0000-4000-8000-000000000001');
  const { _entities } = await stage.run(
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on DestinationRecord { id } } }',
    { r: [{ __typename: 'DestinationRecord', id: wrong }] },
  );
  expect(_entities).toEqual([null]);
});

test('without the log there is no answer', async () => {
  await stage.owner.pool.query('ALTER FUNCTION audit_append(TEXT[]) RENAME TO audit_gone');
  await expect(seen(self)).rejects.toThrow('INTERNAL');
  await stage.owner.pool.query('ALTER FUNCTION audit_gone(TEXT[]) RENAME TO audit_append');
  expect((await seen(self))._entities[2]).toBeTruthy();
});

test('row-level security gives a partner whom its agreement is about, until they withdraw', async () => {
  const client = await stage.app.pool.connect();
  const as = (who: Viewer) => client.query("SELECT set_config('liangdi.viewer', $1, false)", [scopeOf(who)]);
  const counts = async (): Promise<number[]> => {
    await as(partner('330324', '310000'));
    const numbers: number[] = [];
    for (const table of ['record', 'record_version', 'reception'])
      numbers.push((await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n);
    return numbers;
  };
  const say = async (withdrawn: boolean, revision: number): Promise<void> => {
    await as(serviceViewer('test'));
    const { region: of = '', id = '' } = readGlobalId(member(1)) ?? {};
    await client.query(
      `INSERT INTO consent_withdrawal VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (region, member_id, agreement) DO UPDATE SET withdrawn = $4, revision = $5`,
      [of, id, agreement, withdrawn, revision],
    );
  };
  try {
    const before = await counts();
    expect(Math.min(...before)).toBeGreaterThan(0);
    await say(true, 1);
    expect(await counts()).toEqual(before.map(() => 0));
    await say(false, 2);
    expect(await counts()).toEqual(before);
  } finally {
    await client.query(`SET liangdi.viewer = '{"role":"service"}'`);
    client.release();
  }
});

test('a branch records no contact with whom it declined, or did not receive at that time', async () => {
  const { reception: own } = await receive(officer(3), 3, { member: member(8) });
  const declined = {
    idempotencyKey: freshKey(),
    branch: branchId(4),
    member: member(8),
    reason: '不在此地',
    at: '2026-02-01',
  };
  const decline = `mutation($input: DeclineReceptionInput!) { declineReception(input: $input) { userErrors { code } } }`;
  const { declineReception } = await stage.run(decline, { input: declined }, officer(4));
  expect(declineReception.userErrors).toEqual([]);
  const query = `mutation($contact: LogDestinationContactInput!, $duty: LogDestinationFulfilmentInput!) {
    logDestinationContact(input: $contact) { userErrors { code } } logDestinationFulfilment(input: $duty) { userErrors { code } } }`;
  const log = async (who: Viewer, at: string) => {
    const given = () => ({ idempotencyKey: freshKey(), record: own.record.id, at });
    const input = {
      contact: { ...given(), direction: 'TO_MEMBER', means: 'PHONE' },
      duty: { ...given(), duty: 'CARE' },
    };
    const { logDestinationContact, logDestinationFulfilment } = await stage.run(query, input, who);
    return [...logDestinationContact.userErrors, ...logDestinationFulfilment.userErrors].map(({ code }: any) => code);
  };
  expect(await log(officer(4), '2026-03-01')).toEqual(['NOT_YOURS', 'NOT_YOURS']);
  expect(await log(officer(3), '2025-12-01')).toEqual(['NOT_YOURS', 'NOT_YOURS']);
  expect(await log(officer(3), '2026-03-01')).toEqual([]);
  expect(await log(coordinator, '2025-12-01')).toEqual([]);
});
