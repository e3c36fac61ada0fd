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
  openDatabase,
  type ReadConsents,
  type RowKey,
  type Sealing,
  type Subgraph,
  scopeOf,
  serviceViewer,
  systemClock,
} from '@liangdi/kit';
import { applyLink, type LinkApplied, type RecordFeed, recordFeed } from '@liangdi/records';
import type { TokenKey } from '@liangdi/roster';
import { isRegion, subgraphDocument } from '@liangdi/schema';
import { beyondAgreement, mayTakeOut } from '@liangdi/schema/policy';
import type { Context } from './context.ts';
import { associationExports } from './exports/side.ts';
import { documents } from './facts/document.ts';
import { associationSealed } from './facts/sealed.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { mayImport } from './imports/may-import.ts';
import { associationImports } from './imports/side.ts';
import { createConnections, createLoaders } from './loaders/index.ts';
import { audited } from './policy/audited.ts';
import { resolvers } from './resolvers/index.ts';

export interface AssociationConfig {
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

/** The associations' graph, the feed that coordination follows, and how its link decisions come back. */
export interface AssociationSubgraph extends Subgraph {
  readonly feed: RecordFeed;
  readonly imports: Imports;
  readonly exports: Exports;
  readonly links: { apply(record: RowKey, member: RowKey | null): Promise<LinkApplied> };
}

/** Folder of the associations' migrations. */
export const migrationsFolder: string = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** Chambers of commerce and trade associations (商会、行业协会): branches, memberships, pairs, activities, contributions. */
export const createAssociation = async (config: AssociationConfig): Promise<AssociationSubgraph> => {
  const { databaseUrl: url, log, clock = systemClock, identityToken } = config;
  if (config.migrate ?? true) await migrate({ url: config.ownerUrl ?? url, folder: migrationsFolder });
  const database = openDatabase({
    url,
    applicationName: 'liangdi-association',
    prisma: (adapter) => new PrismaClient({ adapter }),
    sealed: associationSealed(config.sealing),
    onStatement: config.onStatement,
    onError: (err) => log.warn({ err }, 'an idle connection broke'),
    ...(config.maxConnections !== undefined && { maxConnections: config.maxConnections }),
  });
  const judgement = database.session(scopeOf(serviceViewer('judgement')));
  const audit = openAudit(
    {
      url,
      side: 'association',
      heads: config.auditHeads,
      clock,
      onError: (err) => log.warn({ err }, 'the head of the audit log was not exported'),
    },
    audited,
  );
  const imports = createImports(
    { database, clock, newId: config.newId ?? newId, mayImport, side: associationImports(config.tokenKey ?? null) },
    log,
  );
  const exports = createExports(
    {
      database,
      clock,
      newId: config.newId ?? newId,
      side: associationExports,
      audit: audit.options.log,
      mayExport: (claims) => mayTakeOut('association', claims),
      ask: (request) => subgraph.execute(request),
    },
    log,
  );
  const subgraph: Subgraph = createSubgraph<Context>({
    name: 'association',
    typeDefs: subgraphDocument('association'),
    resolvers,
    log,
    audit: audit.options,
    clock,
    partners: {
      beyond: (...asked) => beyondAgreement('association', ...asked),
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
      const loaders = createLoaders(session, judgement);
      const connections = createConnections(session);
      return {
        ...base,
        imports,
        exports,
        database,
        session,
        loaders,
        connections,
        newId: config.newId ?? newId,
        isRegion,
        identityToken,
      };
    },
  });
  const feed = recordFeed(database.session(scopeOf(serviceViewer('feed'))), documents.ofRecord);
  return { ...subgraph, imports, exports, feed, links: { apply: applyLink(database, clock) } };
};
