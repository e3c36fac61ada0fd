import { readGlobalId, type Viewer } from '@liangdi/kit';
import { silentLog, type TestServer, testSealing } from '@liangdi/kit/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Coordination, createCoordination } from '../src/index.ts';
import { bootServer, freshDatabase, team } from './support/boot.ts';
import { dataOf } from './support/data-of.ts';
import { sourcesOf } from './support/shuffled.ts';
import { NOW, worldOf } from './support/world.ts';

const MINUTE = 60_000;
const home = '330324';

let server: TestServer;
let coordination: Coordination;
let owner: pg.Client;
let app: pg.Client;
let now = NOW;
let keys = 0;

beforeAll(async () => {
  server = await bootServer();
  const urls = await freshDatabase(server, 'glass');
  const world = worldOf(7, 60);
  const sources = sourcesOf(world);
  coordination = await createCoordination({
    sealing: testSealing,
    databaseUrl: urls.app,
    ownerUrl: urls.owner,
    log: silentLog,
    clock: () => new Date(now),
    sources,
    interval: 50,
  });
  await coordination.following?.drained();
  [owner, app] = [new pg.Client(urls.owner), new pg.Client(urls.app)];
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(async () => {
  await Promise.all([owner?.end(), app?.end()]);
  await coordination?.stop();
  await server?.stop();
});

const viewer = (changes: Partial<Viewer>): Viewer => ({ ...team, regions: [], ...changes });
const county = viewer({ account: 'county', regions: [home] });
const stranger = viewer({ account: 'stranger', regions: ['331121'] });
const auditor = viewer({ account: 'auditor', role: 'auditor' });

const ask = (query: string, variables: object, who: Viewer) => dataOf(coordination, query, variables, who);
const nextKey = (): string => {
  keys += 1;
  return `glass-${keys}--`;
};

const open = async (who: Viewer, member: string, more: object = {}) => {
  const input = { idempotencyKey: nextKey(), member, reason: '核对本人来电', minutes: 30, ...more };
  const query = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) {
    grant { id account reason openedAt until endedAt member { id } } userErrors { code path } } }`;
  return (await ask(query, { input }, who)).breakGlass;
};
const end = async (who: Viewer, grant: string) => {
  const input = { idempotencyKey: nextKey(), grant };
  const query =
    'mutation ($input: EndBreakGlassInput!) { endBreakGlass(input: $input) { grant { endedAt } userErrors { code } } }';
  return (await ask(query, { input }, who)).endBreakGlass;
};
const listed = async (who: Viewer, args = '') =>
  (await ask(`{ breakGlassGrants(first: 100${args}) { totalCount nodes { id } } }`, {}, who)).breakGlassGrants;

/** Members of the county whom the queue names. */
const members = async (): Promise<string[]> => {
  const { findings } = await ask('{ findings(first: 100) { nodes { member { id } } } }', {}, county);
  const ids = findings.nodes.flatMap((node: any) => (node.member ? [node.member.id] : []));
  return [...new Set<string>(ids)].filter((id) => readGlobalId(id)?.region === home);
};

test('opens a member whom the account sees until its end, and the account’s standing says so', async () => {
  const [member = ''] = await members();
  const { grant, userErrors } = await open(county, member);
  expect(userErrors).toEqual([]);
  expect(grant).toMatchObject({ account: 'county', reason: '核对本人来电', member: { id: member }, endedAt: null });
  expect(Date.parse(grant.until) - Date.parse(grant.openedAt)).toBe(30 * MINUTE);
  expect((await coordination.standing(county)).grants).toEqual([{ member, until: grant.until }]);
  expect((await coordination.standing(stranger)).grants).toEqual([]);
  now += 30 * MINUTE - 1;
  expect((await coordination.standing(county)).grants).toHaveLength(1);
  now += 1;
  expect((await coordination.standing(county)).grants).toEqual([]);
  expect(await end(county, grant.id)).toEqual({ grant: null, userErrors: [{ code: 'ALREADY_CLOSED' }] });
});

test('is ended by the account before its time, once, and by nobody else', async () => {
  const [member = ''] = await members();
  const { grant } = await open(county, member);
  for (const who of [stranger, auditor])
    expect((await end(who, grant.id)).userErrors[0].code).toBe(who === auditor ? 'NOT_YOURS' : 'NOT_FOUND');
  now += MINUTE;
  expect((await end(county, grant.id)).grant.endedAt).toBe(new Date(now).toISOString());
  expect((await coordination.standing(county)).grants).toEqual([]);
  expect((await end(county, grant.id)).userErrors).toEqual([{ code: 'ALREADY_CLOSED' }]);
});

test.each([
  ['four hours', { minutes: 240 }, 'INVALID_VALUE', 'minutes'],
  ['no time', { minutes: 0 }, 'INVALID_VALUE', 'minutes'],
  ['no reason', { reason: '   ' }, 'INVALID_VALUE', 'reason'],
  ['one word', { reason: 'why' }, 'INVALID_VALUE', 'reason'],
])('%s is refused', async (_, wrong, code, field) => {
  const [member = ''] = await members();
  expect(await open(county, member, wrong)).toEqual({ grant: null, userErrors: [{ code, path: ['input', field] }] });
});

test('whom the account does not see is as nobody; a role that may not is refused', async () => {
  const [member = ''] = await members();
  const { region } = readGlobalId(member) ?? {};
  const nobody = Buffer.from(`Member:${region}:00000000-0000-7000-8000-000000000000`).toString('base64url');
  expect((await open(stranger, member)).userErrors[0].code).toBe('NOT_FOUND');
  expect(await open(stranger, member)).toEqual(await open(stranger, nobody));
  const self = viewer({ account: 'self', role: 'member', member });
  expect((await open(self, member)).userErrors[0].code).toBe('NOT_YOURS');
});

test('not more than twenty are open at once, whatever comes together', async () => {
  const hasty = { ...county, account: 'hasty' };
  const all = (await members()).slice(0, 12);
  const answers = await Promise.all([...all, ...all].map((member) => open(hasty, member)));
  const refused = answers.filter(({ userErrors }) => userErrors[0]?.code === 'TOO_MANY_OPEN');
  expect(refused).toHaveLength(2 * all.length - 20);
});

test('the account reads its own, auditors all, others nothing; the database gives no more', async () => {
  const own = await listed(county);
  expect(own.totalCount).toBe(own.nodes.length);
  expect(own.totalCount).toBe(2);
  expect((await listed(county, ', open: true')).nodes).toEqual([]);
  expect((await listed(county, ', open: false')).totalCount).toBe(2);
  expect((await listed(auditor)).totalCount).toBe(22);
  expect(await listed(stranger)).toEqual({ totalCount: 0, nodes: [] });
  const node = (who: Viewer) => ask('query ($id: ID!) { node(id: $id) { id } }', { id: own.nodes[0].id }, who);
  expect((await node(stranger)).node).toBeNull();
  expect((await node(county)).node).toEqual({ id: own.nodes[0].id });
  for (const [claims, count] of [
    ['{"account":"stranger","role":"coordinator"}', 0],
    ['{"account":"county","role":"coordinator"}', 2],
  ] as const) {
    await app.query("SELECT set_config('liangdi.viewer', $1, false)", [claims]);
    expect((await app.query('SELECT 1 FROM break_glass_grant')).rowCount).toBe(count);
  }
  await expect(
    app.query(
      `INSERT INTO break_glass_grant SELECT region, gen_random_uuid(), member_id, 'other', reason, opened_at, until FROM break_glass_grant LIMIT 1`,
    ),
  ).rejects.toThrow('row-level security');
  await expect(owner.query("UPDATE break_glass_grant SET until = until - interval '1 minute'")).rejects.toThrow(
    'append only',
  );
  await expect(
    owner.query(
      `INSERT INTO break_glass_grant SELECT region, gen_random_uuid(), member_id, account, reason, opened_at, opened_at + interval '4 hours' FROM break_glass_grant LIMIT 1`,
    ),
  ).rejects.toThrow('break_glass_grant_until');
});

test('each stands in the audit log with its reason, under the member', async () => {
  const [member = ''] = await members();
  await open({ ...county, account: 'seen' }, member, { reason: '家属急病，联系本人' });
  await owner.query('SELECT 1 FROM audit_append(ARRAY[]::text[])');
  const { region, id } = readGlobalId(member) ?? {};
  const { rows } = await owner.query(
    `SELECT e.entry FROM audit_entry e JOIN audit_subject s USING (seq) WHERE s.subject = $1 AND e.entry::jsonb ->> 'account' = 'seen'
       AND e.entry::jsonb ->> 'kind' = 'write'`,
    [`${region}:${id}`],
  );
  expect(rows.map(({ entry }) => JSON.parse(entry))).toEqual([
    expect.objectContaining({
      fields: ['breakGlass'],
      reason: '家属急病，联系本人',
      changed: [expect.stringMatching(/^BreakGlassGrant:330324:/)],
      until: expect.any(String),
    }),
  ]);
});
