import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type GraphQLSchema, parse } from 'graphql';
import { readOverrideLabels } from '../plan/override-labels.ts';
import { withComposedDirectives } from './composed-directives.ts';
import { type RepairedSupergraph, repairSupergraph } from './repair.ts';
import { readSubgraphKeys, type SubgraphKeys } from './subgraph-keys.ts';

export interface SupergraphSchemas {
  /** What callers see: without `@inaccessible` elements. */
  readonly apiSchema: GraphQLSchema;
  /** Directives of operations that callers may use and no subgraph is sent. */
  readonly composedDirectives: ReadonlySet<string>;
  /** What the planner plans over: with inaccessible elements and stand-ins for required arguments. */
  readonly planningSchema: GraphQLSchema;
  readonly federatedApiSchema: ReturnType<Supergraph['apiSchema']>;
  readonly planner: QueryPlanner;
  readonly keys: SubgraphKeys;
  readonly requiredArguments: RepairedSupergraph['requiredArguments'];
  /** Labels of fields that are moving between subgraphs. */
  readonly overrideLabels: readonly string[];
}

/** Validates a supergraph and builds all that planning needs; throws with the reason when it is not a supergraph. */
export function buildSchemas(sdl: string): SupergraphSchemas {
  const federatedApiSchema = Supergraph.build(sdl, { validateSupergraph: true }).apiSchema();
  const { document, requiredArguments } = repairSupergraph(parse(sdl, { noLocation: true }));
  const api = withComposedDirectives(federatedApiSchema.toGraphQLJSSchema(), document);
  const planned = Supergraph.build(document, { validateSupergraph: false });
  return {
    federatedApiSchema,
    apiSchema: api.schema,
    composedDirectives: api.names,
    planningSchema: planned.schema.toGraphQLJSSchema(),
    planner: new QueryPlanner(planned, { reuseQueryFragments: false }),
    keys: readSubgraphKeys(document),
    requiredArguments,
    overrideLabels: readOverrideLabels(document),
  };
}
