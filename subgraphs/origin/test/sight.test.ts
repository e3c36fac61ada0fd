import { scopeOf, serviceViewer, toGlobalId, type Viewer } from '@liangdi/kit';
import { comparedRowSecurity, wholeViewDefects } from '@liangdi/kit/testing';
import { agreeableFields } from '@liangdi/schema/policy';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { originRowSecurity } from '../src/policy/row-security.ts';
import { branchId, global, id, members, officer, organisations, startWorld, type World } from './world.ts';

const home = '330324';
const foreign = '331121';

/** The same rows in another county. */
const elsewhere = <Load extends { row: object }>(loads: Iterable<Load>): Load[] =>
  [...loads].map((load) => ({ ...load, row: { ...load.row, region: foreign } }));

const viewer = (changes: Partial<Viewer>): Viewer => ({ ...officer, regions: [], ...changes });
const coordinator = viewer({ role: 'coordinator', regions: [home] });
const branch = viewer({ role: 'branchOfficer', organisations: [global('HomeBranch', branchId)] });
const otherBranch = viewer({ role: 'branchOfficer', organisations: [global('HomeBranch', branchId, foreign)] });
const city = viewer({ role: 'coordinator', regions: ['310000'] });
const team = viewer({ role: 'crossRegionTeam', regions: [home, '310000'], pairs: [[home, '310000']] });
const receiving = viewer({
  role: 'branchOfficer',
  organisations: [global('ReceivingBranch', branchId, '310000')],
  answering: [global('Member', id(10, 3)), global('Member', id(10, 1001), foreign)],
});
const chamber: Viewer = { ...receiving, role: 'associationSecretary' };
const self = viewer({ role: 'member', member: global('Member', id(10, 3)) });
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
    viewer({ role, regions: [home] }),
  ),
  partner('330324', '440000'),
  partner('331199', '310000'),
];

const theirs = id(10, 1001);
const nobody = id(10, 9999);

let world: World;
let app: pg.Client;

beforeAll(async () => {
  world = await startWorld([...members(20), ...elsewhere(organisations), ...elsewhere(members(20, 1000))]);
  app = new pg.Client({ connectionString: world.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app?.end();
  await world?.stop();
});

const names = async (who: Viewer): Promise<string[]> =>
  (await world.ask('{ members(first: 100) { nodes { id } } }', {}, who)).members.nodes.map(
    (node: { id: string }) => node.id,
  );

const paths: readonly (readonly [string, string])[] = [
  ['the root', 'query($id: ID!) { member(id: $id) { id name } }'],
  ['an alias', 'query($id: ID!) { x: member(id: $id) { y: phone } }'],
  ['a fragment', 'query($id: ID!) { member(id: $id) { ...f } } fragment f on Member { birthDate outflow { id } }'],
  ['a reference', 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { id name phone } } }'],
  ['a reference by interface', 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Node { id } } }'],
  ['only nullable fields', 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { phone } } }'],
];

describe('who belongs to another county', () => {
  test.each(paths)('is asked for by %s: the same answer as for nobody', async (_, query) => {
    const ask = (local: string) => {
      const global_ = global('Member', local, foreign);
      const r = [{ __typename: 'Member', id: global_ }];
      return world.ask(query, query.includes('$r') ? { r } : { id: global_ }, coordinator);
    };
    expect(await ask(theirs)).toEqual(await ask(nobody));
    expect(JSON.stringify(await ask(theirs))).toMatch(/null/);
  });

  test.each(['Outflow', 'OriginContact', 'OriginContactLog'])('has no %s by reference', async (type) => {
    const local = id({ Outflow: 12, OriginContact: 13, OriginContactLog: 14 }[type] ?? 0, 1001);
    const ask = (who: Viewer) =>
      world.ask(
        `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { id member { name } } } }`,
        { r: [{ __typename: type, id: global(type, local, foreign) }] },
        who,
      );
    expect((await ask(coordinator))._entities).toEqual([null]);
    expect((await ask(otherBranch))._entities[0].member.name).toBeTruthy();
  });

  test('is in no list, count, filter, sort or cursor', async () => {
    const { members: all } = await world.ask(
      '{ members(first: 100) { totalCount edges { cursor node { id } } } }',
      {},
      coordinator,
    );
    expect(all.totalCount).toBe(20);
    for (const filter of [`{ county: "${foreign}" }`, `{ homeBranch: "${global('HomeBranch', branchId, foreign)}" }`]) {
      const { members: none } = await world.ask(
        `{ members(filter: ${filter}) { totalCount nodes { id } } }`,
        {},
        coordinator,
      );
      expect(none).toEqual({ totalCount: 0, nodes: [] });
    }
    const { county } = await world.ask(
      `{ county(code: "${foreign}") { townships { nodes { homeBranches { nodes { members { totalCount nodes { id } } } } } } } }`,
      {},
      coordinator,
    );
    expect(county.townships.nodes[0].homeBranches.nodes.map((b: { members: object }) => b.members)).toEqual([
      { totalCount: 0, nodes: [] },
      { totalCount: 0, nodes: [] },
    ]);
  });

  test('still has the facts that the judgement needs, which go no further', async () => {
    const reference = { __typename: 'Member', id: global('Member', theirs, foreign) };
    const { _entities } = await world.ask(
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { originFacts phone outflow { id } } } }',
      { r: [reference] },
      coordinator,
    );
    expect(_entities[0]).toMatchObject({ originFacts: { members: [{}] }, phone: null, outflow: null });
  });

  test('is written to by nobody else', async () => {
    const { logOriginContact } = await world.ask(
      `mutation { logOriginContact(input: { idempotencyKey: "foreign-1", member: "${global('Member', theirs, foreign)}",
         direction: TO_MEMBER, means: PHONE, at: "2026-01-01" }) { contactLog { id } userErrors { code } } }`,
      {},
      coordinator,
    );
    expect(logOriginContact).toEqual({ contactLog: null, userErrors: [{ code: 'NOT_YOURS' }] });
  });
});

