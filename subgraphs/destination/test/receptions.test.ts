import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { branchId, coordinator, freshKey, member, region, type Stage, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const receive = (input: object) =>
  stage.change('receiveMember', 'reception', { idempotencyKey: freshKey(), branch: branchId(3), ...input });
const codes = (payload: { userErrors: { code: string; path: string[] }[] }) =>
  payload.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('receiving', () => {
  test('a member known only by id gets a record without a name, linked from the start', async () => {
    const { reception } = await receive({ member: member(100) });
    const { _entities } = await stage.run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { destinationRecords { name region { code } } reception { id } } } }',
      { r: [{ __typename: 'Member', id: member(100) }] },
    );
    expect(_entities[0]).toEqual({
      destinationRecords: [{ name: null, region: { code: region } }],
      reception: { id: reception.id },
    });
  });

  test('the same key gives the same answer once, also when two come at once', async () => {
    const input = { idempotencyKey: freshKey(), member: member(101), validFrom: '2026-05-01' };
    const [first, second] = await Promise.all([receive(input), receive(input)]);
    expect(first.reception.id).toBe(second.reception.id);
    expect((await receive(input)).reception.id).toBe(first.reception.id);
    expect(codes(await receive({ ...input, validFrom: '2026-05-02' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED input.idempotencyKey',
    ]);
  });

  test('two who bring the same resident ID number at once are one person', async () => {
    const person = { name: '陈明', idNumber: '330324198001010011' };
    const both = await Promise.all([receive({ person }), receive({ person, branch: branchId(4) })]);
    expect(both.flatMap(codes)).toEqual(['ALREADY_RECORDED input.person.idNumber']);
  });

  test('two branches may both claim a member, one branch may not do so twice', async () => {
    const { reception } = await receive({ member: member(102) });
    expect(codes(await receive({ member: member(102), branch: branchId(4) }))).toEqual([]);
    expect(codes(await receive({ record: reception.record.id }))).toEqual(['PERIOD_OVERLAPS input.branch']);
  });

  test.each([
    ['nobody', {}, 'INVALID_VALUE input.person'],
    ['a reception in the future', { member: member(103), validFrom: '2027-01-01' }, 'IN_FUTURE input.validFrom'],
    ['a closed branch', { member: member(103), branch: branchId(5) }, 'BRANCH_CLOSED input.branch'],
    ['a branch before it was opened', { member: member(103), validFrom: '2009-12-31' }, 'BRANCH_CLOSED input.branch'],
    ['an unknown branch', { member: member(103), branch: branchId(77) }, 'NOT_FOUND input.branch'],
    ['an id of another type', { member: branchId(3) }, 'INVALID_VALUE input.member'],
    ['an id that is not ours', { member: 'nonsense' }, 'INVALID_VALUE input.member'],
    [
      'a wrong resident ID number',
      { person: { name: '陈明', idNumber: '12' } },
      'ID_NUMBER_INVALID input.person.idNumber',
    ],
    ['an unknown region', { person: { name: '陈明', homeCounty: '000000' } }, 'REGION_UNKNOWN input.person.homeCounty'],
    ['a blank name', { person: { name: '  ' } }, 'INVALID_VALUE input.person.name'],
    ['a birth to come', { person: { name: '陈明', birthDate: '2027-01-01' } }, 'IN_FUTURE input.person.birthDate'],
    ['a short key', { idempotencyKey: 'short', member: member(103) }, 'INVALID_VALUE input.idempotencyKey'],
  ])('%s is refused, and nothing is half-written', async (_case, input, expected) => {
    const count =
      'SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM outbox) + (SELECT count(*) FROM idempotency) AS n';
    const before = await stage.owner.pool.query(count);
    expect(codes(await receive(input))).toEqual([expected]);
    expect((await stage.owner.pool.query(count)).rows).toEqual(before.rows);
  });

  test.each([
    ['another region', { ...coordinator, regions: ['110000'] }],
    ['a reader', { ...coordinator, role: 'auditor' as const }],
  ])('%s may not write', async (_case, viewer) => {
    const input = { idempotencyKey: freshKey(), branch: branchId(3), member: member(104) };
    expect(codes(await stage.change('receiveMember', 'reception', input, viewer))).toEqual(['NOT_YOURS input.branch']);
  });

  test('the resident ID number is stored nowhere', async () => {
    const number = '330324199002020022';
    await receive({ person: { name: '林芳', idNumber: number } });
    const { rows } = await stage.owner.pool.query(
      `SELECT (SELECT json_agg(v) FROM record_version v)::text || (SELECT json_agg(o) FROM outbox o)::text
         || (SELECT json_agg(i) FROM idempotency i)::text AS everything`,
    );
    expect(rows[0].everything).not.toContain(number);
  });
});

