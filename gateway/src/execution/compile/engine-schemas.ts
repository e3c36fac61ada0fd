import type { SupergraphSchemas } from '../supergraph/schemas.ts';

/** What compiling a plan needs to know of the supergraph. */
export type EngineSchemas = Pick<SupergraphSchemas, 'planningSchema' | 'keys' | 'requiredArguments'>;
