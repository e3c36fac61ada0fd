import { buildSchema, type GraphQLSchema, parse } from 'graphql';
import type { StatedSchemas } from '../planner/planner.ts';
import { type AskedOfAll, readAskedOfAll } from './asked-of-all.ts';
import { withComposedDirectives } from './composed-directives.ts';
import { type Contexts, readContexts } from './contexts.ts';
import { type RepairedSupergraph, repairSupergraph } from './repair.ts';
import { readSubgraphKeys, type SubgraphKeys } from './subgraph-keys.ts';

export interface SupergraphSchemas {
  /** What callers see: without `@inaccessible` elements. */
  readonly apiSchema: GraphQLSchema;
  /** Directives of operations that callers may use and no subgraph is sent. */
  readonly composedDirectives: ReadonlySet<string>;
  /** What the planner plans over: with inaccessible elements and stand-ins for required arguments. */
  readonly planningSchema: GraphQLSchema;
  readonly keys: SubgraphKeys;
  readonly requiredArguments: RepairedSupergraph['requiredArguments'];
  readonly contexts: Contexts;
  /** What selections of an interface ask of all its objects, whatever the types that they name. */
  readonly askedOfAll: AskedOfAll;
}

/** What executing plans needs to know of a supergraph that its planner has found to be one. */
export function readSchemas(
  supergraphSdl: string,
  { api, planning, contextDirective }: StatedSchemas,
): SupergraphSchemas {
  const { document, requiredArguments } = repairSupergraph(
    parse(supergraphSdl, { noLocation: true }),
    contextDirective,
  );
  const { schema: apiSchema, names: composedDirectives } = withComposedDirectives(stated(api), document);
  const planningSchema = stated(planning);
  return {
    apiSchema,
    composedDirectives,
    planningSchema,
    keys: readSubgraphKeys(document),
    requiredArguments,
    contexts: readContexts(document, contextDirective, planningSchema),
    askedOfAll: readAskedOfAll(document),
  };
}

const stated = (sdl: string): GraphQLSchema => buildSchema(sdl, { assumeValidSDL: true, noLocation: true });
