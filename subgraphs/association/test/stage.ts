import { createHmac } from 'node:crypto';
import { type Database, openDatabase, toGlobalId, type Viewer } from '@liangdi/kit';
import { countStatements, silentLog, startTestServer, testSealing } from '@liangdi/kit/testing';
import {
  type AssociationLoad,
  type AssociationSubgraph,
  createAssociation,
  loadAssociation,
  migrationsFolder,
} from '../src/index.ts';

export const region = '310000';
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const member = (n: number): string => toGlobalId('Member', '330324', uuid(n));
export const associationId = (n: number): string => toGlobalId('Association', region, uuid(n));
export const branchId = (n: number): string => toGlobalId('AssociationBranch', region, uuid(n));

export const coordinator: Viewer = {
  account: 'coordinator',
  role: 'coordinator',
  organisations: [],
  regions: [region],
  member: null,
  purpose: null,
  language: 'en',
};

/** Writes for the associations 1, 2 and 77, of which the last does not exist. */
export const secretary: Viewer = {
  ...coordinator,
  account: 'secretary',
  role: 'associationSecretary',
  organisations: [1, 2, 77].map(associationId),
};

const made = { region, recordedAt: new Date('2020-01-01'), closedRecordedAt: null, source: 'demo' };
const open = { ...made, openedOn: '2010-01-01', closedOn: null };

/** A chamber with joint branch 3 and branch 4, closed on 2024-01-01; a trade association with branch 6. */
export const places: readonly AssociationLoad[] = [
  {
    table: 'association',
    row: { ...open, id: uuid(1), name: '上海永嘉商会', kind: 'CHAMBER_OF_COMMERCE', trade: null },
  },
  { table: 'association', row: { ...open, id: uuid(2), name: '泵阀协会', kind: 'TRADE_ASSOCIATION', trade: '泵阀' } },
  {
    table: 'association_branch',
    row: { ...open, id: uuid(3), name: '联合支部', associationId: uuid(1), originCounty: '330324', secretary: '李四' },
  },
  {
    table: 'association_branch',
    row: {
      ...open,
      id: uuid(4),
      name: '旧支部',
      associationId: uuid(1),
      originCounty: null,
      secretary: null,
      closedOn: '2024-01-01',
      closedRecordedAt: new Date('2024-01-02'),
    },
  },
  {
    table: 'association_branch',
    row: { ...open, id: uuid(6), name: '协会支部', associationId: uuid(2), originCounty: null, secretary: null },
  },
];

export interface Stage {
  readonly association: AssociationSubgraph;
  /** As the owner of the tables. */
  readonly owner: Database;
  /** As the application. */
  readonly app: Database;
  readonly statements: ReturnType<typeof countStatements>;
  readonly clock: { now: Date };
  run(query: string, variables?: object, viewer?: Viewer): Promise<any>;
  /** Runs one mutation, as the secretary unless said otherwise; its payload is answered with the fields asked for. */
  change(mutation: string, fields: string, input: object, viewer?: Viewer): Promise<any>;
  stop(): Promise<void>;
}

export const startStage = async (): Promise<Stage> => {
  const server = await startTestServer();
  const urls = await server.database('association', migrationsFolder);
  const statements = countStatements();
  const clock = { now: new Date('2026-06-01T00:00:00Z') };
  const association = await createAssociation({
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
  await loadAssociation(owner.pool, places, testSealing);
  const run: Stage['run'] = async (query, variables = {}, viewer = coordinator) => {
    const { data, errors } = await association.execute({ query, variables: { ...variables }, viewer });
    if (errors) throw new Error(`${JSON.stringify(errors)}\n${query}\n${JSON.stringify(variables)}`);
    return data;
  };
  const change: Stage['change'] = async (mutation, fields, input, viewer = secretary) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code path message } } }`;
    return (await run(query, { input }, viewer))[mutation];
  };
  return {
    association,
    owner,
    app,
    statements,
    clock,
    run,
    change,
    stop: async () => {
      await Promise.all([association.stop(), owner.close(), app.close()]);
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
