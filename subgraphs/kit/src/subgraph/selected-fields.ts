import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The part of what a resolver is told that says what was asked for. */
export interface Asked {
  readonly fieldNodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const known = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

const collect = (set: SelectionSetNode, type: string, fragments: Asked['fragments'], into: Set<string>): void => {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      into.add(selection.name.value);
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    const on = fragment?.typeCondition?.name.value;
    if (fragment && (on === undefined || on === type || on === 'Node' || on === '_Entity'))
      collect(fragment.selectionSet, type, fragments, into);
  }
};

/** Names of the fields that are asked of things of a type right under the resolved field, through fragments too. */
export const selectedFields = ({ fieldNodes, fragments }: Asked, type: string): ReadonlySet<string> => {
  const [first] = fieldNodes;
  if (!first) return new Set();
  const byType = known.get(first) ?? new Map<string, ReadonlySet<string>>();
  known.set(first, byType);
  const before = byType.get(type);
  if (before) return before;
  const fields = new Set<string>();
  for (const { selectionSet } of fieldNodes) if (selectionSet) collect(selectionSet, type, fragments, fields);
  byType.set(type, fields);
  return fields;
};
