import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
} from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

const membership = 'membership { id version role branch { name } validTo record { id name } member { id } }';
const admit = (input: object, viewer = secretary) =>
  stage.change(
    'admitMember',
    membership,
    { idempotencyKey: freshKey(), association: associationId(1), ...input },
    viewer,
  );
const codes = (payload: { userErrors: { code: string; path: string[] }[] }) =>
  payload.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('admitting', () => {
  test('a member is admitted to a joint branch once, whoever asks at once under the same key', async () => {
    const input = { idempotencyKey: freshKey(), member: member(100), branch: branchId(3), validFrom: '2025-01-01' };
    const [first, second] = await Promise.all([admit(input), admit(input)]);
    expect(first.membership.id).toBe(second.membership.id);
    expect(first.membership).toMatchObject({
      role: 'MEMBER',
      branch: { name: '联合支部' },
      member: { id: member(100) },
    });
    expect(codes(await admit({ ...input, role: 'COUNCIL' }))).toEqual(['IDEMPOTENCY_KEY_REUSED input.idempotencyKey']);
  });

  test('one membership at a time in an association, as many associations as they like', async () => {
    const results = await Promise.all([admit({ member: member(101) }), admit({ member: member(101) })]);
    expect(results.flatMap(codes)).toHaveLength(1);
    expect(codes(await admit({ member: member(101), association: associationId(2) }))).toEqual([]);
    expect(codes(await admit({ member: member(101) }))).toEqual(['PERIOD_OVERLAPS input.association']);
  });

  test('of somebody in two associations the membership is that of the first, which the judgement has answer for them', async () => {
    const theirs = { member: member(104) };
    await admit({ ...theirs, association: associationId(2), validFrom: '2025-02-01' });
    const { membership: first } = await admit({ ...theirs, validFrom: '2025-01-01' });
    const openOn = async (asOf: string | null) => {
      const query = `query ($r: [_Any!]!, $asOf: DateTime) {
        _entities(representations: $r) { ... on Member { membership(asOf: $asOf) { association { id } } } } }`;
      const of = { r: [{ __typename: 'Member', id: theirs.member }], asOf };
      return (await stage.run(query, of))._entities[0].membership?.association.id;
    };
    expect(await openOn(null)).toBe(associationId(1));
    const end = { idempotencyKey: freshKey(), membership: first.id, validTo: '2025-03-01' };
    expect(codes(await stage.change('endMembership', membership, end))).toEqual([]);
    expect(await openOn('2026-06-01T00:00:01Z')).toBe(associationId(2));
  });

  test.each([
    ['nobody', {}, 'INVALID_VALUE input.person'],
    ['a closed branch', { member: member(102), branch: branchId(4) }, 'BRANCH_CLOSED input.branch'],
    ["another association's branch", { member: member(102), branch: branchId(6) }, 'NOT_FOUND input.branch'],
    ['an unknown association', { member: member(102), association: associationId(77) }, 'NOT_FOUND input.association'],
    [
      'a time before it was founded',
      { member: member(102), validFrom: '2009-01-01' },
      'BRANCH_CLOSED input.association',
    ],
    ['the future', { member: member(102), validFrom: '2027-01-01' }, 'IN_FUTURE input.validFrom'],
    ['an unknown home county', { person: { name: '王五', homeCounty: '0' } }, 'REGION_UNKNOWN input.person.homeCounty'],
  ])('%s is refused, and nothing is half-written', async (_case, input, expected) => {
    const count = 'SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM outbox) AS n';
    const before = await stage.owner.pool.query(count);
    expect(codes(await admit(input))).toEqual([expected]);
    expect((await stage.owner.pool.query(count)).rows).toEqual(before.rows);
  });

  test('only writers of the region admit', async () => {
    expect(codes(await admit({ member: member(103) }, { ...secretary, organisations: [associationId(2)] }))).toEqual([
      'NOT_YOURS input.association',
    ]);
  });
});

