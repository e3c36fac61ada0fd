import type { RequestListener } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  execute,
  type GraphQLFormattedError,
  type GraphQLScalarType,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import { type AuditOptions, logReads, startWatching, watchReads } from '../audit/watch.ts';
import { sealCursors } from '../connection/seal-cursors.ts';
import { formatError } from '../errors/format.ts';
import type { Logger } from '../process/logger.ts';
import type { Sealing } from '../sealed/sealing.ts';
import { type Clock, systemClock } from '../time/clock.ts';
import { CalendarDate, DateTime } from '../time/scalars.ts';
import { traceResolvers } from '../trace/resolvers.ts';
import { atInstant, type Viewer } from '../viewer/viewer.ts';
import { admitPartner, type PartnerRules } from './admit-partner.ts';
import type { BaseContext } from './context.ts';
import { documentCache } from './documents.ts';
import { httpHandler } from './http-handler.ts';

export interface SubgraphOptions<Context extends BaseContext> {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  /** The generated `Resolvers`. The scalars DateTime and Date are the kit's. */
  readonly resolvers: object;
  /** Made anew for each request: loaders, session. */
  readonly context: (base: BaseContext) => Context;
  readonly log: Logger;
  /** Seals the cursors of lists. */
  readonly sealing: Sealing;
  /** Logs who reads of whom; without it nothing is logged. */
  readonly audit?: AuditOptions;
  /** What partners' requests are held against; without it no partner is let in. */
  readonly partners?: PartnerRules;
  readonly clock?: Clock;
  /** Throws while the subgraph cannot work. */
  readonly ready?: () => Promise<void>;
  readonly stop?: () => Promise<void>;
}

export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly viewer: Viewer;
  readonly signal?: AbortSignal | undefined;
}

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** One side's graph, to be mounted in process or served apart. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Answers in process. Never rejects. */
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>;
  /** Answers over HTTP what the gateway that holds the same key has signed. */
  handler(hopKey: string): Promise<RequestListener>;
  ready(): Promise<void>;
  stop(): Promise<void>;
}

type ResolverMap = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']>;

const kitScalars: Readonly<Record<string, GraphQLScalarType>> = { DateTime, Date: CalendarDate };

const scalarsOf = (typeDefs: DocumentNode): Record<string, GraphQLScalarType> =>
  Object.fromEntries(
    typeDefs.definitions.flatMap((definition) => {
      const scalar = definition.kind === Kind.SCALAR_TYPE_DEFINITION ? kitScalars[definition.name.value] : undefined;
      return scalar ? [[scalar.name, scalar]] : [];
    }),
  );

export const createSubgraph = <Context extends BaseContext>(options: SubgraphOptions<Context>): Subgraph => {
  const { name, typeDefs, log, clock = systemClock, ready = async () => {}, stop = async () => {} } = options;
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: { ...scalarsOf(typeDefs), ...(options.resolvers as ResolverMap) },
  });
  const { audit } = options;
  if (audit) watchReads(schema, audit);
  traceResolvers(schema);
  sealCursors(schema, options.sealing);
  const prepare = documentCache(schema);
  const report = (err: unknown): void => log.error({ err, subgraph: name }, 'a request failed on our side');
  const contextOf = (viewer: Viewer, signal: AbortSignal | undefined): Context => {
    const now = clock();
    return options.context({ viewer: atInstant(viewer, now), language: viewer.language, now, log, signal });
  };
  /** Notes from now on whom a request reads; on the very object that its resolvers get. */
  const watch = (context: Context): void => {
    if (audit) startWatching(context);
  };
  /** What was read of whom stands in the log before the answer leaves. */
  const logged = async (document: DocumentNode, variables: unknown, context: Context): Promise<void> => {
    if (audit) await logReads(audit, schema, document, variables, context.viewer, context);
  };

  const admitted = (document: DocumentNode, variables: unknown, viewer: Viewer): Promise<void> =>
    admitPartner(options.partners, viewer, schema, document, variables);

  const answer = async ({
    query,
    operationName,
    variables,
    viewer,
    signal,
  }: SubgraphRequest): Promise<SubgraphAnswer> => {
    const prepared = prepare(query);
    const format = (error: unknown): GraphQLFormattedError => formatError(error, viewer.language, report);
    if (!prepared.ok) return { errors: prepared.errors.map(format) };
    try {
      await admitted(prepared.document, variables, viewer);
      const context = contextOf(viewer, signal);
      watch(context);
      const { data, errors } = await execute({
        schema,
        document: prepared.document,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        contextValue: context,
      });
      await logged(prepared.document, variables, context);
      return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(format) }) };
    } catch (error) {
      return { errors: [format(error)] };
    }
  };

  return {
    name,
    schema,
    execute: answer,
    handler: (hopKey) => httpHandler({ name, schema, hopKey, clock, contextOf, watch, admitted, logged, report }),
    ready,
    stop,
  };
};
