import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/**
 * Puts each type's resolvable keys before those that are not.
 * When the planner re-enters a subgraph it takes the first key that the subgraph can satisfy, also one marked
 * `resolvable: false`, so that the subgraph would be asked by a key it does not answer to.
 */
export function resolvableKeysFirst(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? { ...definition, directives: [...(definition.directives ?? [])].sort(byResolvable) }
        : definition,
    ),
  };
}

const byResolvable = (a: ConstDirectiveNode, b: ConstDirectiveNode) => rank(a) - rank(b);

const rank = (directive: ConstDirectiveNode) =>
  directive.name.value === 'join__type' &&
  directive.arguments?.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  )
    ? 1
    : 0;
