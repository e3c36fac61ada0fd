import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { type CompiledFetch, compileFetch } from './compiled-fetch.ts';
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

/**
 * The fetches of a plan, each after those that it waits for. A plan is a tree of sequences; what counts of it is
 * which fetch waits for which: fetches of parallel branches can then travel together.
 */
export function plannedFetches(schemas: EngineSchemas, root: PlanNode): readonly PlannedFetch[] {
  const found: PlannedFetch[] = [];

  /** Returns the fetches that what follows has to wait for; none when nothing is fetched. */
  const walk = (
    node: PlanNode,
    path: readonly (string | number)[],
    conditions: readonly Condition[],
    after: readonly PlannedFetch[],
  ): readonly PlannedFetch[] => {
    switch (node.kind) {
      case 'Sequence': {
        let last: readonly PlannedFetch[] = [];
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
        return compileFetch(schemas, node).map((fetch) => {
          const wave = after.reduce((latest, other) => Math.max(latest, other.wave + 1), 0);
          const planned = { index: found.length, fetch, node, path, conditions, after, wave };
          found.push(planned);
          return planned;
        });
      case 'Defer':
        throw new Error('@defer is not planned');
    }
  };
  walk(root, [], [], []);
  return found;
}
