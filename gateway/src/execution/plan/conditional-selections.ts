import { Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

/**
 * Asks for the type name of every object of which an operation may ask nothing else.
 * The planner drops a field when the conditions within it can never hold together, though the object itself is asked
 * for: `friends { name @include(if: false) }` is a list of empty objects and not null.
 */
export function keepConditionalObjects(operation: OperationDefinitionNode): OperationDefinitionNode {
  return visit(operation, {
    Field: {
      leave(field) {
        const { selectionSet } = field;
        if (!selectionSet || isCertain(selectionSet) || !hasConditions(selectionSet)) return undefined;
        const typeName: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
        return { ...field, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, typeName] } };
      },
    },
  });
}

/** Some selection holds whatever the variables and types are. */
const isCertain = ({ selections }: SelectionSetNode): boolean =>
  selections.some(
    (selection) =>
      !selection.directives?.length &&
      (selection.kind === Kind.FIELD ||
        (selection.kind === Kind.INLINE_FRAGMENT && !selection.typeCondition && isCertain(selection.selectionSet))),
  );

/** Some selection depends on a condition here, or in a fragment that may hold one. */
const hasConditions = ({ selections }: SelectionSetNode): boolean =>
  selections.some(
    (selection) =>
      selection.kind === Kind.FRAGMENT_SPREAD ||
      (selection.directives?.length ?? 0) > 0 ||
      (selection.kind === Kind.INLINE_FRAGMENT && hasConditions(selection.selectionSet)),
  );
