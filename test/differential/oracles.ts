import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { type Engine, inProcessTransport, type Prepared, revealErrors } from '@liangdi/gateway/execution';
import { buildSchema, type DocumentNode, execute, type GraphQLSchema, parse, printSchema } from 'graphql';
import type { TestSupergraph } from '../federation/compose.ts';
import { engineHere } from '../federation/engine-here.ts';
import { resolveFromWorld } from '../federation/merged-schema.ts';
import { overTheWire } from '../federation/over-the-wire.ts';

export interface Answer {
  readonly data?: unknown;
  readonly errors?:
    | readonly { readonly path?: readonly (string | number)[] | undefined; readonly message?: string }[]
    | undefined;
}

/** The same question put to the engine and to those it must agree with. */
export interface Contestants {
  readonly apiSchema: GraphQLSchema;
  readonly engine: Engine;
  prepare(document: string): Promise<Prepared>;
  stock: ((document: string, variables: Record<string, unknown>) => Promise<Answer>) | undefined;
  merged: ((document: string, variables: Record<string, unknown>) => Promise<Answer>) | undefined;
  close(): Promise<void>;
}

export async function contestants(supergraph: TestSupergraph): Promise<Contestants> {
  const engine = await engineHere({
    supergraphSdl: supergraph.supergraphSdl,
    transports: (name) => overTheWire(inProcessTransport(subgraph(supergraph, name))),
    maskError: revealErrors,
  });
  const gateway = supergraph.isBeyondStock ? undefined : await stockGateway(supergraph, engine.apiSchema);
  const merged = supergraph.world && resolveFromWorld(buildSchema(printSchema(engine.apiSchema)), supergraph.world);
  return {
    apiSchema: engine.apiSchema,
    engine,
    prepare: async (document) => engine.prepare(document),
    stock: gateway?.ask,
    merged:
      merged &&
      (async (document, variables) =>
        execute({ schema: merged, document: parsedOnce(document), variableValues: variables })),
    async close() {
      await gateway?.stop();
      await engine.close();
    },
  };
}

async function stockGateway(supergraph: TestSupergraph, schema: GraphQLSchema) {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph.supergraphSdl,
    buildService: ({ name }) => new LocalGraphQLDataSource(subgraph(supergraph, name)),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const { executor } = await gateway.load();
  if (!executor) throw new Error('the stock gateway has no executor');
  return {
    async ask(document: string, variables: Record<string, unknown>): Promise<Answer> {
      const parsed = parsedOnce(document);
      const request = { query: document, variables };
      const context = {
        request,
        document: parsed,
        queryHash: document,
        context: {},
        metrics: {},
        cache: {},
        schema,
        logger: console,
      };
      try {
        return (await executor(context as never)) as Answer;
      } catch (error) {
        return { data: null, errors: [{ message: String(error) }] };
      }
    },
    stop: () => gateway.stop(),
  };
}

/** Documents come many times in a row. */
let last: { readonly text: string; readonly parsed: DocumentNode } | undefined;
function parsedOnce(text: string): DocumentNode {
  if (last?.text !== text) last = { text, parsed: parse(text) };
  return last.parsed;
}

function subgraph({ subgraphs }: TestSupergraph, name: string): GraphQLSchema {
  const schema = subgraphs[name];
  if (!schema) throw new Error(`no subgraph ${name}`);
  return schema;
}
