import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { RequiredArguments } from '../supergraph/required-arguments.ts';
import type { SubgraphKeys } from '../supergraph/subgraph-keys.ts';
import { distribute, type EntitySelection } from './entity-selection.ts';

/**
 * Splits an entity fetch whose fields require one field with different arguments: a representation has room for one
 * value of each field, so each combination of arguments gets a fetch of its own.
 */
export function splitConflictingRequires(
  keys: SubgraphKeys,
  standIns: RequiredArguments,
  subgraph: string,
  { requires, selections }: EntitySelection,
): readonly EntitySelection[] {
  const present = standInsOf(requires);
  if (present.size < 2) return [{ requires, selections }];
  const buckets: Map<string, string>[] = [];
  const bucketOf = (needs: ReadonlyMap<string, string>): number => {
    const fits = (bucket: Map<string, string>) =>
      [...needs].every(([path, name]) => (bucket.get(path) ?? name) === name);
    let index = buckets.findIndex(fits);
    if (index < 0) index = buckets.push(new Map()) - 1;
    for (const [path, name] of needs) buckets[index]?.set(path, name);
    return index;
  };
  const parts = distribute(selections, (typeName, field) =>
    bucketOf(requiredStandIns(keys, standIns, subgraph, typeName, field)),
  );
  if (parts.size < 2) return [{ requires, selections }];
  return [...parts].map(([bucket, part]) => {
    const kept = new Set(buckets[bucket]?.values());
    return { requires: without(requires, (name) => present.has(name) && !kept.has(name)), selections: part };
  });

  function standInsOf(nodes: readonly QueryPlanSelectionNode[], found = new Set<string>()): Set<string> {
    for (const node of nodes) {
      if (node.kind === 'Field' && standIns.has(node.name)) found.add(node.name);
      standInsOf(node.selections ?? [], found);
    }
    return found;
  }
}

/** Path of real field names → the stand-in that a field requires there. */
function requiredStandIns(
  keys: SubgraphKeys,
  standIns: RequiredArguments,
  subgraph: string,
  typeName: string,
  field: FieldNode,
): Map<string, string> {
  const found = new Map<string, string>();
  const walk = ({ selections }: SelectionSetNode, path: string) => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, path);
      if (selection.kind !== Kind.FIELD) continue;
      const name = selection.name.value;
      const at = `${path}.${standIns.get(name)?.field ?? name}`;
      if (standIns.has(name)) found.set(at, name);
      if (selection.selectionSet) walk(selection.selectionSet, at);
    }
  };
  const requires = keys.requiresOf(subgraph, typeName, field.name.value);
  if (requires) walk(requires, '');
  return found;
}

const without = (
  nodes: readonly QueryPlanSelectionNode[],
  drops: (name: string) => boolean,
): QueryPlanSelectionNode[] =>
  nodes
    .filter((node) => node.kind !== 'Field' || !drops(node.name))
    .map((node) => (node.selections ? { ...node, selections: without(node.selections, drops) } : node))
    .filter((node) => !node.selections || node.selections.length > 0);
