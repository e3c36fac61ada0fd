import {
  type ASTNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Contexts } from '../supergraph/contexts.ts';

/**
 * Writes fields of an interface once for each type where only types set a context that something below takes an argument
 * from, and not their interface: the planner (2.14.4) looks for contexts at the type that a field is asked of. It finds
 * none there, or one further above that is not the nearest.
 */
export function bySettersOfContexts(
  schema: GraphQLSchema,
  contexts: Contexts,
  operation: OperationDefinitionNode,
): OperationDefinitionNode {
  const { sets, takers } = contexts;
  const rootType = schema.getRootType(operation.operation);
  if (takers.size === 0 || !rootType) return operation;
  return { ...operation, selectionSet: within(operation.selectionSet, rootType, [rootType.name]) };

  function within(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    possible: readonly string[],
  ): SelectionSetNode {
    return { kind: Kind.SELECTION_SET, selections: selections.flatMap((each) => written(each, type, possible)) };
  }

  function written(
    selection: SelectionNode,
    type: GraphQLCompositeType,
    possible: readonly string[],
  ): readonly SelectionNode[] {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
      if (!isCompositeType(condition)) return [selection];
      const own = possibleTypes(condition);
      const narrowed = possible.filter((name) => own.includes(name));
      return [{ ...selection, selectionSet: within(selection.selectionSet, condition, narrowed) }];
    }
    const field = isUnionType(type) ? undefined : type.getFields()[selection.name.value];
    const named = field && getNamedType(field.type);
    if (!isCompositeType(named)) return [selection];
    const selectionSet = within(selection.selectionSet, named, possibleTypes(named));
    const whole = { ...selection, selectionSet };
    if (!isAbstractType(type) || sets(type.name) || !possible.some(sets) || !takesFromContexts(contexts, selectionSet))
      return [whole];
    return possible.map((name) => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [whole] },
    }));
  }

  function possibleTypes(type: GraphQLCompositeType): readonly string[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
  }
}

/** Whether a part of an operation asks for a field that takes an argument from a context. */
export function takesFromContexts({ takers }: Contexts, node: ASTNode): boolean {
  if (takers.size === 0) return false;
  let takes = false;
  visit(node, {
    Field({ name }) {
      takes ||= takers.has(name.value);
    },
  });
  return takes;
}
