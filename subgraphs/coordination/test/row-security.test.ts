import { actingScopeOf, scopeOf, serviceViewer, toGlobalId, type Viewer } from '@liangdi/kit';
import { comparedRowSecurity, silentLog, type TestServer, testSealing } from '@liangdi/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Coordination, createCoordination } from '../src/index.ts';
import { coordinationRowSecurity } from '../src/policy/row-security.ts';
import { bootServer, team as everywhere, freshDatabase } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { memorySource, snapshotOf } from './support/memory-source.ts';
import { NOW, worldOf } from './support/world.ts';

const [home, foreign] = ['330324', '330326'];
const SIDES = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'] as const;
const world = worldOf(11, 160);
const eventsOf = (side: string) => world.filter((one) => one.side === side).map(({ event }) => event);
const members = snapshotOf('ORIGIN', eventsOf('ORIGIN'));

let server: TestServer;
let coordination: Coordination;
let owner: pg.Pool;
let app: pg.Client;

const viewer = (changes: Partial<Viewer>): Viewer => ({ ...everywhere, regions: [], ...changes });
const all = viewer({ account: 'all', regions: [home, foreign] });
const county = viewer({ account: 'county', regions: [home] });
const pair = viewer({ account: 'pair', role: 'crossRegionTeam', pairs: [[home, '310000']] });
const branch = members.find(({ region }) => region === home)?.facts.members?.at(-1) as { branchId: string } | undefined;
const officer = viewer({
  account: 'officer',
  role: 'branchOfficer',
  organisations: [toGlobalId('HomeBranch', home, branch?.branchId ?? '')],
});
const one = members.find(({ region }) => region === home);
const self = viewer({ account: 'self', role: 'member', member: toGlobalId('Member', home, one?.id ?? '') });
const memberships = eventsOf('ASSOCIATION').flatMap(({ subject, list, version }) =>
  list === 'memberships'
    ? [{ record: subject, ...(version as unknown as { region: string; associationId: string }) }]
    : [],
);
const ofAssociations = memberships.filter((_, n) => n % 3 === 0);
const secretary = viewer({
  account: 'secretary',
  role: 'associationSecretary',
  organisations: ofAssociations.map(({ region, associationId }) => toGlobalId('Association', region, associationId)),
});
const nobodies: readonly (readonly [string, Viewer])[] = [
  ['another county', viewer({ account: 'stranger', regions: ['331121'] })],
  ...(['auditor', 'branchOfficer', 'associationSecretary', 'crossRegionTeam', 'member', 'partner'] as const).map(
    (role) => [`a ${role} of nobody`, viewer({ account: role, role, regions: [home, foreign] })] as const,
  ),
];

const ask = (query: string, variables: object, who: Viewer) => dataOf(coordination, query, variables, who);

beforeAll(async () => {
  server = await bootServer();
  const urls = await freshDatabase(server, 'row_security');
  coordination = await createCoordination({
    databaseUrl: urls.app,
    ownerUrl: urls.owner,
    log: silentLog,
    sealing: testSealing,
    clock: () => new Date(NOW),
    sources: SIDES.map((side) => memorySource(side, eventsOf(side))),
    interval: 50,
  });
  await coordination.following?.drained();
  owner = new pg.Pool({ connectionString: urls.owner, max: 2 });
  owner.on('error', () => {});
  app = new pg.Client(urls.app);
  await app.connect();
  await owner.query(`INSERT INTO notification (region, id, at, recipient, recipient_region, finding_id, code, detail)
    SELECT f.region, gen_random_uuid(), now(), 'ORIGIN', f.region, f.id, c.kind,
      jsonb_build_object('topic', '', 'origin', c.origin, 'destination', c.destination)
      FROM read_model.finding f JOIN read_model.finding_cell c ON c.id = f.cell WHERE f.member_id IS NOT NULL`);
  await owner.query(`INSERT INTO dispute_version (region, id, version, member_id, fact, owner, owner_region, statement, state,
      deadline, opened_at, recorded_at, recorded_by)
    SELECT v.region, gen_random_uuid(), 1, v.id, 'x', 'ORIGIN', v.region, '不对', 'OPEN', now(), now(), now(), 'x'
      FROM read_model.member_view v`);
  const { findings } = await ask('{ findings(first: 100) { nodes { id } } }', {}, all);
  for (const [n, { id }] of findings.nodes.entries())
    await ask(
      'mutation ($i: CommentFindingInput!) { commentFinding(input: $i) { userErrors { code } } }',
      { i: { idempotencyKey: `row-security-${n}`, finding: id, text: '已联系' } },
      all,
    );
});
afterAll(async () => {
  await app?.end();
  await owner?.end();
  await coordination?.stop();
  await server?.stop();
});

