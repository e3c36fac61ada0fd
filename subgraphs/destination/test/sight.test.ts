import { readGlobalId, scopeOf, serviceViewer, toGlobalId, type Viewer } from '@liangdi/kit';
import { comparedRowSecurity, testSealing, wholeViewDefects } from '@liangdi/kit/testing';
import { agreeableFields } from '@liangdi/schema/policy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDestination } from '../src/index.ts';
import { destinationRowSecurity } from '../src/policy/row-security.ts';
import { branchId, coordinator, freshKey, member, region, type Stage, startStage, uuid } from './stage.ts';

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

test('row-level security is passed by views for our own processes alone', async () => {
  const client = await stage.app.pool.connect();
  try {
    expect(await wholeViewDefects(stage.owner.pool, client)).toEqual([]);
  } finally {
    client.release(true);
  }
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

describe('a branch that has a person no more', () => {
  const held = `destinationRecords { id name phone masked receptions { totalCount } } receptions { totalCount nodes { id validTo } }
    destinationContacts { totalCount nodes { name } } destinationContactLog { totalCount nodes { subject } }
    destinationFulfilments { totalCount nodes { note } } attendances { totalCount } careCases { totalCount }
    activities { totalCount } reception { id } destinationContact { name }`;
  const ofMember = async (who: Viewer, fields = held): Promise<any> =>
    (
      await stage.run(
        `query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { ${fields} } } }`,
        { r: [{ __typename: 'Member', id: member(9) }] },
        who,
      )
    )._entities[0];
  const make = async (who: Viewer, mutation: string, field: string, input: object): Promise<any> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { made: ${mutation}(input: $input) { ${field} { id } userErrors { code } } }`;
    const { made } = await stage.run(query, { input: { idempotencyKey: freshKey(), ...input } }, who);
    expect(made.userErrors).toEqual([]);
    return made[field];
  };
  /** What a branch records of a person whom it has. */
  const work = async (who: Viewer, ids: { reception: string; record: string }, month: string, what: string) => {
    const at = `2026-${month}-01`;
    const { record } = ids;
    await make(who, 'assignDestinationContact', 'contact', { reception: ids.reception, name: what, validFrom: at });
    const log = { record, at, direction: 'TO_MEMBER', means: 'PHONE', subject: what };
    await make(who, 'logDestinationContact', 'contactLog', log);
    await make(who, 'logDestinationFulfilment', 'fulfilment', { record, at, duty: 'CARE', note: what });
  };
  let passed: string;
  let of: string;

  beforeAll(async () => {
    const mine = { ...person, name: '林晓' };
    const certificate = { certificateNumber: '330324-1' };
    const { reception: first } = await receive(officer(3), 3, { member: member(9), person: mine, ...certificate });
    of = first.record.id;
    await work(officer(3), { reception: first.id, record: of }, '02', '己');
    const at = '2026-03-01';
    const move = { reception: first.id, toBranch: branchId(4), at };
    passed = (await make(officer(3), 'transferReception', 'reception', move)).id;
    await work(officer(4), { reception: passed, record: of }, '04', '他');
    // The city's own, of the time that the first branch had them.
    const early = { record: of, at: '2026-02-02', direction: 'TO_MEMBER', means: 'PHONE', subject: '市' };
    await make(coordinator, 'logDestinationContact', 'contactLog', early);
    const made = (n: number) => ({
      ...{
        region,
        id: uuid(900 + n),
        version: 1,
        validFrom: new Date('2026-04-02'),
        validTo: null,
        recordedAt: new Date(),
      },
      ...{ supersededAt: null, withdrawn: false, source: 'test', recordedBy: 'test' },
    });
    const recordId = readGlobalId(of)?.id ?? '';
    const due = new Date('2026-05-01');
    await loadDestination(
      stage.owner.pool,
      [
        { table: 'attendance', row: { ...made(1), recordId, terminalId: uuid(6), title: '党课', hours: 1 } },
        {
          table: 'care_case',
          row: { ...made(2), recordId, centreId: uuid(7), need: '入学', answerDueAt: due, answeredAt: null },
        },
        { table: 'activity', row: { region, id: uuid(903) } },
        { table: 'activity_version', row: { ...made(3), branchId: uuid(4), title: '座谈' } },
        { table: 'participation', row: { ...made(4), recordId, activityId: uuid(903) } },
      ],
      testSealing,
    );
    stage.clock.now = new Date('2026-06-02T00:00:00Z');
  });

  test('sees what it recorded itself, whom it passed on, and nothing that others recorded', async () => {
    const before = await ofMember(officer(3));
    expect(before).toEqual({
      destinationRecords: [{ id: of, name: '林晓', phone: null, masked: true, receptions: { totalCount: 2 } }],
      receptions: { totalCount: 2, nodes: [{ id: passed, validTo: null }, expect.anything()] },
      destinationContacts: { totalCount: 1, nodes: [{ name: '己' }] },
      destinationContactLog: { totalCount: 1, nodes: [{ subject: '己' }] },
      destinationFulfilments: { totalCount: 1, nodes: [{ note: '己' }] },
      ...{ attendances: { totalCount: 0 }, careCases: { totalCount: 0 }, activities: { totalCount: 0 } },
      ...{ reception: { id: passed }, destinationContact: null },
    });
    expect(await ofMember(officer(4))).toMatchObject({
      destinationRecords: [{ id: of, name: '林晓', phone: person.phone, masked: false }],
      receptions: { totalCount: 2 },
      destinationContacts: { totalCount: 2 },
      destinationContactLog: { totalCount: 3 },
      destinationFulfilments: { totalCount: 2 },
      ...{ attendances: { totalCount: 1 }, careCases: { totalCount: 1 }, activities: { totalCount: 1 } },
    });
    // The certificate that they showed once goes with them.
    const text = 'SELECT certificate_number AS number FROM reception WHERE id = $1';
    const { rows } = await stage.owner.pool.query(text, [readGlobalId(passed)?.id]);
    expect(rows).toEqual([{ number: '330324-1' }]);
    expect(await ofMember({ ...officer(5), answering: [member(9)] })).toMatchObject({ careCases: { totalCount: 1 } });
  });

  test('nor does a statement that asks for all give it more', async () => {
    const client = await stage.app.pool.connect();
    try {
      const counts = async (who: Viewer): Promise<readonly number[]> => {
        await client.query("SELECT set_config('liangdi.viewer', $1, false)", [scopeOf(who)]);
        const facts = [
          'reception',
          'contact_person',
          'contact_log',
          'fulfilment',
          'attendance',
          'care_case',
          'participation',
        ];
        const numbers: number[] = [];
        for (const table of facts) {
          const text = `SELECT count(*)::int AS n FROM ${table} WHERE record_id = $1 AND superseded_at IS NULL`;
          numbers.push((await client.query(text, [readGlobalId(of)?.id])).rows[0].n);
        }
        return numbers;
      };
      expect(await counts(officer(3))).toEqual([2, 1, 1, 1, 0, 0, 0]);
      expect(await counts(officer(4))).toEqual([2, 2, 3, 2, 1, 1, 1]);
    } finally {
      await client.query(`SET liangdi.viewer = '{"role":"service"}'`);
      client.release();
    }
  });

  test('erases nothing that others hold of them', async () => {
    const query = `mutation { eraseDestinationDetails(input: { idempotencyKey: "${freshKey()}", record: "${of}" }) {
      erased { what count } userErrors { code } } }`;
    const { eraseDestinationDetails } = await stage.run(query, {}, officer(3));
    expect(eraseDestinationDetails.userErrors).toEqual([{ code: 'NOT_YOURS' }]);
    expect((await ofMember(officer(4))).destinationContactLog.nodes).toContainEqual({ subject: '他' });
  });

  test('hears nothing of how it ended with whom it passed on', async () => {
    await make(officer(4), 'closeReception', 'reception', {
      reception: passed,
      validTo: '2026-05-01',
      endedBy: 'LEFT',
    });
    stage.clock.now = new Date('2026-06-03T00:00:00Z');
    const after = await ofMember(officer(3), 'receptions { totalCount nodes { id } } reception { id }');
    expect(after.receptions).toEqual({ totalCount: 1, nodes: [{ id: expect.not.stringMatching(passed) }] });
    expect(after.reception).toBeNull();
    const past =
      'reception(asOf: "2026-06-01T12:00:00Z") { id validTo } destinationContact(asOf: "2026-06-01T12:00:00Z") { name }';
    expect(await ofMember(officer(3), past)).toEqual({
      reception: { id: passed, validTo: null },
      destinationContact: null,
    });
  });

  test('that declined them sees that it did, and whom', async () => {
    const { reception: own } = await receive(officer(3), 3, { member: member(10), person: { name: '周平' } });
    const declined = { branch: branchId(4), member: member(10), reason: '不在此地', at: '2026-02-01' };
    await make(officer(4), 'declineReception', 'reception', declined);
    await work(officer(3), { reception: own.id, record: own.record.id }, '03', '己');
    const found = (
      await stage.run(
        `query($r: [_Any!]!) { _entities(representations: $r) { ... on DestinationRecord { name masked
           receptions { nodes { status declineReason } } } ... on Member { destinationContactLog { totalCount } } } }`,
        {
          r: [
            { __typename: 'DestinationRecord', id: own.record.id },
            { __typename: 'Member', id: member(10) },
          ],
        },
        officer(4),
      )
    )._entities;
    expect(found).toEqual([
      { name: '周平', masked: true, receptions: { nodes: [{ status: 'DECLINED', declineReason: '不在此地' }] } },
      { destinationContactLog: { totalCount: 0 } },
    ]);
  });
});

test('a list of those who see few records begins with these, and has what row-level security gives', async () => {
  const recorder = viewer({ account: 'recorder', role: 'branchOfficer', organisations: [branchId(5)] });
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
    const { destinationRecords } = await stage.run(
      '{ destinationRecords(first: 100) { totalCount nodes { id } } }',
      {},
      who,
    );
    const ids = destinationRecords.nodes.map(({ id }: { id: string }) => readGlobalId(id)?.id);
    const names = stage.statements.take().map(({ name }) => name);
    return {
      total: destinationRecords.totalCount,
      ids: ids.sort(),
      narrowed: names.includes('record(name,id).own.total'),
    };
  };
  try {
    for (const who of [officer(3), officer(4), officer(5), homeBranch, chamber, recorder]) {
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
