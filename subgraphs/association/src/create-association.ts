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
import { isCounty, isRegion, subgraphDocument } from '@liangdi/schema';
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

export interface AssociationConfig extends SideConfig {
  /** Makes identity tokens of rosters; without it their resident ID numbers are checked and dropped. */
  readonly tokenKey?: TokenKey;
}

/** The associations' graph, the feed that coordination follows, and how its link decisions come back. */
export interface AssociationSubgraph extends Subgraph {
  readonly feed: RecordFeed;
  readonly imports: Imports;
  readonly uploads: Uploads;
  readonly exports: Exports;
  readonly links: { apply(record: RowKey, member: RowKey | null, decidedAt: Date): Promise<LinkApplied> };
}

/** Folder of the associations' migrations. */
export const migrationsFolder: string = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** Chambers of commerce and trade associations (商会、行业协会): branches, memberships, pairs, activities, contributions. */
export const createAssociation = async (config: AssociationConfig): Promise<AssociationSubgraph> => {
  const { identityToken } = config;
  const { subgraph, database, feeding } = await createSide<PrismaClient, Context>(config, {
    name: 'association',
    typeDefs: subgraphDocument('association'),
    resolvers,
    migrations: migrationsFolder,
    prisma: (adapter) => new PrismaClient({ adapter }),
    sealed: associationSealed(config.sealing),
    audited,
    importing: { side: associationImports(config.tokenKey ?? null), mayImport },
    exporting: associationExports,
    mayExport: (claims) => mayTakeOut('association', claims),
    beyondAgreement: (...asked) => beyondAgreement('association', ...asked),
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
        isCounty,
        identityToken,
      };
    },
  });
  const feed = recordFeed(feeding, documents.ofRecord);
  return { ...subgraph, feed, links: { apply: applyLink(database) } };
};
