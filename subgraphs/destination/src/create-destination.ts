import { fileURLToPath } from 'node:url';
import {
  createSide,
  type Exports,
  type Imports,
  type RowKey,
  type SideConfig,
  type Subgraph,
  type Uploads,
} from '@liangdi/kit';
import { applyLink, type LinkApplied, type RecordFeed, recordFeed } from '@liangdi/records';
import type { TokenKey } from '@liangdi/roster';
import { isRegion, subgraphDocument } from '@liangdi/schema';
import { beyondAgreement, mayTakeOut } from '@liangdi/schema/policy';
import type { Context } from './context.ts';
import { destinationExports } from './exports/side.ts';
import { documents } from './facts/document.ts';
import { destinationSealed } from './facts/sealed.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { mayImport } from './imports/may-import.ts';
import { destinationImports } from './imports/side.ts';
import { createConnections, createLoaders } from './loaders/index.ts';
import { audited } from './policy/audited.ts';
import { resolvers } from './resolvers/index.ts';

export interface DestinationConfig extends SideConfig {
  /** Makes identity tokens of rosters; without it their resident ID numbers are checked and dropped. */
  readonly tokenKey?: TokenKey;
}

/** The destination's graph, the feed that coordination follows, and how its link decisions come back. */
export interface DestinationSubgraph extends Subgraph {
  readonly feed: RecordFeed;
  readonly imports: Imports;
  readonly uploads: Uploads;
  readonly exports: Exports;
  readonly links: { apply(record: RowKey, member: RowKey | null, decidedAt: Date): Promise<LinkApplied> };
}

/** Folder of the destination's migrations. */
export const migrationsFolder: string = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** The destination (流入地): receiving branches, receptions, contacts, learning, care and activities of the cities. */
export const createDestination = async (config: DestinationConfig): Promise<DestinationSubgraph> => {
  const { identityToken } = config;
  const { subgraph, database, feeding } = await createSide<PrismaClient, Context>(config, {
    name: 'destination',
    typeDefs: subgraphDocument('destination'),
    resolvers,
    migrations: migrationsFolder,
    prisma: (adapter) => new PrismaClient({ adapter }),
    sealed: destinationSealed(config.sealing),
    audited,
    importing: { side: destinationImports(config.tokenKey ?? null), mayImport },
    exporting: destinationExports,
    mayExport: (claims) => mayTakeOut('destination', claims),
    beyondAgreement: (...asked) => beyondAgreement('destination', ...asked),
    context: (base, { judgement, ...parts }) => {
      const loaders = createLoaders(parts.session);
      const connections = createConnections(parts.session);
      return {
        ...base,
        ...parts,
        loaders,
        factsOfMember: documents.ofMembers(judgement),
        connections,
        isRegion,
        identityToken,
      };
    },
  });
  const feed = recordFeed(feeding, documents.ofRecord);
  return { ...subgraph, feed, links: { apply: applyLink(database) } };
};
