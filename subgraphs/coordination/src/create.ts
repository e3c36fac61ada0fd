import {
  type Clock,
  createSubgraph,
  type Logger,
  newId,
  openDatabase,
  type Subgraph,
  scopeOf,
  serviceViewer,
  systemClock,
} from '@liangdi/kit';
import { subgraphDocument } from '@liangdi/schema';
import type { Context } from './context.ts';
import { commentsLoader, findingLoader } from './loaders/findings.ts';
import { linkFactsLoader } from './loaders/link-facts.ts';
import { linkLoader, memberLinksLoader } from './loaders/links.ts';
import { notificationLoader } from './loaders/notifications.ts';
import type { Source } from './read-model/source.ts';
import { resolvers } from './resolvers/index.ts';
import { createRegistry } from './rules/registry.ts';
import { recordRules } from './rules/rule-store.ts';
import { shippedRows } from './rules/shipped-rows.ts';
import { ensureReadModel } from './store/ensure-read-model.ts';
import { onPool, transactOn } from './store/postgres.ts';

export interface CoordinationConfig {
  /** Database of coordination, migrated; as the role that reads and writes rows. */
  readonly url: string;
  /** As the role that owns the tables and makes the read model's; the same as `url` when left out. */
  readonly ownerUrl?: string;
  readonly log: Logger;
  /** The sides' feeds, in process or over HTTP. Without any, only the live view is served. */
  readonly sources?: readonly Source[];
  readonly clock?: Clock;
  readonly newId?: () => string;
  readonly maxConnections?: number;
}

/** Coordination's graph, and the following of the sides behind it. */
export interface Coordination extends Subgraph {}

const PROJECTOR = scopeOf(serviceViewer('projector'));

/** Opens the database, records the shipped rules, and serves; `stop` ends what it began. */
export const createCoordination = async (config: CoordinationConfig): Promise<Coordination> => {
  const { clock = systemClock, log } = config;
  const database = openDatabase({
    url: config.url,
    applicationName: 'liangdi-coordination',
    ...(config.maxConnections === undefined ? {} : { maxConnections: config.maxConnections }),
  });
  const owner = openDatabase({
    url: config.ownerUrl ?? config.url,
    applicationName: 'liangdi-coordination-projector',
    maxConnections: 4,
    statementTimeout: 0,
  });
  const sql = onPool(database.pool);
  const registry = createRegistry(() => clock().getTime());
  await ensureReadModel(transactOn(owner.pool, PROJECTOR));
  await recordRules(onPool(owner.pool), shippedRows(), 'shipped with Liangdi');
  const subgraph = createSubgraph<Context>({
    name: 'coordination',
    typeDefs: subgraphDocument('coordination'),
    resolvers,
    log,
    clock,
    context: (base) => ({
      ...base,
      words: base.language === 'en' ? 'en' : 'zh',
      sql,
      transact: transactOn(database.pool, scopeOf(base.viewer)),
      rules: () => registry.current(sql),
      rulesChanged: registry.forget,
      newId: config.newId ?? newId,
      wake: () => {},
      loaders: {
        linkFacts: linkFactsLoader(sql),
        links: memberLinksLoader(sql),
        link: linkLoader(sql),
        finding: findingLoader(sql),
        comments: commentsLoader(sql),
        notification: notificationLoader(sql),
      },
    }),
    ready: () => database.ping(),
    stop: async () => {
      await owner.close();
      await database.close();
    },
  });
  return subgraph;
};
