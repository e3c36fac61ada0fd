import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/**
 * The fragments of an operation by name. Those that only other operations of its document spread are none of its business:
 * a variable of theirs may have its name and mean something else.
 */
export function fragmentsOf(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlyMap<string, FragmentDefinitionNode> {
  const all = new Map<string, FragmentDefinitionNode>(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const found = new Map<string, FragmentDefinitionNode>();
  const find = (selectionSet: SelectionSetNode): void => {
    visit(selectionSet, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = all.get(name);
        if (!fragment || found.has(name)) return;
        found.set(name, fragment);
        find(fragment.selectionSet);
      },
    });
  };
  find(operation.selectionSet);
  return found;
}
