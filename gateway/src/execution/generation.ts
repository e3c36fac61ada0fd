import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentKey } from './document-key.ts';
import type { EngineLimits } from './limits.ts';
import type { Planner } from './planner/planner.ts';
import { OVERLOADED, type Prepared, prepareOperation } from './prepared.ts';
import { isKept, preparedBytes, readBytes } from './prepared-bytes.ts';
import { Side } from './resilience/side.ts';
import { readSchemas, type SupergraphSchemas } from './supergraph/schemas.ts';
import type { EngineContext, Transport } from './transport/transport.ts';
import { within } from './within.ts';

/** One supergraph with its sides and plans, from the swap that brings it in to the end of its last request. */
export interface Generation<Context extends EngineContext> {
  readonly schemas: SupergraphSchemas;
  readonly planner: Planner;
  readonly sides: ReadonlyMap<string, PlacedSide<Context>>;
  /** At once when the document is known. */
  prepare(
    document: string | DocumentNode,
    operationName: string | undefined,
  ): Prepared<Context> | Promise<Prepared<Context>>;
  /** The documents asked for most, busiest first. */
  busiest(count: number): readonly Prepared<Context>[];
  /** Requests under way, and documents that are prepared for some. */
  running: number;
}

export interface PlacedSide<Context extends EngineContext> {
  readonly side: Side<Context>;
  readonly url: string;
}

/** A document that is being prepared, and until when somebody waits for it, in epoch milliseconds. */
interface Preparing<Context extends EngineContext> {
  readonly prepared: Promise<Prepared<Context>>;
  until: number;
}

/** Builds all that one supergraph needs; sides that stay at their address are kept with what is known of their health. */
export function createGeneration<Context extends EngineContext>(
  planner: Planner,
  transports: (name: string, url: string) => Transport<Context>,
  limits: EngineLimits,
  unplanned: ((document: string, cause: unknown) => void) | undefined,
  previous?: Generation<Context>,
): Generation<Context> {
  const schemas = readSchemas(planner.schemas);
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
  const preparing = new Map<string, Preparing<Context>>();
  let preparingBytes = 0;

  /** One document may always wait, however long it is. */
  const mayWait = (bytes: number): boolean =>
    preparing.size === 0 || (preparing.size < limits.unplanned && preparingBytes + bytes <= limits.unplannedBytes);

  const prepareNew = async (id: string, document: string, operationName: string | undefined, bytes: number) => {
    preparingBytes += bytes;
    const isWanted = () => Date.now() < (preparing.get(id)?.until ?? 0);
    try {
      const prepared = await prepareOperation<Context>(schemas, planner, document, operationName, unplanned, isWanted);
      if (isKept(id, prepared)) plans.set(id, { prepared, uses: 1 });
      return prepared;
    } finally {
      preparing.delete(id);
      preparingBytes -= bytes;
    }
  };

  return {
    schemas,
    planner,
    sides,
    running: 0,
    prepare(document, operationName) {
      if (typeof document !== 'string') return prepareOperation(schemas, planner, document, operationName, unplanned);
      const id = documentKey(document, operationName);
      const known = plans.get(id);
      if (known) {
        known.uses++;
        return known.prepared;
      }
      const busy: Prepared<Context> = {
        phase: 'refused',
        document,
        operationName,
        schemas,
        errors: [OVERLOADED],
        keep: false,
      };
      let entry = preparing.get(id);
      if (!entry) {
        const bytes = readBytes(document);
        if (!mayWait(bytes)) return busy;
        entry = { prepared: prepareNew(id, document, operationName, bytes), until: 0 };
        preparing.set(id, entry);
      }
      entry.until = Date.now() + limits.requestMilliseconds;
      return within(limits.requestMilliseconds, entry.prepared, busy);
    },
    busiest: (count) =>
      [...plans.values()]
        .sort((a, b) => b.uses - a.uses)
        .slice(0, count)
        .map(({ prepared }) => prepared),
  };
}
