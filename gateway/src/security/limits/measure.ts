import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of an operation with its fragments opened up, without opening them up. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly selections: number;
}

const nothing: Measure = { depth: 0, aliases: 0, rootFields: 0, directives: 0, selections: 0 };

const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  rootFields: a.rootFields + b.rootFields,
  directives: a.directives + b.directives,
  selections: a.selections + b.selections,
});

/**
 * Measures every operation of a document and gives the largest. Each fragment is measured once, so a document
 * costs no more than its own length, however often its fragments name each other. A fragment within itself counts
 * once: validation refuses it.
 */
export const measure = (document: DocumentNode): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const known = new Map<string, Measure>();

  const ofFragment = (name: string): Measure => {
    const before = known.get(name);
    if (before) return before;
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment ? ofSet(fragment.selectionSet) : nothing;
    known.set(name, size);
    return size;
  };

  const ofSelection = (selection: SelectionNode): Measure => {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const inner = ofFragment(selection.name.value);
      return { ...inner, directives: inner.directives + directives, selections: inner.selections + 1 };
    }
    const inner = selection.selectionSet ? ofSet(selection.selectionSet) : nothing;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return { ...inner, directives: inner.directives + directives, selections: inner.selections + 1 };
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
      directives: inner.directives + directives,
      selections: inner.selections + 1,
    };
  };

  const ofSet = (set: SelectionSetNode): Measure => set.selections.map(ofSelection).reduce(beside, nothing);

  return operations
    .map((operation) => {
      const size = ofSet(operation.selectionSet);
      return { ...size, directives: size.directives + (operation.directives?.length ?? 0) };
    })
    .reduce(
      (a, b) => ({
        depth: Math.max(a.depth, b.depth),
        aliases: Math.max(a.aliases, b.aliases),
        rootFields: Math.max(a.rootFields, b.rootFields),
        directives: Math.max(a.directives, b.directives),
        selections: Math.max(a.selections, b.selections),
      }),
      nothing,
    );
};
