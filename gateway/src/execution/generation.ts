import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentKey } from './document-key.ts';
import type { EngineLimits } from './limits.ts';
import { type Prepared, prepareOperation } from './prepared.ts';
import { isKept, preparedBytes } from './prepared-bytes.ts';
import { Side } from './resilience/side.ts';
import type { SupergraphSchemas } from './supergraph/schemas.ts';
import type { EngineContext, Transport } from './transport/transport.ts';

/** One supergraph with its sides and plans, from the swap that brings it in to the end of its last request. */
export interface Generation<Context extends EngineContext> {
  readonly schemas: SupergraphSchemas;
  readonly sides: ReadonlyMap<string, PlacedSide<Context>>;
  prepare(document: string | DocumentNode, operationName: string | undefined): Prepared<Context>;
  /** The documents asked for most, busiest first. */
  busiest(count: number): readonly Prepared<Context>[];
  /** Requests under way. */
  running: number;
}

export interface PlacedSide<Context extends EngineContext> {
  readonly side: Side<Context>;
  readonly url: string;
}

/** Builds all that one supergraph needs; sides that stay at their address are kept with what is known of their health. */
export function createGeneration<Context extends EngineContext>(
  schemas: SupergraphSchemas,
  transports: (name: string, url: string) => Transport<Context>,
  limits: EngineLimits,
  unplanned: ((document: string, cause: unknown) => void) | undefined,
  previous?: Generation<Context>,
): Generation<Context> {
  const sides = new Map<string, PlacedSide<Context>>();
  for (const [name, url] of schemas.keys.subgraphs) {
    const kept = previous?.sides.get(name);
    sides.set(name, kept?.url === url ? kept : { url, side: new Side(name, transports(name, url), limits.side) });
  }
  const plans = new LRUCache<string, { prepared: Prepared<Context>; uses: number }>({
    max: limits.plans,
    maxSize: limits.planBytes,
    sizeCalculation: ({ prepared }, id) => preparedBytes(prepared) + 2 * id.length,
  });
  return {
    schemas,
    sides,
    running: 0,
    prepare(document, operationName) {
      if (typeof document !== 'string') return prepareOperation(schemas, document, operationName, unplanned);
      const id = documentKey(document, operationName);
      let plan = plans.get(id);
      if (!plan) {
        plan = {
          prepared: prepareOperation<Context>(schemas, document, operationName, unplanned),
          uses: 0,
        };
        if (isKept(id, plan.prepared)) plans.set(id, plan);
      }
      plan.uses++;
      return plan.prepared;
    },
    busiest: (count) =>
      [...plans.values()]
        .sort((a, b) => b.uses - a.uses)
        .slice(0, count)
        .map(({ prepared }) => prepared),
  };
}
