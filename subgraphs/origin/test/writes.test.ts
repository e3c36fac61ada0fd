import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { branchId, closedBranchId, global, id, members, officer, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(members(20));
});
afterAll(() => world?.stop());

let keys = 0;
const freshKey = (): string => {
  keys += 1;
  return `test-key-${keys}`;
};

const mutate = async (name: string, field: string, selection: string, input: object, viewer = officer) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${field} { ${selection} } userErrors { code path message } } }`;
  return (await world.ask(query, { input: { idempotencyKey: freshKey(), ...input } }, viewer))[name];
};
const codes = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

const person = {
  homeBranch: global('HomeBranch', branchId),
  name: '谢新',
  sex: 'MALE',
  birthDate: '1990-02-03',
  joinedOn: '2020-07-01',
};
const register = (input: object = {}, viewer = officer) =>
  mutate('registerMember', 'member', 'id version whereabouts name', { ...person, ...input }, viewer);
const declare = (input: object) =>
  mutate('declareOutflow', 'outflow', 'id version validFrom validTo receptionDeadline returned', {
    destination: '310115',
    reason: 'BUSINESS',
    ...input,
  });
const newcomer = async (): Promise<string> => (await register()).member.id;
const count = async (table: string): Promise<number> =>
  (await world.owner.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;

describe('registering a member', () => {
  test('gives a member whose whereabouts are known', async () => {
    const answer = await register({ name: ' 谢新 ' });
    expect(answer).toMatchObject({ member: { name: '谢新', version: 1, whereabouts: 'KNOWN' }, userErrors: [] });
  });

  test.each([
    ['an empty name', { name: '  ' }, 'INVALID_VALUE input.name'],
    ['a birth in the future', { birthDate: '2026-03-02' }, 'IN_FUTURE input.birthDate'],
    ['joining before birth', { joinedOn: '1989-01-01' }, 'PERIOD_REVERSED input.joinedOn'],
    ['a closed branch', { homeBranch: global('HomeBranch', closedBranchId) }, 'BRANCH_CLOSED input.homeBranch'],
    ['an unknown branch', { homeBranch: global('HomeBranch', id(3, 99)) }, 'NOT_FOUND input.homeBranch'],
    ['an id of another type', { homeBranch: global('Member', id(10)) }, 'INVALID_VALUE input.homeBranch'],
    ["another county's branch", { homeBranch: global('HomeBranch', branchId, '330381') }, 'NOT_YOURS input.homeBranch'],
    ['a wrong ID number', { idNumber: '123' }, 'ID_NUMBER_INVALID input.idNumber'],
    ['a wrong phone', { phone: 'none' }, 'INVALID_VALUE input.phone'],
    ['a short key', { idempotencyKey: 'short' }, 'INVALID_VALUE input.idempotencyKey'],
  ])('with %s is refused and writes nothing', async (_name, input, expected) => {
    const before = await count('member');
    expect(codes(await register(input))).toEqual([expected]);
    expect(await count('member')).toBe(before);
  });

  test('a viewer who answers for no county writes nothing', async () => {
    expect(codes(await register({}, { ...officer, role: 'auditor' }))).toEqual(['NOT_YOURS input.homeBranch']);
  });

  test('the same person twice is refused, and the number stands nowhere', async () => {
    const idNumber = '330324199002030011';
    expect(codes(await register({ idNumber }))).toEqual([]);
    expect(codes(await register({ idNumber }))).toEqual(['ALREADY_RECORDED input.idNumber']);
    for (const table of ['member_version', 'outbox', 'idempotency'])
      expect((await world.owner.query(`SELECT 1 FROM ${table} t WHERE t::text LIKE '%${idNumber}%'`)).rowCount).toBe(0);
  });
});

describe('idempotency keys', () => {
  test('the same key gives the same answer once', async () => {
    const input = { idempotencyKey: freshKey() };
    const first = await register(input);
    const before = await count('outbox');
    expect(await register(input)).toEqual(first);
    expect(await count('outbox')).toBe(before);
  });

  test('the same key with another input is refused', async () => {
    const input = { idempotencyKey: freshKey() };
    await register(input);
    expect(codes(await register({ ...input, name: '别人' }))).toEqual(['IDEMPOTENCY_KEY_REUSED input.idempotencyKey']);
  });

  test('the same key of an account that was moved elsewhere since gives nothing of whom it sees no longer', async () => {
    const inBranch = (branch: string) => ({
      ...officer,
      role: 'branchOfficer' as const,
      organisations: [global('HomeBranch', branch)],
    });
    const input = { idempotencyKey: freshKey(), member: await newcomer(), direction: 'TO_MEMBER', means: 'PHONE' };
    const log = (branch: string) =>
      mutate('logOriginContact', 'contactLog', 'member { name }', { ...input, at: '2026-02-01' }, inBranch(branch));
    expect(await log(branchId)).toMatchObject({ contactLog: { member: { name: '谢新' } }, userErrors: [] });
    const again = await log(closedBranchId);
    expect([again.contactLog, codes(again)]).toEqual([null, ['NOT_FOUND input']]);
  });

  test('two at once make one member', async () => {
    const input = { idempotencyKey: freshKey() };
    const before = await count('member');
    const [left, right] = await Promise.all([register(input), register(input)]);
    expect(left).toEqual(right);
    expect(await count('member')).toBe(before + 1);
  });
});

describe('outflows', () => {
  test('are declared with a deadline 30 days after leaving, and closed', async () => {
    const member = await newcomer();
    const { outflow } = await declare({ member, validFrom: '2024-01-01' });
    expect(outflow).toMatchObject({
      version: 1,
      validFrom: '2023-12-31T16:00:00.000Z',
      receptionDeadline: '2024-01-30T16:00:00.000Z',
    });
    const close = () =>
      mutate('closeOutflow', 'outflow', 'version validTo returned history { version }', {
        outflow: outflow.id,
        validTo: '2025-01-01',
      });
    expect(await close()).toMatchObject({
      outflow: { version: 2, returned: true, history: [{ version: 1 }, { version: 2 }] },
    });
    expect(codes(await close())).toEqual(['ALREADY_CLOSED input.outflow']);
  });

  test.each([
    ['an unknown region', { destination: '999' }, 'REGION_UNKNOWN input.destination'],
    ['the home county itself', { destination: '330324' }, 'INVALID_VALUE input.destination'],
    ['leaving before joining', { validFrom: '2019-01-01' }, 'BEFORE_JOINING input.validFrom'],
    ['leaving in the future', { validFrom: '2026-04-01' }, 'IN_FUTURE input.validFrom'],
    ['coming back before leaving', { validTo: '2023-01-01' }, 'PERIOD_REVERSED input.validTo'],
    ['a deadline before leaving', { receptionDeadline: '2023-01-01' }, 'PERIOD_REVERSED input.receptionDeadline'],
    [
      'a certificate that ends before it begins',
      { certificateFrom: '2024-02-01', certificateUntil: '2024-01-01' },
      'PERIOD_REVERSED input.certificateUntil',
    ],
  ])('with %s are refused', async (_name, input, expected) => {
    expect(codes(await declare({ member: await newcomer(), validFrom: '2024-01-01', ...input }))).toEqual([expected]);
  });

  test('that overlap are refused, also when declared at once', async () => {
    const member = await newcomer();
    const answers = await Promise.all([
      declare({ member, validFrom: '2024-01-01' }),
      declare({ member, validFrom: '2024-06-01' }),
    ]);
    expect(answers.flatMap(codes)).toEqual(['PERIOD_OVERLAPS input.validFrom']);
  });

  test('confirm a reception, and are refused when they changed meanwhile', async () => {
    const { outflow } = await declare({ member: await newcomer(), validFrom: '2024-01-01' });
    const reception = global('Reception', id(40), '310000');
    const amend = (input: object) =>
      mutate('amendOutflow', 'outflow', 'version reason confirmedReception receptionConfirmedAt', {
        outflow: outflow.id,
        expectedVersion: 1,
        ...input,
      });
    expect(codes(await amend({ destination: '330324' }))).toEqual(['INVALID_VALUE input.destination']);
    expect(await amend({ confirmedReception: reception })).toMatchObject({
      outflow: {
        version: 2,
        confirmedReception: reception,
        receptionConfirmedAt: '2026-03-01T00:00:00.000Z',
        reason: 'BUSINESS',
      },
    });
    expect(codes(await amend({ reason: 'STUDY' }))).toEqual(['STALE_VERSION input.expectedVersion']);
  });
});

describe('contact persons', () => {
  const assign = (member: string, input: object = {}) =>
    mutate('assignOriginContact', 'contact', 'id validFrom branch { name }', { member, name: '周联系', ...input });
  const end = (contact: string, input: object = {}) =>
    mutate('endOriginContact', 'contact', 'validTo version', { contact, ...input });

  test('there is one at a time; the next follows when the first is ended', async () => {
    const member = await newcomer();
    const { contact } = await assign(member, { validFrom: '2025-01-01' });
    expect(contact.branch.name).toBe('桥一村支部');
    expect(codes(await assign(member))).toEqual(['CONTACT_EXISTS input.member']);
    expect(codes(await end(contact.id, { validTo: '2024-01-01' }))).toEqual(['PERIOD_REVERSED input.validTo']);
    expect(codes(await end(contact.id))).toEqual([]);
    expect(codes(await end(contact.id))).toEqual(['ALREADY_CLOSED input.contact']);
    expect(codes(await assign(member))).toEqual([]);
  });
});

describe('amending a member', () => {
  const amend = (member: string, input: object) =>
    mutate('amendMember', 'member', 'version name phone whereabouts', { member, ...input });

  test('replaces what is given, keeps the rest and the version before', async () => {
    const member = await newcomer();
    expect(await amend(member, { whereabouts: 'UNKNOWN' })).toMatchObject({
      member: { version: 2, name: '谢新', whereabouts: 'UNKNOWN' },
    });
    expect(codes(await amend(member, { joinedOn: '1980-01-01' }))).toEqual(['PERIOD_REVERSED input.joinedOn']);
    const { _entities } = await world.ask(
      `query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { originFacts } } }`,
      { r: [{ __typename: 'Member', id: member }] },
    );
    expect(_entities[0].originFacts.whereabouts.map(({ known }: { known: boolean }) => known)).toEqual([true, false]);
  });
});

describe('logs', () => {
  test('take contacts and fulfilments of the past only', async () => {
    const member = await newcomer();
    const contact = (at: string) =>
      mutate('logOriginContact', 'contactLog', 'reached validTo', {
        member,
        direction: 'TO_MEMBER',
        means: 'PHONE',
        at,
      });
    const fulfilled = (at: string) => mutate('logOriginFulfilment', 'fulfilment', 'duty', { member, duty: 'DUES', at });
    expect(await contact('2025-05-01')).toMatchObject({ contactLog: { reached: true, validTo: null } });
    expect(codes(await contact('2027-05-01'))).toEqual(['IN_FUTURE input.at']);
    expect(codes(await fulfilled('2025-05-01'))).toEqual([]);
    expect(codes(await fulfilled('2015-05-01'))).toEqual(['BEFORE_JOINING input.at']);
  });
});

describe('the feed', () => {
  test('tells every version once, in order, and each is the one that the document holds', async () => {
    const told = [];
    for (let cursor: string | null = null; ; ) {
      const page = await world.origin.feed.read(cursor, 7);
      told.push(...page.events);
      cursor = page.cursor;
      if (page.caughtUp) break;
    }
    expect(told.length).toBe(await count('outbox'));
    expect(new Set(told.map(({ list, version }) => `${list} ${version.id} ${version.version}`)).size).toBe(told.length);
    const documents = new Map(
      (await world.origin.feed.snapshot(null, 1000)).subjects.map((subject) => [subject.id, subject.document]),
    );
    for (const { subject, list, version } of told) {
      // What linkage compares is told by the feed only.
      const { identityToken: _, phone: __, ...judged } = version;
      expect(documents.get(subject)?.[list]).toContainEqual(judged);
    }
  });
});
