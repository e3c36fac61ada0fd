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

/**
 * Validates a supergraph and builds all that planning needs, step by step: a large one takes seconds, in which somebody may
 * want to be answered. Throws with the reason when it is not a supergraph.
 */
export function* schemasInSteps(sdl: string): Generator<undefined, SupergraphSchemas> {
  const validated = Supergraph.build(sdl, { validateSupergraph: true });
  yield;
  const federatedApiSchema = validated.apiSchema();
  yield;
  const { document, requiredArguments } = repairSupergraph(parse(sdl, { noLocation: true }));
  const api = withComposedDirectives(federatedApiSchema.toGraphQLJSSchema(), document);
  yield;
  const planned = Supergraph.build(document, { validateSupergraph: false });
  yield;
  const planningSchema = planned.schema.toGraphQLJSSchema();
  yield;
  return {
    federatedApiSchema,
    apiSchema: api.schema,
    composedDirectives: api.names,
    planningSchema,
    planner: new QueryPlanner(planned, { reuseQueryFragments: false }),
    keys: readSubgraphKeys(document),
    requiredArguments,
    overrideLabels: readOverrideLabels(document),
  };
}

/** The same at once. */
export function buildSchemas(sdl: string): SupergraphSchemas {
  const steps = schemasInSteps(sdl);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