/** Rows of a statement without any condition of ours, as a viewer. */
const rowsAs = async (scope: string, sql: string): Promise<any[]> => {
  await app.query(`SELECT set_config('liangdi.viewer', $1, false)`, [scope]);
  return (await app.query(sql)).rows;
};

/** Whose each row is: the region of the member and, where a row tells it, the place. */
const tables: Readonly<Record<string, string>> = {
  identity_link: 'SELECT region, record_region AS place FROM identity_link',
  identity_link_version: `SELECT v.region, (SELECT record_region FROM identity_link l WHERE l.id = v.id) AS place FROM identity_link_version v`,
  finding_comment: 'SELECT region FROM finding_comment',
  finding_action: 'SELECT region FROM finding_action',
  notification: 'SELECT region FROM notification',
  outbox: 'SELECT region FROM outbox',
  dispute_version: 'SELECT region FROM dispute_version',
  finding: 'SELECT region FROM read_model.finding',
  finding_cell: `SELECT origin AS region, destination AS place FROM read_model.finding_cell WHERE kind NOT LIKE 'RULE%'`,
  flow: 'SELECT origin AS region, destination AS place FROM read_model.flow',
  flow_month: 'SELECT origin AS region, destination AS place FROM read_model.flow_month',
  duty_count: 'SELECT origin AS region, destination AS place FROM read_model.duty_count',
  member_view: 'SELECT region, destination AS place FROM read_model.member_view',
  document: 'SELECT member_region AS region FROM read_model.document WHERE member_id IS NOT NULL',
  answering: 'SELECT region FROM read_model.answering',
  transfer: 'SELECT region FROM read_model.transfer',
  stay: 'SELECT region, destination AS place FROM read_model.stay',
  person: 'SELECT region FROM read_model.person',
  token: 'SELECT region FROM read_model.token',
};
/** That no viewer reads, whoever they are. */
const ours = new Set(['finding_action', 'outbox', 'person', 'token']);

