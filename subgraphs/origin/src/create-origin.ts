import { fileURLToPath } from 'node:url';
import {
  type Clock,
  createConsents,
  createExports,
  createImports,
  createSubgraph,
  type DatabaseOptions,
  type Exports,
  type HeadExport,
  type IdentityToken,
  type Imports,
  type Logger,
  migrate,
  type NewId,
  newId,
  openAudit,
  type ReadConsents,
  type Sealing,
  type Subgraph,
  scopeOf,
  serviceViewer,
  systemClock,
} from '@liangdi/kit';
import type { TokenKey } from '@liangdi/roster';
import { isRegion, subgraphDocument } from '@liangdi/schema';
import { beyondAgreement, mayTakeOut } from '@liangdi/schema/policy';
import type { Context } from './context.ts';
import { originExports } from './exports/side.ts';
import { type MemberFeed, memberFeed } from './facts/feed.ts';
import { originSealed } from './facts/sealed.ts';
import { mayImport } from './imports/may-import.ts';
import { originImports } from './imports/side.ts';
import { createLoaders } from './loaders/index.ts';
import { audited } from './policy/audited.ts';
import { resolvers } from './resolvers/index.ts';
import { openOriginDatabase } from './store/database.ts';
import { createQueries } from './store/queries.ts';
import { createStore } from './store/store.ts';

export interface OriginConfig {
  /** Of the role that reads and writes rows. */
  readonly databaseUrl: string;
  /** Of the role that owns the tables, for migrations; `databaseUrl` when left out. */
  readonly ownerUrl?: string;
  readonly log: Logger;
  /** Encrypts what is sensitive at rest. */
  readonly sealing: Sealing;
  /** Turns a resident ID number into an identity token; the number goes no further. */
  readonly identityToken: IdentityToken;
  /** Makes identity tokens of rosters; without it their resident ID numbers are checked and dropped. */
  readonly tokenKey?: TokenKey;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Whether the database is brought up to date first. True when left out. */
  readonly migrate?: boolean;
  readonly maxConnections?: number;
  readonly onStatement?: DatabaseOptions<never>['onStatement'];
  /** Where the signed head of the audit log goes. Without it nothing outside vouches for the log's end. */
  readonly auditHeads?: HeadExport | undefined;
  /** What members said of agreements, from coordination. Without it partners get nothing once anybody has said something. */
  readonly consents?: ReadConsents | undefined;
}

/** The origin's graph, and the feed that coordination follows. */
export interface OriginSubgraph extends Subgraph {
  readonly feed: MemberFeed;
  readonly imports: Imports;
  readonly exports: Exports;
}

/** Folder of the origin's migrations. */
export const migrationsFolder: string = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** The origin (流出地): members, home branches, outflows, contacts, searches, courses. */
export const createOrigin = async (config: OriginConfig): Promise<OriginSubgraph> => {
  const { databaseUrl: url, log, clock = systemClock, identityToken } = config;
  if (config.migrate ?? true) await migrate({ url: config.ownerUrl ?? url, folder: migrationsFolder });
  const database = openOriginDatabase({
    url,
    sealed: originSealed(config.sealing),
    onStatement: config.onStatement,
    onError: (err) => log.warn({ err }, 'an idle connection broke'),
    ...(config.maxConnections !== undefined && { maxConnections: config.maxConnections }),
  });
  const judgement = database.session(scopeOf(serviceViewer('judgement')));
  const options = { database, newId: config.newId ?? newId, isRegion, identityToken };
  const audit = openAudit(
    {
      url,
      side: 'origin',
      heads: config.auditHeads,
      clock,
      onError: (err) => log.warn({ err }, 'the head of the audit log was not exported'),
    },
    audited,
  );
  const imports = createImports(
    { database, clock, newId: options.newId, mayImport, side: originImports(config.tokenKey ?? null) },
    log,
  );
  const exports = createExports(
    {
      database,
      clock,
      newId: config.newId ?? newId,
      side: originExports,
      audit: audit.options.log,
      mayExport: (claims) => mayTakeOut('origin', claims),
      ask: (request) => subgraph.execute(request),
    },
    log,
  );
  const subgraph: Subgraph = createSubgraph<Context>({
    name: 'origin',
    typeDefs: subgraphDocument('origin'),
    resolvers,
    log,
    audit: audit.options,
    clock,
    partners: {
      beyond: (...asked) => beyondAgreement('origin', ...asked),
      consents: createConsents(database.session(scopeOf(serviceViewer('consents'))), config.consents),
    },
    ready: () => database.ping(),
    stop: async () => {
      await Promise.all([imports.stop(), exports.stop()]);
      await audit.stop();
      await database.close();
    },
    context: (base) => {
      const session = database.session(scopeOf(base.viewer));
      const { viewer, now } = base;
      return {
        ...base,
        imports,
        database,
        session,
        exports,
        loaders: createLoaders(session, judgement),
        queries: createQueries(session, now, isRegion),
        store: createStore({ ...options, viewer, now }),
      };
    },
  });
  return { ...subgraph, imports, exports, feed: memberFeed(database.session(scopeOf(serviceViewer('feed')))) };
};
