import { buildSchema, type GraphQLSchema } from 'graphql';
import type { StatedSchemas } from '../planner/planner.ts';
import type { AskedOfAll } from './asked-of-all.ts';
import { withComposedDirectives } from './composed-directives.ts';
import { type Contexts, contextsOf } from './contexts.ts';
import type { RequiredArguments } from './required-arguments.ts';
import { type SubgraphKeys, subgraphKeysOf } from './subgraph-keys.ts';

export interface SupergraphSchemas {
  /** What callers see: without `@inaccessible` elements. */
  readonly apiSchema: GraphQLSchema;
  /** Directives of operations that callers may use and no subgraph is sent. */
  readonly composedDirectives: ReadonlySet<string>;
  /** What the planner plans over: with inaccessible elements and stand-ins for required arguments. */
  readonly planningSchema: GraphQLSchema;
  readonly keys: SubgraphKeys;
  readonly requiredArguments: RequiredArguments;
  readonly contexts: Contexts;
  /** What selections of an interface ask of all its objects, whatever the types that they name. */
  readonly askedOfAll: AskedOfAll;
}

/** What executing plans needs to know of a supergraph, as its planner states it. */
export function readSchemas({ api, planning, facts }: StatedSchemas): SupergraphSchemas {
  const { schema: apiSchema, names: composedDirectives } = withComposedDirectives(stated(api), facts.directives);
  const planningSchema = planning === undefined ? apiSchema : stated(planning);
  return {
    apiSchema,
    composedDirectives,
    planningSchema,
    keys: subgraphKeysOf(facts.keys),
    requiredArguments: facts.requiredArguments,
    contexts: contextsOf(facts.contexts, planningSchema),
    askedOfAll: facts.askedOfAll,
  };
}

const stated = (sdl: string): GraphQLSchema => buildSchema(sdl, { assumeValidSDL: true, noLocation: true });
