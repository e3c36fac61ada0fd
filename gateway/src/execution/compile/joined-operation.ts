import { type FieldNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/** Response key of the nth entity fetch within a joined operation. */
export const entitiesAlias = (index: number) => `_e${index}`;
export const representationsVariable = (index: number) => `representations_${index}`;

export const contextualVariable = (name: string, index: number) => `${name}_${index}`;

/**
 * Several entity fetches to one subgraph as one operation; each keeps representations of its own, and values of contextual
 * arguments.
 */
export function joinEntityOperations(
  operations: readonly OperationDefinitionNode[],
  contextual: ReadonlySet<string>,
): OperationDefinitionNode {
  const nameIn = (index: number, name: string): string | undefined => {
    if (name === 'representations') return representationsVariable(index);
    return contextual.has(name) ? contextualVariable(name, index) : undefined;
  };
  const parts = operations.map((operation, index) =>
    visit(operation, {
      Variable(node) {
        const value = nameIn(index, node.name.value);
        return value === undefined ? undefined : { ...node, name: { kind: Kind.NAME, value } };
      },
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
