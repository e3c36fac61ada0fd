import { type FieldNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/** Response key of the nth entity fetch within a joined operation. */
export const entitiesAlias = (index: number) => `_e${index}`;
export const representationsVariable = (index: number) => `representations_${index}`;

/** Several entity fetches to one subgraph as one operation; each keeps representations of its own. */
export function joinEntityOperations(operations: readonly OperationDefinitionNode[]): OperationDefinitionNode {
  const parts = operations.map((operation, index) =>
    visit(operation, {
      Variable: (node) =>
        node.name.value === 'representations'
          ? { ...node, name: { kind: Kind.NAME, value: representationsVariable(index) } }
          : undefined,
    }),
  );
  const [first] = parts;
  if (!first) throw new Error('nothing to join');
  const definitions = new Map(
    parts.flatMap(({ variableDefinitions }) =>
      (variableDefinitions ?? []).map((definition) => [definition.variable.name.value, definition] as const),
    ),
  );
  const selections = parts.map(({ selectionSet }, index): FieldNode => {
    const entities = selectionSet.selections[0] as FieldNode;
    return { ...entities, alias: { kind: Kind.NAME, value: entitiesAlias(index) } };
  });
  return {
    ...first,
    variableDefinitions: [...definitions.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}
