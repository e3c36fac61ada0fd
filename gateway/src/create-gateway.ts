import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Clock, type FileAnswer, type Logger, newSecret, systemClock } from '@liangdi/kit';
import { createApollo } from './apollo/create-apollo.ts';
import type { RequestContext } from './context.ts';
import { createEngine, type EngineOptions, type SwapOutcome } from './execution/index.ts';
import { within } from './execution/within.ts';
import { createExportRoute } from './export/route.ts';
import { createFileRoutes } from './files/routes.ts';
import { createFront, type FrontOptions, type Way } from './front/front.ts';
import type { Budget } from './security/budgets/buckets.ts';
import { type Budgets, createBudgets, defaultBudgets } from './security/budgets/budgets.ts';
import { createPlanningTime, defaultPlanningTime } from './security/budgets/planning-time.ts';
import { createCors } from './security/cors.ts';
import { createAdmission } from './security/limits/admit.ts';
import { type DocumentLimits, defaultLimits } from './security/limits/limits.ts';
import { createTrustedDocuments, type TrustedDocument } from './security/trusted/trusted-documents.ts';
import type { ReadChanges } from './subscriptions/changes.ts';
import {
  createSubscriptions,
  defaultSubscriptionLimits,
  type SubscriptionLimits,
} from './subscriptions/subscriptions.ts';
import { createAccessLog } from './watch/access-log.ts';
import { createMetrics } from './watch/metrics.ts';
import { watchedTransport } from './watch/watched-transport.ts';

export interface GatewayOptions
  extends EngineOptions<RequestContext>,
    Pick<FrontOptions, 'identify'>,
    Partial<Pick<FrontOptions, 'changing'>> {
  readonly documentLimits?: Partial<DocumentLimits>;
  /** Bytes of a request's body. */
  readonly bodyLimit?: number;
  /** Whether staff may ask for the schema; true when left out. The public never may. */
  readonly introspection?: boolean;
  /** Rate limits by role. */
  readonly budgets?: Budgets;
  /** Milliseconds that an account may have unseen documents planned. */
  readonly planningTime?: Budget;
  /** Documents that may be asked for by their hash. */
  readonly trustedDocuments?: readonly TrustedDocument[];
  readonly partnersTrustedOnly?: boolean;
  /** Origins of other sites whose pages may ask, with a token of their own. */
  readonly corsOrigins?: readonly string[];
  /** What answers for files of a side, by its name; without it there are none. */
  readonly files?: Readonly<Record<string, FileAnswer>>;
  /** What drives subscriptions; without it there are none. */
  readonly changes?: ReadChanges | undefined;
  readonly subscriptionLimits?: Partial<SubscriptionLimits>;
  /** That by which `identify` says when coordination was asked; the system's when left out. */
  readonly clock?: Clock;
  /** Where answers are noted, and failures. Nowhere when left out. */
  readonly log?: Logger;
  /** Turns accounts into the names that the log has; of this process alone when left out. */
  readonly pseudonymKey?: string;
  /** For tests: which way a request takes. */
  readonly way?: (request: IncomingMessage) => Way | undefined;
}

/** Milliseconds for which a gateway that is to stop still plans: the worst documents take ten seconds. */
const lastMoment = 1_000;

/** Everything between a request and the engine, ready to be served. */
export const createGateway = async (options: GatewayOptions) => {
  const { log, identify, hooks, introspection = true } = options;
  const limits = { ...defaultLimits, ...options.documentLimits };
  const metrics = createMetrics(
    () => engine.state(),
    () => subscriptions.count(),
  );
  const engine = await createEngine<RequestContext>({
    ...options,
    // Who is not shown to a caller at home is no failure of anybody's where somebody else refers to them.
    unknownEntities: 'nulls',
    transports: (name, url) => watchedTransport(name, options.transports(name, url)),
    hooks: {
      ...hooks,
      fetch: (event) => {
        metrics.fetch(event);
        hooks?.fetch?.(event);
      },
    },
  });
  const admission = createAdmission(engine, limits);
  const spend = createBudgets({ ...defaultBudgets, ...options.budgets });
  const subscriptions = createSubscriptions({
    engine,
    identify,
    spend,
    read: options.changes,
    limits: { ...defaultSubscriptionLimits, ...options.subscriptionLimits },
    clock: options.clock ?? systemClock,
    onError: (err) => log?.warn({ err }, 'a subscription could not be served'),
  });
  const apollo = await createApollo({ engine, admission, supergraphSdl: options.supergraphSdl, tokens: limits.tokens });
  const exportRoute = createExportRoute({ engine, identify, spend });
  const fileRoutes = createFileRoutes({ identify, spend, onRefused: metrics.refused, sides: options.files ?? {} });
  const front = createFront({
    engine,
    apollo: apollo.server,
    admission,
    identify,
    changing: options.changing ?? (() => () => {}),
    spend,
    planning: createPlanningTime(options.planningTime ?? defaultPlanningTime),
    subscriptions,
    metrics,
    introspection,
    trusted: createTrustedDocuments(options.trustedDocuments ?? []),
    partnersTrustedOnly: options.partnersTrustedOnly ?? false,
    cors: createCors(new Set(options.corsOrigins)),
    bodyLimit: options.bodyLimit ?? 512 * 1024,
    accessLog: log && createAccessLog(log, options.pseudonymKey ?? newSecret()),
    way: options.way,
  });
  return {
    engine,
    metrics,
    /** What is remembered of documents. */
    remembered: admission.remembered,
    /** Answers what belongs to the graph or is a file of a side; false when the request is for something else. */
    handle: async (request: IncomingMessage, response: ServerResponse): Promise<boolean> =>
      (await exportRoute(request, response)) || (await fileRoutes(request, response)) || front(request, response),
    /** Takes over a new supergraph under requests and subscriptions, or refuses it. */
    swap: async (supergraphSdl: string): Promise<SwapOutcome> => {
      const outcome = await engine.swap(supergraphSdl);
      if (outcome.swapped) {
        admission.forget();
        apollo.schemaChanged(supergraphSdl);
      }
      return outcome;
    },
    /** Ends every open stream; to be called before the server drains. */
    endStreams: subscriptions.end,
    /**
     * Has its server answer what is on its way and take nothing more. Streams end at once, and a moment later whatever is
     * still being planned: who waits for that is told to come again.
     */
    drain: async (server: { drain(): Promise<void> }): Promise<void> => {
      subscriptions.end();
      const drained = server.drain();
      await within(lastMoment, drained, undefined);
      await engine.endPlanning();
      await drained;
    },
    stop: async (): Promise<void> => {
      subscriptions.end();
      await apollo.server.stop();
      await engine.close();
    },
  };
};
