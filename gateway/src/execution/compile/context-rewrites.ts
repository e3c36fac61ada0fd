import type { FetchDataKeyRenamer, FetchNode, PlanNode } from '@apollo/query-planner';

type Path = readonly (string | number)[];

/**
 * Where the values of a fetch's contextual arguments stand: those that the plan names at it, and at all other fetches about
 * the same place of the answer. A fetch is about every object there, of whatever types those above it are, and they may
 * differ in which of them is the nearest to set a context.
 */
export function contextRewrites(
  root: PlanNode,
): (node: FetchNode, path: Path) => readonly FetchDataKeyRenamer[] | undefined {
  const byPlace = new Map<string, FetchDataKeyRenamer[]>();
  const collect = (node: PlanNode, path: Path): void => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        for (const child of node.nodes) collect(child, path);
        return;
      case 'Flatten':
        collect(node.node, [...path, ...node.path]);
        return;
      case 'Condition':
        if (node.ifClause) collect(node.ifClause, path);
        if (node.elseClause) collect(node.elseClause, path);
        return;
      case 'Fetch':
        if (!node.contextRewrites) return;
        byPlace.set(placeOf(path), [...(byPlace.get(placeOf(path)) ?? []), ...node.contextRewrites]);
        return;
      case 'Defer':
        return;
    }
  };
  collect(root, []);
  return ({ contextRewrites: own }, path) => {
    if (!own) return undefined;
    const names = new Set(own.map(({ renameKeyTo }) => renameKeyTo));
    return byPlace.get(placeOf(path))?.filter(({ renameKeyTo }) => names.has(renameKeyTo));
  };
}

const placeOf = (path: Path): string => path.join();