describe('declining, transferring, closing', () => {
  test('a declined member is not received; what was received cannot be declined', async () => {
    const decline = (branch: string) =>
      stage.change('declineReception', 'reception', {
        idempotencyKey: freshKey(),
        branch,
        member: member(110),
        reason: '不在本区域',
      });
    expect(codes(await decline(branchId(3)))).toEqual([]);
    await receive({ member: member(110), branch: branchId(4) });
    expect(codes(await decline(branchId(4)))).toEqual(['PERIOD_OVERLAPS input.branch']);
  });

  test('a transfer ends one reception and begins the next at the same instant, and the old contact person with it', async () => {
    const { reception } = await receive({ member: member(111), validFrom: '2026-01-01' });
    const assign = { idempotencyKey: freshKey(), reception: reception.id, name: '李四', validFrom: '2026-01-02' };
    const { contact } = await stage.change('assignDestinationContact', 'contact', assign);
    const transfer = { idempotencyKey: freshKey(), reception: reception.id, toBranch: branchId(4), at: '2026-03-01' };
    const moved = await stage.change('transferReception', 'reception', transfer);
    const { _entities } = await stage.run(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Reception { validTo endedBy version history { version endedBy } }
        ... on DestinationContact { validTo } } }`,
      {
        r: [
          { __typename: 'Reception', id: reception.id },
          { __typename: 'DestinationContact', id: contact.id },
        ],
      },
    );
    expect(moved.reception.validFrom).toBe(_entities[0].validTo);
    expect(_entities[0]).toMatchObject({ endedBy: 'TRANSFERRED', version: 2 });
    expect(_entities[0].history).toEqual([
      { version: 1, endedBy: null },
      { version: 2, endedBy: 'TRANSFERRED' },
    ]);
    expect(_entities[1].validTo).toBe(_entities[0].validTo);
  });

  test('closing twice, before the start, or as a transfer is refused', async () => {
    const { reception } = await receive({ member: member(112), validFrom: '2026-02-01' });
    const close = (input: object) =>
      stage.change('closeReception', 'reception', {
        idempotencyKey: freshKey(),
        reception: reception.id,
        endedBy: 'LEFT',
        ...input,
      });
    expect(codes(await close({ validTo: '2026-02-01' }))).toEqual(['PERIOD_REVERSED input.validTo']);
    expect(codes(await close({ validTo: '2027-02-01' }))).toEqual(['IN_FUTURE input.validTo']);
    expect(codes(await close({ endedBy: 'TRANSFERRED' }))).toEqual(['INVALID_VALUE input.endedBy']);
    const results = await Promise.all([close({}), close({})]);
    expect(results.flatMap(codes)).toEqual(['ALREADY_CLOSED input.reception']);
  });
});

describe('contact', () => {
  test('there is one contact person at a time, also when two are named at once', async () => {
    const { reception } = await receive({ member: member(120) });
    const assign = () =>
      stage.change('assignDestinationContact', 'contact', {
        idempotencyKey: freshKey(),
        reception: reception.id,
        name: '王五',
        phone: '021-5555 0101',
      });
    const results = await Promise.all([assign(), assign(), assign()]);
    expect(results.flatMap(codes)).toEqual(['CONTACT_EXISTS input.reception', 'CONTACT_EXISTS input.reception']);
    const { contact } = results.find((result) => result.contact);
    stage.clock.now = new Date('2026-06-02T00:00:00Z');
    const end = { idempotencyKey: freshKey(), contact: contact.id };
    expect(codes(await stage.change('endDestinationContact', 'contact', end))).toEqual([]);
    expect(codes(await assign())).toEqual([]);
  });

  test('contacts and fulfilments of a person are logged, never ahead of time', async () => {
    const { reception } = await receive({ member: member(121) });
    const record = reception.record.id;
    const contact = { idempotencyKey: freshKey(), record, direction: 'FROM_MEMBER', means: 'VIDEO', at: '2026-05-01' };
    const duty = { idempotencyKey: freshKey(), record, duty: 'EDUCATE', at: '2026-05-01' };
    expect(codes(await stage.change('logDestinationContact', 'contactLog', contact))).toEqual([]);
    expect(codes(await stage.change('logDestinationFulfilment', 'fulfilment', duty))).toEqual([]);
    const ahead = { ...contact, idempotencyKey: freshKey(), at: '2027-01-01' };
    expect(codes(await stage.change('logDestinationContact', 'contactLog', ahead))).toEqual(['IN_FUTURE input.at']);
  });
});
