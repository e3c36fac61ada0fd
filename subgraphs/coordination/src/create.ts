import { fileURLToPath } from 'node:url';
import {
  actingScopeOf,
  type Clock,
  copyInto,
  createExports,
  createSubgraph,
  type Exports,
  type HeadExport,
  type Logger,
  migrate,
  newId,
  openAudit,
  openDatabase,
  type ReadConsents,
  requireMigrated,
  type Sealing,
  type Standing,
  type Subgraph,
  scopeOf,
  serviceViewer,
  systemClock,
  type Viewer,
} from '@liangdi/kit';
import { subgraphDocument } from '@liangdi/schema';
import { beyondAgreement, mayTakeOut } from '@liangdi/schema/policy';
import { publishMonth } from './aggregates/publish.ts';
import { readConsents } from './consents/read-consents.ts';
import type { Context } from './context.ts';
import { coordinationExports } from './exports/side.ts';
import { createLiveChanges, type LiveChanges } from './live/changes.ts';
import { createLoaders } from './loaders/index.ts';
import { audited } from './policy/audited.ts';
import { reachOf } from './policy/reach.ts';
import type { Rebuilding } from './read-model/rebuild.ts';
import { type Running, run } from './read-model/run.ts';
import type { Source } from './read-model/source.ts';
import { withSealing } from './read-model/sql.ts';
import { resolvers } from './resolvers/index.ts';
import { createRegistry } from './rules/registry.ts';
import { recordRules } from './rules/rule-store.ts';
import { shippedRows } from './rules/shipped-rows.ts';
import { standingOf } from './standing/standing-of.ts';
import { announceDecisions } from './store/announce.ts';
import { type DecisionPage, readDecisions } from './store/decisions.ts';
import { ensureReadModel } from './store/ensure-read-model.ts';
import { onPool, onSession, transactOn } from './store/postgres.ts';

/** Folder of coordination's migrations. */
export const migrationsFolder: string = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

export interface CoordinationConfig {
  /** As the role that reads and writes rows. */
  readonly databaseUrl: string;
  /** As the role that owns the tables and makes the read model's; `databaseUrl` when left out. */
  readonly ownerUrl?: string;
  readonly log: Logger;
  /** Encrypts what is copied of sensitive facts, and the cursors of lists. */
  readonly sealing: Sealing;
  /** The sides' feeds, in process or over HTTP. Without any, only the live view is served. */
  readonly sources?: readonly Source[];
  readonly clock?: Clock;
  readonly newId?: () => string;
  readonly maxConnections?: number;
  /** Whether the database is brought up to date first. True when left out. */
  readonly migrate?: boolean;
  /** Milliseconds between two looks at the feeds when nobody wakes us. 500 when left out. */
  readonly interval?: number;
  /** Where the signed head of the audit log goes. Without it nothing outside vouches for the log's end. */
  readonly auditHeads?: HeadExport | undefined;
}

/** Coordination's graph, and the following of the sides behind it. */
export interface Coordination extends Subgraph {
  readonly exports: Exports;
  /** The following of the sides; null when no sources were given. */
  readonly following: Running | null;
  /** What subscriptions are told of, as it happens. */
  readonly changes: Pick<LiveChanges, 'read' | 'hurry'>;
  /** Link decisions in the order of the feed, for the sides to follow. */
  readonly decisions: { read(cursor: string | null, limit: number): Promise<DecisionPage> };
  /** What members said of agreements, for the sides to ask. */
  readonly consents: { readonly read: ReadConsents };
  /** What the gateway adds to a viewer whom it knows by their token. */
  standing(viewer: Viewer): Promise<Standing>;
}

const PROJECTOR = scopeOf(serviceViewer('projector'));

