import { createHmac } from 'node:crypto';
import { type Database, openDatabase, toGlobalId, type Viewer } from '@liangdi/kit';
import { countStatements, silentLog, startTestServer, testSealing } from '@liangdi/kit/testing';
import {
  createDestination,
  type DestinationLoad,
  type DestinationSubgraph,
  loadDestination,
  migrationsFolder,
} from '../src/index.ts';

export const region = '310000';
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const member = (n: number): string => toGlobalId('Member', '330324', uuid(n));
export const branchId = (n: number): string => toGlobalId('ReceivingBranch', region, uuid(n));

export const coordinator: Viewer = {
  account: 'coordinator',
  role: 'coordinator',
  organisations: [],
  regions: [region],
  member: null,
  purpose: null,
  language: 'en',
};

const made = { region, recordedAt: new Date('2020-01-01'), closedRecordedAt: null, source: 'demo' };
const open = { ...made, openedOn: '2010-01-01', closedOn: null };

/** One city with a subdistrict, branches 3 and 4, branch 5 closed on 2024-01-01, a terminal and a centre. */
export const places: readonly DestinationLoad[] = [
  { table: 'city', row: { ...open, id: uuid(1), name: '上海市' } },
  { table: 'subdistrict', row: { ...open, id: uuid(2), name: '曹杨街道', cityId: uuid(1) } },
  {
    table: 'receiving_branch',
    row: { ...open, id: uuid(3), name: '社区支部', subdistrictId: uuid(2), kind: 'COMMUNITY' },
  },
  {
    table: 'receiving_branch',
    row: { ...open, id: uuid(4), name: '市场支部', subdistrictId: uuid(2), kind: 'MARKET' },
  },
  {
    table: 'receiving_branch',
    row: {
      ...open,
      id: uuid(5),
      name: '工地支部',
      subdistrictId: uuid(2),
      kind: 'BUILDING_SITE',
      closedOn: '2024-01-01',
      closedRecordedAt: new Date('2024-01-02'),
    },
  },
  { table: 'learning_terminal', row: { ...open, id: uuid(6), name: '站点', subdistrictId: uuid(2) } },
  { table: 'service_centre', row: { ...open, id: uuid(7), name: '中心', subdistrictId: uuid(2), offers: '咨询' } },
];

export interface Stage {
  readonly destination: DestinationSubgraph;
  /** As the owner of the tables. */
  readonly owner: Database;
  /** As the application. */
  readonly app: Database;
  readonly statements: ReturnType<typeof countStatements>;
  readonly clock: { now: Date };
  run(query: string, variables?: object, viewer?: Viewer): Promise<any>;
  /** Runs one mutation; its name is that of its field, its payload is answered with the global id of what changed. */
  change(mutation: string, field: string, input: object, viewer?: Viewer): Promise<any>;
  stop(): Promise<void>;
}

export const startStage = async (): Promise<Stage> => {
  const server = await startTestServer();
  const urls = await server.database('destination', migrationsFolder);
  const statements = countStatements();
  const clock = { now: new Date('2026-06-01T00:00:00Z') };
  const destination = await createDestination({
    sealing: testSealing,
    databaseUrl: urls.app,
    ownerUrl: urls.owner,
    log: silentLog,
    clock: () => clock.now,
    onStatement: statements.onStatement,
    identityToken: (number) =>
      /^\d{17}[\dX]$/.test(number)
        ? { ok: true, token: `v1:${createHmac('sha256', 'test').update(number).digest('base64url')}` }
        : { ok: false, problem: { zh: '位数不符。', en: 'Its length is wrong.' } },
  });
  const owner = openDatabase({ url: urls.owner, applicationName: 'owner' });
  const app = openDatabase({ url: urls.app, applicationName: 'app' });
  // Constraints are tried by one of our own processes, which row-level security lets through.
  app.pool.on('connect', (client) => client.query(`SET liangdi.viewer = '{"role":"service"}'`));
  await loadDestination(owner.pool, places, testSealing);
  const run: Stage['run'] = async (query, variables = {}, viewer = coordinator) => {
    const { data, errors } = await destination.execute({ query, variables: { ...variables }, viewer });
    if (errors) throw new Error(`${JSON.stringify(errors)}\n${query}\n${JSON.stringify(variables)}`);
    return data;
  };
  const change: Stage['change'] = async (mutation, field, input, viewer) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} { id version validFrom validTo record { id } } userErrors { code path message } } }`;
    return (await run(query, { input }, viewer))[mutation];
  };
  return {
    destination,
    owner,
    app,
    statements,
    clock,
    run,
    change,
    stop: async () => {
      await Promise.all([destination.stop(), owner.close(), app.close()]);
      await server.stop();
    },
  };
};

let keys = 0;
/** A key that was never used. */
export const freshKey = (): string => {
  keys += 1;
  return `test-key-${keys}`;
};
