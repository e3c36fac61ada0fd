import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, type SelectionNode } from 'graphql';

/** What an entity fetch requires of the answer so far, and what it asks. */
export interface EntitySelection {
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly selections: readonly SelectionNode[];
}

/** Parts of a selection by where each field goes, fragments around them kept. What goes nowhere goes with the first part. */
export function distribute<Part>(
  selections: readonly SelectionNode[],
  partOf: (typeName: string, field: FieldNode) => Part | undefined,
): ReadonlyMap<Part, readonly SelectionNode[]> {
  const { anywhere, ...found } = within(selections, '');
  const parts = new Map(found.parts);
  const [first] = parts;
  if (first && anywhere.length > 0) parts.set(first[0], [...anywhere, ...first[1]]);
  return parts;

  function within(
    nodes: readonly SelectionNode[],
    typeName: string,
  ): { readonly parts: ReadonlyMap<Part, readonly SelectionNode[]>; readonly anywhere: readonly SelectionNode[] } {
    const parts = new Map<Part, SelectionNode[]>();
    const anywhere: SelectionNode[] = [];
    const put = (part: Part, node: SelectionNode) => parts.set(part, [...(parts.get(part) ?? []), node]);
    for (const node of nodes) {
      if (node.kind === Kind.FIELD) {
        const part = partOf(typeName, node);
        if (part === undefined) anywhere.push(node);
        else put(part, node);
      }
      if (node.kind !== Kind.INLINE_FRAGMENT) continue;
      const around = (selections: readonly SelectionNode[]): SelectionNode => ({
        ...node,
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      });
      const inner = within(node.selectionSet.selections, node.typeCondition?.name.value ?? typeName);
      for (const [part, fields] of inner.parts) put(part, around(fields));
      if (inner.anywhere.length > 0) anywhere.push(around(inner.anywhere));
    }
    return { parts, anywhere };
  }
}

/** The type that a selection of entities is about. */
export const typeNamesOf = (node: SelectionNode): readonly string[] =>
  node.kind === Kind.INLINE_FRAGMENT && node.typeCondition ? [node.typeCondition.name.value] : [];