/** Opens the database, records the shipped rules, and serves; `stop` ends what it began. */
export const createCoordination = async (config: CoordinationConfig): Promise<Coordination> => {
  const { clock = systemClock, log, databaseUrl, ownerUrl = databaseUrl } = config;
  const migrating = { url: ownerUrl, folder: migrationsFolder };
  await (config.migrate === false ? requireMigrated(migrating) : migrate(migrating));
  const onError = (err: Error): void => log.warn({ err }, 'an idle connection broke');
  const database = openDatabase({
    url: databaseUrl,
    onError,
    applicationName: 'liangdi-coordination',
    ...(config.maxConnections === undefined ? {} : { maxConnections: config.maxConnections }),
  });
  const owner = openDatabase({
    url: ownerUrl,
    onError,
    applicationName: 'liangdi-coordination-projector',
    maxConnections: 4,
    statementTimeout: 0,
  });
  const { sealing } = config;
  const own = withSealing(onSession(database.session(PROJECTOR)), sealing);
  const registry = createRegistry(() => clock().getTime());
  const build = await ensureReadModel(transactOn(owner.pool, PROJECTOR, sealing));
  await recordRules(onPool(owner.pool), shippedRows());
  const rebuilding: Rebuilding = {
    transaction: transactOn(owner.pool, PROJECTOR, sealing),
    sql: withSealing(onPool(owner.pool), sealing),
    copy: async (table, columns, rows) => {
      await copyInto(owner.pool, table, columns, rows);
    },
    rules: (tx) => registry.latest(tx),
    now: () => clock().getTime(),
    announce: announceDecisions,
  };
  const following =
    config.sources === undefined || config.sources.length === 0
      ? null
      : run({
          sources: config.sources,
          rebuilding,
          build,
          ...(config.interval === undefined ? {} : { interval: config.interval }),
          onFailing: (err, what) => log.warn({ err, what }, 'following fails, and is tried again'),
          onWorking: (what, failures) => log.info({ what, failures }, 'following works again'),
          onRestored: (side) => log.warn({ side }, 'a side was restored to an earlier day: everything was read anew'),
          onLeftOut: (event, err) =>
            log.error({ err, event }, 'an event cannot be taken in, and is left out of the read model'),
          onPutOff: (member, err) =>
            log.error(
              { err, member },
              'a member cannot be judged, and is judged again with their next event or in a day',
            ),
        });
  const audit = openAudit(
    {
      url: databaseUrl,
      side: 'coordination',
      heads: config.auditHeads,
      clock,
      onError: (err) => log.warn({ err }, 'the head of the audit log was not exported'),
    },
    audited,
  );
  const changes = createLiveChanges(databaseUrl);
  const service = database.session(PROJECTOR);
  const exports = createExports(
    {
      database,
      clock,
      newId: config.newId ?? newId,
      side: coordinationExports,
      audit: audit.options.log,
      mayExport: (claims) => mayTakeOut('coordination', claims),
      ask: (request) => subgraph.execute(request),
    },
    log,
  );
  const subgraph: Subgraph = createSubgraph<Context>({
    name: 'coordination',
    typeDefs: subgraphDocument('coordination'),
    resolvers,
    log,
    sealing,
    audit: audit.options,
    clock,
    partners: { beyond: (...asked) => beyondAgreement('coordination', ...asked) },
    context: (base) => {
      const reach = reachOf(base.viewer);
      const scope = scopeOf(base.viewer);
      const session = database.session(scope, scope);
      const sql = withSealing(onSession(session), sealing);
      return {
        ...base,
        reach,
        words: base.language === 'en' ? 'en' : 'zh',
        exports,
        sql,
        ours: own,
        session,
        transact: transactOn(database.pool, actingScopeOf(base.viewer), sealing),
        rules: () => registry.current(own),
        rulesChanged: registry.forget,
        newId: config.newId ?? newId,
        publish: () => publishMonth(transactOn(owner.pool, PROJECTOR, sealing), base.now),
        wake: () => following?.wake(),
        loaders: createLoaders({ session, service, reach, viewer: base.viewer, now: base.now }),
      };
    },
    ready: () => database.ping(),
    stop: async () => {
      await exports.stop();
      await following?.stop();
      await changes.stop();
      await audit.stop();
      await owner.close();
      await database.close();
    },
  });
  return {
    ...subgraph,
    exports,
    following,
    changes,
    decisions: { read: (cursor, limit) => readDecisions(service, cursor, limit) },
    consents: { read: (after, limit) => readConsents(service, after, limit) },
    standing: (viewer) => standingOf(own, service, viewer, clock()),
  };
};
