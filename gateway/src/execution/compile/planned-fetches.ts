import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { type CompiledFetch, compileFetch } from './compiled-fetch.ts';
import { contextOrder } from './context-order.ts';
import { contextRewrites } from './context-rewrites.ts';
import type { EngineSchemas } from './engine-schemas.ts';

/** One fetch of a plan, with what must be over before it can start. */
export interface PlannedFetch {
  readonly index: number;
  readonly fetch: CompiledFetch;
  readonly node: FetchNode;
  readonly path: readonly (string | number)[];
  readonly conditions: readonly Condition[];
  readonly after: readonly PlannedFetch[];
  /** The longest way to it, in fetches one after another. */
  readonly wave: number;
}

/** A variable that must be true, or must not be. */
export interface Condition {
  readonly variable: string;
  readonly holds: boolean;
}

/** A fetch of which it is not yet said how many are before it. */
export type FoundFetch = Omit<PlannedFetch, 'after' | 'wave'> & { readonly after: readonly FoundFetch[] };

/**
 * The fetches of a plan, each after those that it waits for. A plan is a tree of sequences; what counts of it is
 * which fetch waits for which: fetches of parallel branches can then travel together.
 */
export function plannedFetches(schemas: EngineSchemas, root: PlanNode): readonly PlannedFetch[] {
  const found: FoundFetch[] = [];
  const rewritesOf = contextRewrites(root);

  /** Returns the fetches that what follows has to wait for; none when nothing is fetched. */
  const walk = (
    node: PlanNode,
    path: readonly (string | number)[],
    conditions: readonly Condition[],
    after: readonly FoundFetch[],
  ): readonly FoundFetch[] => {
    switch (node.kind) {
      case 'Sequence': {
        let last: readonly FoundFetch[] = [];
        for (const child of node.nodes) {
          const ends = walk(child, path, conditions, last.length > 0 ? last : after);
          if (ends.length > 0) last = ends;
        }
        return last;
      }
      case 'Parallel':
        return node.nodes.flatMap((child) => walk(child, path, conditions, after));
      case 'Flatten':
        return walk(node.node, [...path, ...node.path], conditions, after);
      case 'Condition': {
        const { condition: variable, ifClause, elseClause } = node;
        return [
          ...(ifClause ? walk(ifClause, path, [...conditions, { variable, holds: true }], after) : []),
          ...(elseClause ? walk(elseClause, path, [...conditions, { variable, holds: false }], after) : []),
        ];
      }
      case 'Fetch':
        return compileFetch(schemas, node, rewritesOf(node, path)).map((fetch) => {
          const planned = { index: found.length, fetch, node, path, conditions, after };
          found.push(planned);
          return planned;
        });
      case 'Defer':
        throw new Error('@defer is not planned');
    }
  };
  walk(root, [], [], []);
  const isContextual = found.some(({ fetch }) => fetch.entities?.contextual);
  return inWaves(found, isContextual ? contextOrder(found) : undefined);
}

/** Says of each fetch how long the way to it is. Throws when two wait for each other. */
function inWaves(
  found: readonly FoundFetch[],
  order: ReadonlyMap<FoundFetch, readonly FoundFetch[]> | undefined,
): readonly PlannedFetch[] {
  const planned = new Map<FoundFetch, PlannedFetch | undefined>();
  const plan = (fetch: FoundFetch): PlannedFetch => {
    const known = planned.get(fetch);
    if (known) return known;
    if (planned.has(fetch)) throw new Error('two fetches wait for each other');
    planned.set(fetch, undefined);
    const after = (order?.get(fetch) ?? fetch.after).map(plan);
    const wave = after.reduce((latest, other) => Math.max(latest, other.wave + 1), 0);
    const made = { ...fetch, after, wave };
    planned.set(fetch, made);
    return made;
  };
  return found.map(plan);
}
