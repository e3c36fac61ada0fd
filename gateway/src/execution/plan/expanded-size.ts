import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

/**
 * How many selections a document stands for when every fragment is written out where it is spread.
 * Counts in time linear in the document, however its fragments multiply; a fragment within itself counts as endless.
 */
export function expandedSize(document: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const sizes = new Map<string, number>();
  const sizeOf = ({ selections }: SelectionSetNode): number => {
    let size = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) size += sizeOfFragment(selection.name.value);
      else size += 1 + (selection.selectionSet ? sizeOf(selection.selectionSet) : 0);
    }
    return size;
  };
  const sizeOfFragment = (name: string): number => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    sizes.set(name, Number.POSITIVE_INFINITY);
    const selectionSet = fragments.get(name);
    const size = selectionSet ? sizeOf(selectionSet) : 0;
    sizes.set(name, size);
    return size;
  };
  let size = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) size += sizeOf(definition.selectionSet);
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) size = Math.max(size, sizeOfFragment(definition.name.value));
  }
  return size;
}
