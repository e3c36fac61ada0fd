import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many selections the planner has to look at: what is selected of an interface or a union counts once for each type
 * that it may be. Planning takes time by that and not by a document's length. Each fragment is measured once for each
 * number of types, so that a document costs no more than its own length; a fragment within itself counts once.
 */
export const plannedSize = (schema: GraphQLSchema, document: DocumentNode): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, number>();

  const typesOf = (type: GraphQLNamedType | undefined): number =>
    isAbstractType(type) ? schema.getPossibleTypes(type).length : 1;

  const ofFragment = (name: string, types: number): number => {
    const key = `${types} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, 0);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const size = fragment ? ofSet(fragment.selectionSet, type, Math.min(types, typesOf(type))) : 0;
    known.set(key, size);
    return size;
  };

  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType | undefined, types: number): number => {
    let size = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) size += ofFragment(selection.name.value, types);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
        size += ofSet(selection.selectionSet, narrowed, Math.min(types, typesOf(narrowed)));
      } else {
        const known = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        const below = known && getNamedType(known.type);
        size += types * (1 + (selection.selectionSet ? ofSet(selection.selectionSet, below, typesOf(below)) : 0));
      }
    }
    return size;
  };

  const sizes = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return 0;
    return ofSet(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined, 1);
  });
  return Math.max(0, ...sizes);
};
