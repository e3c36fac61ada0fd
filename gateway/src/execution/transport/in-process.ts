import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  isSchema,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { SubgraphRequest } from './subgraph-request.ts';
import type { EngineContext, SubgraphReply, Transport } from './transport.ts';

/** Executes a parsed and validated document against a subgraph that lives in this process. */
export type SubgraphExecutor<Context> = (
  document: DocumentNode,
  request: SubgraphRequest<Context>,
) => ExecutionResult | Promise<ExecutionResult>;

/** Bytes of memory that a parsed document takes for each of its characters, roughly. */
const perCharacter = 64;

type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/**
 * A subgraph in this process, as its schema or as a function. With a schema, each document is parsed and validated
 * once and the request's context is the resolvers' context value. The objects of an answer are made for it; what a
 * custom scalar holds is the subgraph's own, and the engine only reads it.
 */
export function inProcessTransport<Context = EngineContext>(
  subgraph: GraphQLSchema | SubgraphExecutor<Context>,
  {
    documents = 5_000,
    documentBytes = 64 * 1024 * 1024,
    schema,
  }: { documents?: number; documentBytes?: number; schema?: GraphQLSchema } = {},
): Transport<Context> {
  const known = new LRUCache<string, Checked>({
    max: documents,
    maxSize: documentBytes,
    sizeCalculation: (_checked, operation) => 1_024 + operation.length * perCharacter,
  });
  const checkedAgainst = isSchema(subgraph) ? subgraph : schema;
  const run: SubgraphExecutor<Context> = isSchema(subgraph)
    ? (document, { context, variables, operationName }) =>
        execute({
          schema: subgraph,
          document,
          contextValue: context,
          variableValues: variables,
          operationName: operationName ?? null,
        }) as ExecutionResult | Promise<ExecutionResult>
    : subgraph;

  function check(operation: string): Checked {
    const cached = known.get(operation);
    if (cached) return cached;
    const document = parse(operation, { noLocation: true });
    const errors = checkedAgainst ? validate(checkedAgainst, document) : [];
    const checked = errors.length > 0 ? { errors } : { document };
    known.set(operation, checked);
    return checked;
  }

  return {
    async send(request): Promise<SubgraphReply> {
      const checked = check(request.operation);
      if ('errors' in checked) return { data: null, errors: checked.errors.map(plainError) };
      const { data, errors } = await run(checked.document, request);
      return { data, errors: errors?.map(plainError) };
    },
  };
}

function plainError({ message, path, extensions }: GraphQLError) {
  return { message, ...(path && { path: [...path] }), extensions };
}
