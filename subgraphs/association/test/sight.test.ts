import { readGlobalId, scopeOf, serviceViewer, toGlobalId, type Viewer } from '@liangdi/kit';
import { comparedRowSecurity, testSealing, wholeViewDefects } from '@liangdi/kit/testing';
import { agreeableFields } from '@liangdi/schema/policy';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAssociation } from '../src/index.ts';
import { associationRowSecurity } from '../src/policy/row-security.ts';
import {
  associationId,
  branchId,
  coordinator,
  freshKey,
  member,
  region,
  type Stage,
  secretary,
  startStage,
  uuid,
} from './stage.ts';

const viewer = (changes: Partial<Viewer>): Viewer => ({ ...coordinator, regions: [], ...changes });
const first = viewer({ account: 'first', role: 'associationSecretary', organisations: [associationId(1)] });
const second = viewer({ account: 'second', role: 'associationSecretary', organisations: [associationId(2)] });
const branch = viewer({ account: 'branch', role: 'branchOfficer', organisations: [branchId(3)] });
const homeCounty = viewer({ regions: ['330324'] });
const otherCity = viewer({ regions: ['110000'] });
const team = viewer({ role: 'crossRegionTeam', pairs: [['330324', region]] });
const homeBranch = viewer({ role: 'branchOfficer', answering: [member(1)] });
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
  ...(['auditor', 'crossRegionTeam', 'member', 'branchOfficer'] as const).map((role) =>
    viewer({ role, regions: [region] }),
  ),
  partner('330324', '440000'),
  partner('331199', '310000'),
];
const person = { name: '陈国平', phone: '13800000001', birthDate: '1980-05-06' };

let stage: Stage;
let membership: string;
let record: string;

beforeAll(async () => {
  stage = await startStage();
  const admitted = await stage.change(
    'admitMember',
    'membership { id record { id } }',
    {
      idempotencyKey: freshKey(),
      association: associationId(1),
      branch: branchId(3),
      member: member(1),
      person,
      validFrom: '2026-01-01',
    },
    first,
  );
  membership = admitted.membership.id;
  record = admitted.membership.record.id;
});
afterAll(() => stage?.stop());

const seen = (who: Viewer) =>
  stage.run(
    `query($r: [_Any!]!) {
      associationRecords { totalCount nodes { id } }
      association(id: "${associationId(1)}") { memberships { totalCount nodes { id } } }
      _entities(representations: $r) { ... on Membership { id record { name } } ... on AssociationRecord { id name }
        ... on Member { associationRecords { id } membership { id } memberships { totalCount } } } }`,
    {
      r: [
        { __typename: 'Membership', id: membership },
        { __typename: 'AssociationRecord', id: record },
        { __typename: 'Member', id: member(1) },
      ],
    },
    who,
  );

test.each<readonly [string, Viewer]>([
  ['another association', second],
  ['another city', otherCity],
  ['an officer who answers for somebody else', { ...homeBranch, answering: [member(2)] }],
  ...nobodies.map((who) => [`a ${who.role}`, who] as const),
])('%s finds nobody on any path', async (_, who) => {
  expect(await seen(who)).toEqual({
    associationRecords: { totalCount: 0, nodes: [] },
    association: { memberships: { totalCount: 0, nodes: [] } },
    _entities: [null, null, { associationRecords: [], membership: null, memberships: { totalCount: 0 } }],
  });
});

test.each([
  ['the association', first, true],
  ['its branch', branch, true],
  ['the member', self, true],
  ['an officer of their home branch', homeBranch, true],
  ['the city', coordinator, false],
  ['the home county', homeCounty, false],
  ['the team of the pair', team, false],
  [
    'the county with an open grant',
    { ...homeCounty, grants: [{ member: member(1), until: '2026-06-01T01:00:00Z' }] },
    true,
  ],
])('%s sees the person; sensitive fields: %s', async (_, who, open) => {
  const found = await seen(who);
  expect(found._entities[0].record.name).toBe('陈国平');
  const { _entities } = await stage.run(
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on AssociationRecord { name phone birthDate } } }',
    { r: [{ __typename: 'AssociationRecord', id: record }] },
    who,
  );
  expect(_entities[0]).toEqual(open ? person : { name: '陈国平', phone: null, birthDate: null });
});

