import { Kind, print, type SelectionSetNode } from 'graphql';
import type { RequiredField } from './requirement-tree.ts';

/** An entity key as the engine compares it: the paths to its leaves, and its fields as a subgraph is asked for them. */
export interface EntityKey {
  readonly text: string;
  readonly selectionSet: SelectionSetNode;
  readonly fields: ReadonlySet<string>;
  readonly paths: readonly (readonly string[])[];
  /** The one field of a key that has no more than one, and nothing nested. */
  readonly single: string | undefined;
}

const known = new WeakMap<SelectionSetNode, EntityKey>();

export function entityKey(selectionSet: SelectionSetNode): EntityKey {
  let key = known.get(selectionSet);
  if (!key) {
    const paths = leafPaths(selectionSet);
    key = {
      text: print(selectionSet),
      selectionSet,
      fields: new Set(paths.map(([first]) => first as string)),
      paths,
      single: paths.length === 1 && paths[0]?.length === 1 ? paths[0][0] : undefined,
    };
    known.set(selectionSet, key);
  }
  return key;
}

/** The first key, in the planner's order, all of whose fields a representation carries. */
export function keyIn(keys: readonly SelectionSetNode[], carried: readonly RequiredField[]): EntityKey | undefined {
  const names = new Set(carried.map(({ name }) => name));
  return keys.map(entityKey).find(({ fields }) => [...fields].every((field) => names.has(field)));
}

function leafPaths({ selections }: SelectionSetNode): string[][] {
  return selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD)
      return selection.kind === Kind.INLINE_FRAGMENT ? leafPaths(selection.selectionSet) : [];
    const name = selection.name.value;
    if (name === '__typename') return [];
    return selection.selectionSet ? leafPaths(selection.selectionSet).map((rest) => [name, ...rest]) : [[name]];
  });
}