describe('a role', () => {
  test('of a branch sees its members, of a city those who went there, of a team those of its pairs, a member themself', async () => {
    expect(await names(branch)).toHaveLength(20);
    expect(await names(otherBranch)).toHaveLength(20);
    expect((await names(branch)).filter((one) => one === global('Member', theirs, foreign))).toEqual([]);
    expect(await names(city)).toHaveLength(20);
    expect(await names(team)).toHaveLength(10);
    expect(await names(self)).toEqual([global('Member', id(10, 3))]);
  });

  test('of another side sees those whom its organisations answer for, and nobody else', async () => {
    for (const who of [receiving, chamber])
      expect((await names(who)).sort()).toEqual([...(who.answering ?? [])].sort());
    expect(await names({ ...receiving, answering: [] })).toEqual([]);
    expect(await names({ ...city, regions: [], answering: receiving.answering ?? [] })).toEqual([]);
  });

  test('without rules here sees nobody', async () => {
    for (const who of nobodies) expect(await names(who)).toEqual([]);
  });

  test.each([
    ['the county', coordinator, true],
    ['the branch', branch, true],
    ['the member', self, true],
    ['a branch that received them', receiving, true],
    ['an association whose branch they belong to', chamber, true],
    ['the city', city, false],
    ['the team', team, false],
    [
      'the team with an open grant',
      { ...team, grants: [{ member: global('Member', id(10, 3)), until: '2026-03-01T02:00:00Z' }] },
      true,
    ],
    [
      'the team with a grant that ended',
      { ...team, grants: [{ member: global('Member', id(10, 3)), until: '2026-02-28T23:59:59Z' }] },
      false,
    ],
    [
      'the team with a grant for another',
      { ...team, grants: [{ member: global('Member', id(10, 5)), until: '2026-03-01T02:00:00Z' }] },
      false,
    ],
  ])('of %s is given sensitive fields: %s', async (_, who, open) => {
    const { member } = await world.ask(
      `{ member(id: "${global('Member', id(10, 3))}") { name phone birthDate } }`,
      {},
      who,
    );
    expect(member.name).toBeTruthy();
    expect([member.phone, member.birthDate]).toEqual(open ? ['13800000000', '1980-05-06'] : [null, null]);
  });

  test('opens nobody by a grant alone', async () => {
    const grants = [{ member: global('Member', theirs, foreign), until: '2026-03-01T02:00:00Z' }];
    expect(await names({ ...coordinator, grants })).toHaveLength(20);
  });
});

