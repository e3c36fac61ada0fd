import { fileURLToPath } from 'node:url';
import { createSide, type Exports, type Imports, type SideConfig, type Subgraph, type Uploads } from '@liangdi/kit';
import type { TokenKey } from '@liangdi/roster';
import { isRegion, subgraphDocument } from '@liangdi/schema';
import { beyondAgreement, mayTakeOut } from '@liangdi/schema/policy';
import type { Context } from './context.ts';
import { originExports } from './exports/side.ts';
import { type MemberFeed, memberFeed } from './facts/feed.ts';
import { originSealed } from './facts/sealed.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { mayImport } from './imports/may-import.ts';
import { originImports } from './imports/side.ts';
import { originDocuments } from './loaders/document.ts';
import { createLoaders } from './loaders/index.ts';
import { audited } from './policy/audited.ts';
import { resolvers } from './resolvers/index.ts';
import { createQueries } from './store/queries.ts';
import { createStore } from './store/store.ts';

export interface OriginConfig extends SideConfig {
  /** Makes identity tokens of rosters; without it their resident ID numbers are checked and dropped. */
  readonly tokenKey?: TokenKey;
}

/** The origin's graph, and the feed that coordination follows. */
export interface OriginSubgraph extends Subgraph {
  readonly feed: MemberFeed;
  readonly imports: Imports;
  readonly uploads: Uploads;
  readonly exports: Exports;
}

/** Folder of the origin's migrations. */
export const migrationsFolder: string = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** The origin (流出地): members, home branches, outflows, contacts, searches, courses. */
export const createOrigin = async (config: OriginConfig): Promise<OriginSubgraph> => {
  const { identityToken } = config;
  const { subgraph, feeding } = await createSide<PrismaClient, Context>(config, {
    name: 'origin',
    typeDefs: subgraphDocument('origin'),
    resolvers,
    migrations: migrationsFolder,
    prisma: (adapter) => new PrismaClient({ adapter }),
    sealed: originSealed(config.sealing),
    audited,
    importing: { side: originImports(config.tokenKey ?? null), mayImport },
    exporting: originExports,
    mayExport: (claims) => mayTakeOut('origin', claims),
    beyondAgreement: (...asked) => beyondAgreement('origin', ...asked),
    context: (base, { database, session, judgement, imports, exports, newId }) => {
      const { viewer, now } = base;
      return {
        ...base,
        imports,
        exports,
        database,
        session,
        loaders: createLoaders(session),
        factsOfMember: originDocuments(judgement),
        queries: createQueries(session, now, isRegion),
        store: createStore({ database, newId, isRegion, identityToken, viewer, now }),
      };
    },
  });
  return { ...subgraph, feed: memberFeed(feeding) };
};