describe('amending and ending', () => {
  test('what is given replaces, what is left out stays, and a stale version is refused', async () => {
    const { membership: made } = await admit({ member: member(110), branch: branchId(3) });
    const amend = (input: object) =>
      stage.change('amendMembership', membership, { idempotencyKey: freshKey(), membership: made.id, ...input });
    const amended = await amend({ expectedVersion: 1, role: 'PRESIDENT' });
    expect(amended.membership).toMatchObject({ version: 2, role: 'PRESIDENT', branch: { name: '联合支部' } });
    expect(codes(await amend({ expectedVersion: 1, role: 'MEMBER' }))).toEqual(['STALE_VERSION input.expectedVersion']);
    expect(codes(await amend({ branch: branchId(4) }))).toEqual(['BRANCH_CLOSED input.branch']);
  });

  test('the officer of a branch gives nobody to a branch that is not theirs', async () => {
    const officer = { ...secretary, account: 'officer', role: 'branchOfficer', organisations: [branchId(3)] } as const;
    const founded = { association: associationId(1), name: '第三联合支部', openedOn: '2020-01-01' };
    const { branch } = await stage.change('foundJointBranch', 'branch { id }', {
      idempotencyKey: freshKey(),
      ...founded,
    });
    const { membership: made } = await admit({ member: member(112), branch: branchId(3) });
    const amend = (viewer: typeof secretary) => {
      const input = { idempotencyKey: freshKey(), membership: made.id, branch: branch.id };
      return stage.change('amendMembership', membership, input, viewer);
    };
    expect(codes(await amend(officer))).toEqual(['NOT_YOURS input.branch']);
    expect((await amend(secretary)).membership.branch).toEqual({ name: '第三联合支部' });
  });

  test('a membership ends once', async () => {
    const { membership: made } = await admit({ member: member(111), validFrom: '2026-01-01' });
    const end = (validTo?: string) =>
      stage.change('endMembership', membership, { idempotencyKey: freshKey(), membership: made.id, validTo });
    expect(codes(await end('2025-12-31'))).toEqual(['PERIOD_REVERSED input.validTo']);
    const results = await Promise.all([end(), end(), end()]);
    expect(results.flatMap(codes)).toEqual(['ALREADY_CLOSED input.membership', 'ALREADY_CLOSED input.membership']);
  });
});

describe('founding and closing', () => {
  const found = (input: object) =>
    stage.change(
      'foundAssociation',
      'association { id name trade }',
      {
        idempotencyKey: freshKey(),
        region,
        name: '服装协会',
        kind: 'TRADE_ASSOCIATION',
        openedOn: '2020-01-01',
        ...input,
      },
      coordinator,
    );
  const foundBranch = (input: object, viewer = secretary) =>
    stage.change(
      'foundJointBranch',
      'branch { id originCounty { code } association { name } }',
      {
        idempotencyKey: freshKey(),
        association: associationId(1),
        name: '第二联合支部',
        originCounty: '330324',
        openedOn: '2020-01-01',
        ...input,
      },
      viewer,
    );

  test('an association and its joint branch are founded and found', async () => {
    const { association } = await found({ trade: '服装' });
    const { branch } = await foundBranch({ association: association.id }, coordinator);
    expect(branch).toMatchObject({ originCounty: { code: '330324' }, association: { name: '服装协会' } });
    const { associationBranches } = await stage.run(
      '{ associationBranches(filter: { joint: true, originCounty: "330324" }) { totalCount nodes { id } } }',
    );
    expect(associationBranches.nodes.map(({ id }: { id: string }) => id)).toContain(branch.id);
  });

  test.each([
    ['a trade of a chamber', { kind: 'CHAMBER_OF_COMMERCE', trade: '服装' }, 'INVALID_VALUE input.trade'],
    ['a founding to come', { openedOn: '2027-01-01' }, 'IN_FUTURE input.openedOn'],
    ['an unknown region', { region: '0123' }, 'REGION_UNKNOWN input.region'],
    ['a name too long', { name: '长'.repeat(101) }, 'INVALID_VALUE input.name'],
  ])('%s is refused', async (_case, input, expected) => {
    expect(codes(await found(input))).toEqual([expected]);
  });

  test.each([
    ['a province', '330000', 'INVALID_VALUE'],
    ['a city that has counties', '330300', 'INVALID_VALUE'],
    ['a place that is none', '330399', 'REGION_UNKNOWN'],
  ])('a branch is not set up with %s', async (_case, originCounty, code) => {
    expect(codes(await foundBranch({ originCounty }))).toEqual([`${code} input.originCounty`]);
  });

  test('a branch is set up with a city that has no counties', async () => {
    const { branch } = await foundBranch({ name: '嘉峪关联合支部', originCounty: '620200' });
    expect(branch.originCounty).toEqual({ code: '620200' });
  });

  test('a branch is closed once, not before it was opened, and admits nobody afterwards', async () => {
    const { branch } = await foundBranch({});
    const close = (closedOn: string) =>
      stage.change('closeAssociationBranch', 'branch { closedOn }', {
        idempotencyKey: freshKey(),
        branch: branch.id,
        closedOn,
      });
    expect(codes(await close('2019-12-31'))).toEqual(['PERIOD_REVERSED input.closedOn']);
    expect((await close('2026-01-01')).branch.closedOn).toBe('2026-01-01');
    expect(codes(await close('2026-01-02'))).toEqual(['ALREADY_CLOSED input.branch']);
    expect(codes(await admit({ member: member(120), branch: branch.id }))).toEqual(['BRANCH_CLOSED input.branch']);
    expect(codes(await admit({ member: member(120), branch: branch.id, validFrom: '2025-12-31' }))).toEqual([]);
  });
});