test('nobody writes for another association, not even the city', async () => {
  const end = (who: Viewer) =>
    stage.change('endMembership', 'membership { id }', { idempotencyKey: freshKey(), membership }, who);
  for (const who of [second, coordinator, homeCounty, team, self]) {
    const { userErrors } = await end(who);
    expect(['NOT_YOURS', 'NOT_FOUND']).toContain(userErrors[0].code);
  }
  const { membership: made } = await stage.change(
    'admitMember',
    'membership { id }',
    { idempotencyKey: freshKey(), association: associationId(1), member: member(9) },
    second,
  );
  expect(made).toBeNull();
});

test('an association that admits a member of whom the region has a record writes to that record', async () => {
  const { membership: other } = await stage.change(
    'admitMember',
    'membership { record { id } }',
    { idempotencyKey: freshKey(), association: associationId(2), member: member(1), validFrom: '2026-02-01' },
    secretary,
  );
  expect(other.record.id).toBe(record);
});

test('row-level security gives nobody else a row, though no statement asks for less', async () => {
  const client = await stage.app.pool.connect();
  const count = async (table: string, who: Viewer | null): Promise<number> => {
    await client.query("SELECT set_config('liangdi.viewer', $1, false)", [who === null ? '' : scopeOf(who)]);
    return (await client.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;
  };
  try {
    for (const table of ['record', 'record_version', 'membership']) {
      expect(await count(table, first)).toBeGreaterThan(0);
      for (const who of [...nobodies, otherCity, null]) expect(await count(table, who)).toBe(0);
    }
  } finally {
    await client.query(`SET liangdi.viewer = '{"role":"service"}'`);
    client.release();
  }
});

test('row-level security is what the policy says', async () => {
  const { standing, made } = await comparedRowSecurity(stage.owner.pool, associationRowSecurity);
  expect(standing).toEqual(made);
});

test('row-level security is passed by views for our own processes alone', async () => {
  const client = await stage.app.pool.connect();
  try {
    expect(await wholeViewDefects(stage.owner.pool, client)).toEqual([]);
  } finally {
    client.release(true);
  }
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
    for (const table of ['record', 'record_version', 'membership'])
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

test('whose member left sees that membership and whom it was of, and nothing that others recorded', async () => {
  const key = () => ({ idempotencyKey: freshKey(), member: member(7) });
  const mine = { ...key(), association: associationId(1), branch: branchId(3), person, validFrom: '2026-01-01' };
  const own = (await stage.change('admitMember', 'membership { id record { id } }', mine, first)).membership;
  const theirs = { ...key(), association: associationId(2), validFrom: '2026-02-01', enterprise: '新厂' };
  const other = (await stage.change('admitMember', 'membership { id }', theirs, second)).membership;
  const recordId = readGlobalId(own.record.id)?.id ?? '';
  const made = (n: number) => ({
    ...{ region, id: uuid(900 + n), version: 1, validFrom: new Date('2026-01-02'), validTo: null },
    ...{ recordedAt: new Date('2026-01-02'), supersededAt: null },
    ...{ withdrawn: false, source: 'test', recordedBy: 'test' },
  });
  const helperId = readGlobalId(record)?.id ?? '';
  await loadAssociation(
    stage.owner.pool,
    [
      { table: 'contribution', row: { ...made(1), recordId, title: '助学', beneficiary: '330324', roleModel: true } },
      { table: 'joint_activity', row: { region, id: uuid(902) } },
      { table: 'joint_activity_version', row: { ...made(2), associationId: uuid(2), title: '座谈' } },
      { table: 'participation', row: { ...made(3), recordId, activityId: uuid(902) } },
      { table: 'help_pair', row: { ...made(4), helperId: recordId, helpedId: helperId } },
    ],
    testSealing,
  );
  const held = async (who: Viewer) =>
    (
      await stage.run(
        `query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { associationRecords { name phone masked }
           memberships { nodes { id } } contributions { totalCount } jointActivities { totalCount } } } }`,
        { r: [{ __typename: 'Member', id: member(7) }] },
        who,
      )
    )._entities[0];
  const client = await stage.app.pool.connect();
  const counts = async (who: Viewer): Promise<readonly number[]> => {
    await client.query("SELECT set_config('liangdi.viewer', $1, false)", [scopeOf(who)]);
    const numbers: number[] = [];
    for (const table of ['membership', 'contribution', 'participation'])
      numbers.push(
        (
          await client.query(`SELECT count(*)::int AS n FROM ${table} WHERE record_id = $1 AND superseded_at IS NULL`, [
            recordId,
          ])
        ).rows[0].n,
      );
    return numbers;
  };
  const all = { contributions: { totalCount: 1 }, jointActivities: { totalCount: 1 } };
  const none = { contributions: { totalCount: 0 }, jointActivities: { totalCount: 0 } };
  const both = { memberships: { nodes: [{ id: other.id }, { id: own.id }] } };
  try {
    for (const who of [first, branch]) {
      expect(await held(who)).toMatchObject({ associationRecords: [{ masked: false }], ...both, ...all });
      expect(await counts(who)).toEqual([2, 1, 1]);
    }
    const ended = { idempotencyKey: freshKey(), membership: own.id, validTo: '2026-03-01' };
    expect((await stage.change('endMembership', 'membership { id }', ended, first)).userErrors).toEqual([]);
    for (const who of [first, branch]) {
      const masked = { name: person.name, phone: null, masked: true };
      expect(await held(who)).toEqual({
        associationRecords: [masked],
        memberships: { nodes: [{ id: own.id }] },
        ...none,
      });
      expect(await counts(who)).toEqual([1, 0, 0]);
    }
    expect(await held(second)).toMatchObject({ associationRecords: [{ masked: false }], ...both, ...all });
  } finally {
    await client.query(`SET liangdi.viewer = '{"role":"service"}'`);
    client.release();
  }
});

test('a list of those who see few records begins with these, and has what row-level security gives', async () => {
  const recorder = viewer({ account: 'recorder', role: 'branchOfficer', organisations: [branchId(4)] });
  const loose = uuid(7_001);
  await stage.owner.pool.query('INSERT INTO record (region, id) VALUES ($1, $2)', [region, loose]);
  await stage.owner.pool.query(
    `INSERT INTO record_version (region, id, version, name, valid_from, recorded_at, source, recorded_by)
     VALUES ($1, $2, 1, '无主者', '2026-01-01', '2026-01-01', 'test', 'recorder')`,
    [region, loose],
  );
  const client = await stage.app.pool.connect();
  const held = async (who: Viewer): Promise<readonly string[]> => {
    await client.query("SELECT set_config('liangdi.viewer', $1, false)", [scopeOf(who)]);
    const { rows } = await client.query('SELECT id FROM record_version WHERE superseded_at IS NULL AND NOT withdrawn');
    return rows.map(({ id }) => id).sort();
  };
  const listed = async (who: Viewer) => {
    stage.statements.take();
    const { associationRecords } = await stage.run(
      '{ associationRecords(first: 100) { totalCount nodes { id } } }',
      {},
      who,
    );
    const ids = associationRecords.nodes.map(({ id }: { id: string }) => readGlobalId(id)?.id);
    const names = stage.statements.take().map(({ name }) => name);
    return {
      total: associationRecords.totalCount,
      ids: ids.sort(),
      narrowed: names.includes('record(name,id).own.total'),
    };
  };
  try {
    for (const who of [first, second, branch, homeBranch, recorder, { ...first, organisations: [branchId(3)] }]) {
      const ids = await held(who);
      expect(await listed(who), who.account).toEqual({ total: ids.length, ids, narrowed: true });
    }
    expect((await listed(recorder)).ids).toEqual([loose]);
    expect(await listed(coordinator)).toMatchObject({ narrowed: false });
  } finally {
    await client.query(`SET liangdi.viewer = '{"role":"service"}'`);
    client.release();
  }
});