describe('without any condition of the application', () => {
  test.each(Object.keys(tables))('%s has rows of several counties, and no viewer none at all', async (table) => {
    const regions = (await owner.query(tables[table] ?? '')).rows.map(({ region }) => region);
    expect(new Set(regions).size).toBeGreaterThan(1);
    for (const scope of ['', '{}']) expect(await rowsAs(scope, tables[table] ?? '')).toEqual([]);
  });

  test.each(nobodies)('%s reads nothing', async (_, who) => {
    for (const [table, sql] of Object.entries(tables)) expect(await rowsAs(scopeOf(who), sql), table).toEqual([]);
  });

  test('a county reads what is of its members, a team what is of its pair', async () => {
    for (const [table, sql] of Object.entries(tables)) {
      const own = await rowsAs(scopeOf(county), sql);
      expect(new Set(own.map(({ region }) => region)), table).toEqual(new Set(ours.has(table) ? [] : [home]));
      for (const row of await rowsAs(scopeOf(pair), sql)) {
        expect(row.region, table).toBe(home);
        if (table === 'flow') expect(row.place).toMatch(/^31/);
      }
    }
  });

  test('an officer reads findings and comments of whom the branch answers for, a member of themself', async () => {
    const own = new Set((await coordination.standing(officer)).answering);
    const of = async (who: Viewer, sql: string) =>
      new Set((await rowsAs(scopeOf(who), sql)).map(({ region, id }) => toGlobalId('Member', region, id)));
    for (const sql of [
      'SELECT region, member_id AS id FROM read_model.finding',
      'SELECT region, id FROM read_model.member_view',
      'SELECT n.region, f.member_id AS id FROM notification n JOIN read_model.finding f ON f.id = n.finding_id',
      'SELECT c.region, f.member_id AS id FROM finding_comment c JOIN read_model.finding f ON f.id = c.finding_id',
    ]) {
      const seen = await of(officer, sql);
      expect(seen.size).toBeGreaterThan(0);
      expect([...seen].filter((id) => !own.has(id))).toEqual([]);
      expect([...(await of(self, sql))].filter((id) => id !== self.member)).toEqual([]);
    }
    expect(await of(self, 'SELECT region, id FROM read_model.member_view')).toEqual(new Set([self.member]));
  });

  test('a secretary reads the links of records of their associations, and of whom those answer for', async () => {
    const records = new Set(ofAssociations.map(({ record }) => record));
    const answering = new Set((await coordination.standing(secretary)).answering);
    const sql = 'SELECT region, member_id, record_id FROM identity_link';
    const theirs = (await owner.query(sql)).rows.filter(
      ({ region, member_id, record_id }) =>
        records.has(record_id) || answering.has(toGlobalId('Member', region, member_id)),
    );
    const read = await rowsAs(scopeOf(secretary), sql);
    const sorted = (rows: readonly { record_id: string }[]) => rows.map(({ record_id }) => record_id).sort();
    expect(sorted(read)).toEqual(sorted(theirs));
    expect(read.filter(({ record_id }) => records.has(record_id)).length).toBeGreaterThan(3);
    expect(read.length).toBeLessThan((await owner.query(sql)).rows.length / 2);
  });

  test('the records of an association are found by an index', async () => {
    const found = `d.side = 'ASSOCIATION' AND record_organisations(d.region, d.facts) && viewer_texts('organisations')`;
    const client = await owner.connect();
    try {
      const { rows: defined } = await client.query(`SELECT pg_get_functiondef('viewer_records'::regproc) AS text`);
      expect(defined[0].text).toContain(found);
      await client.query('SET enable_seqscan = off');
      const { rows } = await client.query(`EXPLAIN SELECT FROM read_model.document d WHERE ${found}`);
      expect(JSON.stringify(rows)).toContain('document_organisations');
    } finally {
      client.release(true);
    }
  });

  test('the lists of the graph have what the database gives, no less', async () => {
    for (const who of [county, pair, officer, secretary]) {
      const { identityLinks, notifications, findings } = await ask(
        `{ findings(filter: { statuses: [OPEN, SNOOZED, DISMISSED, CLOSED] }) { totalCount }
          identityLinks(filter: { states: [CANDIDATE, LINKED, REJECTED, BROKEN] }) { totalCount } notifications { totalCount } }`,
        {},
        who,
      );
      expect(await rowsAs(scopeOf(who), 'SELECT FROM identity_link')).toHaveLength(identityLinks.totalCount);
      expect(await rowsAs(scopeOf(who), 'SELECT FROM notification')).toHaveLength(notifications.totalCount);
      expect(await rowsAs(scopeOf(who), 'SELECT FROM read_model.finding')).toHaveLength(findings.totalCount);
    }
  });

  test('a dispute is answered by whoever sees the member, as one that is answered, and taken back by the member', async () => {
    const closed = (
      state: string,
    ) => `INSERT INTO dispute_version SELECT (jsonb_populate_record(null::dispute_version, to_jsonb(d) ||
        jsonb_build_object('version', 2, 'state', '${state}', 'closed_at', now(), 'superseded_at', now(),
          'answer', CASE '${state}' WHEN 'UPHELD' THEN 'x' END))).*
      FROM (SELECT * FROM dispute_version ORDER BY member_id <> '${one?.id}' LIMIT 1) d RETURNING id`;
    await app.query('BEGIN');
    await app.query('SAVEPOINT before');
    for (const [who, state, count] of [
      [county, 'UPHELD', 1],
      [self, 'WITHDRAWN', 1],
      [nobodies[0]?.[1] ?? county, 'UPHELD', 0],
    ] as const) {
      expect(await rowsAs(scopeOf(who), closed(state)), who.account).toHaveLength(count);
      await app.query('ROLLBACK TO before');
    }
    for (const [who, state] of [
      [county, 'WITHDRAWN'],
      [self, 'UPHELD'],
      [serviceViewer('test'), 'UPHELD'],
    ] as const) {
      await expect(rowsAs(scopeOf(who), closed(state)), who.account).rejects.toThrow('row-level security');
      await app.query('ROLLBACK TO before');
    }
    await app.query('ROLLBACK');
  });

  test('whatever there is, no viewer takes away of it, nor changes what was derived', async () => {
    const { rows } = await owner.query(`SELECT c.oid::regclass::text AS name, n.nspname AS schema,
        (SELECT quote_ident(a.attname) FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.attidentity = '' AND NOT a.attisdropped LIMIT 1) AS field
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'read_model') AND c.relkind IN ('r', 'v') ORDER BY 1`);
    expect(rows.length).toBeGreaterThan(35);
    await app.query('BEGIN');
    await app.query('SAVEPOINT before');
    const written: string[] = [];
    const tries = async (scope: string, sql: string): Promise<void> => {
      const changed = await rowsAs(scope, sql).catch(() => []);
      if (changed.length > 0) written.push(`${sql} as ${scope.slice(0, 60)}`);
      await app.query('ROLLBACK TO before');
    };
    for (const scope of ['', scopeOf(county), scopeOf(officer), scopeOf(self)])
      for (const { name, schema, field } of rows) {
        await tries(scope, `DELETE FROM ${name} RETURNING 1`);
        if (schema === 'read_model') await tries(scope, `UPDATE ${name} SET ${field} = ${field} RETURNING 1`);
      }
    await app.query('ROLLBACK');
    expect(written).toEqual([]);
  });

  test('nobody writes, nor takes away, but our own processes and changes that were let through', async () => {
    const insert = `INSERT INTO finding_comment (region, finding_id, id, author, at, text)
      SELECT region, id, gen_random_uuid(), 'x', now(), 'x' FROM read_model.finding WHERE region = '${home}' LIMIT 1`;
    await expect(rowsAs(scopeOf(county), insert)).rejects.toThrow('row-level security');
    await expect(
      rowsAs(scopeOf(county), 'UPDATE read_model.finding SET assignee = $$x$$ RETURNING id'),
    ).resolves.toEqual([]);
    await expect(rowsAs(scopeOf(county), 'DELETE FROM read_model.member_view RETURNING id')).resolves.toEqual([]);
    await app.query('BEGIN');
    for (const scope of [actingScopeOf(county), scopeOf(serviceViewer('test'))])
      await expect(rowsAs(scope, `${insert} RETURNING id`)).resolves.toHaveLength(1);
    await app.query('ROLLBACK');
  });
});

test('it is what the policy says, and a rebuilt read model has it too', async () => {
  const { standing, made } = await comparedRowSecurity(owner, coordinationRowSecurity);
  expect(standing).toEqual(made);
  const policies = async () =>
    (
      await owner.query(`SELECT tablename, policyname, cmd, qual, with_check FROM pg_policies
        WHERE schemaname = 'read_model' ORDER BY 1, 2`)
    ).rows;
  const before = await policies();
  expect(before.length).toBeGreaterThan(15);
  await coordination.following?.rebuild();
  expect(await policies()).toEqual(before);
  const [flow] = await rowsAs(scopeOf(nobodies[0]?.[1] ?? county), 'SELECT count(*)::int AS n FROM read_model.flow');
  expect(flow.n).toBe(0);
});