describe('row-level security', () => {
  const tables = ['member', 'member_version', 'outflow', 'contact_person', 'contact_log'];
  const count = async (table: string, who: Viewer | null, where: string): Promise<number> => {
    await app.query("SELECT set_config('liangdi.viewer', $1, false)", [who === null ? '' : scopeOf(who)]);
    const { rows } = await app.query(`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`);
    return rows[0].n;
  };

  test.each(tables)('gives no foreign row of %s, though no statement asks for less', async (table) => {
    expect(await count(table, coordinator, 'true')).toBeGreaterThanOrEqual(20);
    expect(await count(table, coordinator, `region <> '${home}'`)).toBe(0);
    expect(await count(table, branch, `region <> '${home}'`)).toBe(0);
    expect(await count(table, { ...receiving, answering: [global('Member', id(10, 3))] }, `region <> '${home}'`)).toBe(
      0,
    );
    expect(await count(table, receiving, 'true')).toBeGreaterThan(0);
    expect(await count(table, otherBranch, `region <> '${foreign}'`)).toBe(0);
    for (const who of [...nobodies, null]) expect(await count(table, who, 'true')).toBe(0);
  });

  test('gives a partner whom its agreement is about, until they withdraw', async () => {
    const theirPartner = partner(home, '310000');
    const all = await count('member_version', theirPartner, 'true');
    expect(all).toBeGreaterThan(0);
    expect(await count('member_version', theirPartner, `region <> '${home}'`)).toBe(0);
    const { rows } = await app.query('SELECT id FROM member_version LIMIT 1');
    await app.query("SELECT set_config('liangdi.viewer', $1, false)", [scopeOf(serviceViewer('test'))]);
    await app.query('INSERT INTO consent_withdrawal VALUES ($1, $2, $3, true, 1)', [home, rows[0].id, agreement]);
    expect(await count('member_version', theirPartner, 'true')).toBe(all - 1);
    expect(await count('outflow', theirPartner, `member_id = '${rows[0].id}'`)).toBe(0);
    expect(await names({ ...theirPartner })).not.toContain(global('Member', rows[0].id));
  });

  test('lets nothing be written, deleted or seen in the outbox', async () => {
    await app.query("SELECT set_config('liangdi.viewer', $1, false)", [scopeOf(coordinator)]);
    await expect(app.query(`INSERT INTO member (region, id) VALUES ('${foreign}', gen_random_uuid())`)).rejects.toThrow(
      'row-level security',
    );
    expect((await app.query(`UPDATE outflow SET superseded_at = now() WHERE region = '${foreign}'`)).rowCount).toBe(0);
    expect((await app.query('DELETE FROM outflow')).rowCount).toBe(0);
    expect((await app.query('SELECT 1 FROM outbox')).rowCount).toBe(0);
  });

  test('is what the policy says', async () => {
    const { standing, made } = await comparedRowSecurity(world.owner, originRowSecurity);
    expect(standing).toEqual(made);
  });

  test('is passed by views for our own processes alone', async () => {
    expect(await wholeViewDefects(world.owner, app)).toEqual([]);
  });
});

test('a member asks for themself, in one query; other accounts are nobody’s', async () => {
  const ask = (who: Viewer) => world.ask('{ me { id phone outflows { totalCount } } }', {}, who);
  expect((await ask(self)).me).toEqual({
    id: global('Member', id(10, 3)),
    phone: '13800000000',
    outflows: { totalCount: 2 },
  });
  expect((await ask(coordinator)).me).toBeNull();
});

test('who read of whom stands in the log before the answer leaves, and without the log there is no answer', async () => {
  const entries = async () =>
    (await world.owner.query('SELECT entry FROM audit_entry ORDER BY seq')).rows.map(({ entry }) => JSON.parse(entry));
  const query = 'query card($id: ID!) { member(id: $id) { name phone } }';
  const before = (await entries()).length;
  await world.ask(query, { id: global('Member', id(10, 3)) }, city);
  await world.ask(query, { id: global('Member', theirs, foreign) }, coordinator);
  const [seen, refused] = (await entries()).slice(before);
  expect(seen).toMatchObject({
    kind: 'read',
    role: 'coordinator',
    operation: 'card',
    fields: ['Member.name', 'Member.phone'],
    subjects: [`${home}:${id(10, 3)}`],
  });
  expect(refused).toMatchObject({ subjects: [], denied: [`${foreign}:${theirs}`] });
  await world.ask(`{ member(id: "${global('Member', theirs, foreign)}") { name } }`, {}, coordinator);
  expect((await entries()).at(-1)).toMatchObject({ kind: 'read', denied: [`${foreign}:${theirs}`] });
  await world.ask(
    `mutation { logOriginContact(input: { idempotencyKey: "refused-1", member: "${global('Member', theirs, foreign)}",
       direction: TO_MEMBER, means: PHONE, at: "2026-01-01" }) { userErrors { code } } }`,
    {},
    coordinator,
  );
  expect((await entries()).at(-1)).toMatchObject({
    kind: 'write',
    account: coordinator.account,
    fields: ['logOriginContact'],
    subjects: [],
    denied: [`${foreign}:${theirs}`],
  });
  await world.owner.query('ALTER FUNCTION audit_append(TEXT[]) RENAME TO audit_gone');
  await expect(world.ask(query, { id: global('Member', id(10, 3)) }, city)).rejects.toThrow('INTERNAL');
  await world.owner.query('ALTER FUNCTION audit_gone(TEXT[]) RENAME TO audit_append');
});
