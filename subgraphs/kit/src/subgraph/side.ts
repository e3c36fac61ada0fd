import type { PrismaPg } from '@prisma/adapter-pg';
import type { HeadExport } from '../audit/export-heads.ts';
import { openAudit } from '../audit/open.ts';
import type { AuditOptions } from '../audit/watch.ts';
import { createConsents, type ReadConsents } from '../consents/consents.ts';
import { type Database, type DatabaseOptions, openDatabase } from '../database/open.ts';
import type { Scope } from '../database/scope.ts';
import type { Session } from '../database/session.ts';
import type { PrismaLike } from '../database/transaction.ts';
import { createExports, type Exports } from '../export/exports.ts';
import type { ExportSide } from '../export/side.ts';
import { createUploads, type Uploads } from '../files/uploads.ts';
import type { IdentityToken } from '../given/id-number.ts';
import { type NewId, newId } from '../ids/new-id.ts';
import { createImports, type Imports } from '../import/imports.ts';
import type { ImportWork } from '../import/work.ts';
import { migrate, requireMigrated } from '../migrations/migrate.ts';
import type { Logger } from '../process/logger.ts';
import type { Sealed } from '../sealed/rows.ts';
import type { Sealing } from '../sealed/sealing.ts';
import { type Clock, systemClock } from '../time/clock.ts';
import { type Claims, scopeOf, serviceViewer } from '../viewer/viewer.ts';
import type { PartnerRules } from './admit-partner.ts';
import type { BaseContext } from './context.ts';
import { createSubgraph, type Subgraph, type SubgraphOptions } from './create.ts';

/** What one of the three sides is given from outside. */
export interface SideConfig {
  /** Of the role that reads and writes rows. */
  readonly databaseUrl: string;
  /** Of the role that owns the tables, for migrations; `databaseUrl` when left out. */
  readonly ownerUrl?: string;
  readonly log: Logger;
  /** Encrypts what is sensitive at rest, and the cursors of lists. */
  readonly sealing: Sealing;
  /** Turns a resident ID number into an identity token; the number goes no further. */
  readonly identityToken: IdentityToken;
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

/** What its requests work with. */
export interface SideParts<Client extends PrismaLike> {
  readonly database: Database<Client>;
  /** Reads what the viewer may. */
  readonly session: Session;
  /** Reads all facts of whoever the judgement asks for; they never reach a caller. */
  readonly judgement: Session;
  readonly imports: Imports;
  readonly exports: Exports;
  readonly newId: NewId;
}

/** What is a side's own. */
interface SideOptions<Client extends PrismaLike, Context extends BaseContext>
  extends Pick<SubgraphOptions<Context>, 'name' | 'typeDefs' | 'resolvers'> {
  /** Folder of its migrations. */
  readonly migrations: string;
  readonly prisma: (adapter: PrismaPg) => Client;
  readonly sealed: Sealed;
  readonly audited: Omit<AuditOptions, 'log'>;
  readonly importing: Pick<ImportWork, 'side' | 'mayImport'>;
  readonly exporting: ExportSide;
  readonly mayExport: (claims: Claims) => boolean;
  readonly beyondAgreement: PartnerRules['beyond'];
  /** Made anew for each request. */
  readonly context: (base: BaseContext, parts: SideParts<Client>) => Context;
}

/** The graph of a side, what it takes in and gives out as files, and its database. */
export interface Side<Client extends PrismaLike> {
  readonly subgraph: Subgraph & Pick<SideParts<Client>, 'imports' | 'exports'> & { readonly uploads: Uploads };
  readonly database: Database<Client>;
  /** Reads for coordination. */
  readonly feeding: Session;
  readonly clock: Clock;
}

/** One of the three sides on its own database: its graph with audit log, partners' rules, imports and exports. */
export const createSide = async <Client extends PrismaLike, Context extends BaseContext>(
  config: SideConfig,
  { name, migrations, prisma, sealed, audited, importing, exporting, mayExport, ...own }: SideOptions<Client, Context>,
): Promise<Side<Client>> => {
  const { databaseUrl: url, log, clock = systemClock } = config;
  const migrating = { url: config.ownerUrl ?? url, folder: migrations };
  await (config.migrate === false ? requireMigrated(migrating) : migrate(migrating));
  const database = openDatabase({
    url,
    applicationName: `liangdi-${name}`,
    prisma,
    sealed,
    onStatement: config.onStatement,
    onError: (err) => log.warn({ err }, 'an idle connection broke'),
    ...(config.maxConnections !== undefined && { maxConnections: config.maxConnections }),
  });
  const scopeFor = (service: string): Scope => scopeOf(serviceViewer(service));
  const sessionFor = (service: string): Session => database.session(scopeFor(service));
  const audit = openAudit(
    {
      url,
      side: name,
      heads: config.auditHeads,
      clock,
      onError: (err) => log.warn({ err }, 'the head of the audit log was not exported'),
    },
    audited,
  );
  const shared = { database, clock, newId: config.newId ?? newId };
  const imports = createImports({ ...shared, ...importing, audit: audit.options.log }, log);
  const uploads = createUploads({ session: sessionFor('uploads'), importing, clock });
  const exports = createExports(
    {
      ...shared,
      side: exporting,
      audit: audit.options.log,
      mayExport,
      ask: (request) => subgraph.execute(request),
    },
    log,
  );
  const judge = scopeFor('judgement');
  const subgraph: Subgraph = createSubgraph<Context>({
    name,
    typeDefs: own.typeDefs,
    resolvers: own.resolvers,
    log,
    sealing: config.sealing,
    audit: audit.options,
    clock,
    partners: { beyond: own.beyondAgreement, consents: createConsents(sessionFor('consents'), config.consents) },
    ready: () => database.ping(),
    stop: async () => {
      await Promise.all([imports.stop(), exports.stop()]);
      await audit.stop();
      await database.close();
    },
    context: (base) => {
      const scope = scopeOf(base.viewer);
      const [session, judgement] = [database.session(scope, scope), database.session(judge, scope)];
      return own.context(base, { database, session, judgement, imports, exports, newId: shared.newId });
    },
  });
  return { subgraph: { ...subgraph, imports, uploads, exports }, database, feeding: sessionFor('feed'), clock };
};
