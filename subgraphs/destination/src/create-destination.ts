import { fileURLToPath } from 'node:url';
import {
  type Clock,
  createSubgraph,
  type DatabaseOptions,
  type Logger,
  migrate,
  type NewId,
  newId,
  openDatabase,
  type RowKey,
  type Subgraph,
  scopeOf,
  serviceViewer,
  systemClock,
} from '@liangdi/kit';
import { subgraphDocument } from '@liangdi/schema';
import type { Context } from './context.ts';
import type { IdentityToken } from './domain/person.ts';
import { hasRegionForm, type IsRegion } from './domain/region.ts';
import { type RecordFeed, recordFeed } from './facts/feed.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createConnections, createLoaders } from './loaders/index.ts';
import { resolvers } from './resolvers/index.ts';
import { applyLink, type LinkApplied } from './store/apply-link.ts';

export interface DestinationConfig {
  readonly databaseUrl: string;
  /** Of the role that owns the tables, for migrations; `databaseUrl` when left out. */
  readonly ownerUrl?: string;
  readonly log: Logger;
  /** Turns a resident ID number into an identity token; the number goes no further. */
  readonly identityToken: IdentityToken;
  /** Whether a code is in the code table of regions; any code of the right form when left out. */
  readonly isRegion?: IsRegion;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Whether the database is brought up to date first. True when left out. */
  readonly migrate?: boolean;
  readonly maxConnections?: number;
  readonly onStatement?: DatabaseOptions<never>['onStatement'];
}

/** The destination's graph, the feed that coordination follows, and how its link decisions come back. */
export interface DestinationSubgraph extends Subgraph {
  readonly feed: RecordFeed;
  readonly links: { apply(record: RowKey, member: RowKey | null): Promise<LinkApplied> };
}

/** Folder of the destination's migrations. */
export const migrationsFolder: string = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** The destination (流入地): receiving branches, receptions, contacts, learning, care and activities of the cities. */
export const createDestination = async (config: DestinationConfig): Promise<DestinationSubgraph> => {
  const { databaseUrl: url, log, clock = systemClock, isRegion = hasRegionForm, identityToken } = config;
  if (config.migrate ?? true) await migrate({ url: config.ownerUrl ?? url, folder: migrationsFolder });
  const database = openDatabase({
    url,
    applicationName: 'liangdi-destination',
    prisma: (adapter) => new PrismaClient({ adapter }),
    onStatement: config.onStatement,
    onError: (err) => log.warn({ err }, 'an idle connection broke'),
    ...(config.maxConnections !== undefined && { maxConnections: config.maxConnections }),
  });
  const judgement = database.session(scopeOf(serviceViewer('judgement')));
  const subgraph = createSubgraph<Context>({
    name: 'destination',
    typeDefs: subgraphDocument('destination'),
    resolvers,
    log,
    clock,
    ready: () => database.ping(),
    stop: () => database.close(),
    context: (base) => {
      const session = database.session(scopeOf(base.viewer));
      const loaders = createLoaders(session, judgement);
      const connections = createConnections(session);
      return {
        ...base,
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
  const feed = recordFeed(database.session(scopeOf(serviceViewer('feed'))));
  return { ...subgraph, feed, links: { apply: applyLink(database, clock) } };
};
