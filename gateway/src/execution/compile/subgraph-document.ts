import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { RequiredArguments } from '../supergraph/required-arguments.ts';

/** The operation of a plan's fetch, with stand-ins for required arguments turned back into the fields they stand for. */
export function subgraphOperation(text: string, standIns: RequiredArguments): OperationDefinitionNode {
  const parsed = withPlainRoot(parse(text, { noLocation: true }));
  const document: DocumentNode =
    standIns.size === 0
      ? parsed
      : visit(parsed, {
          Field: {
            leave(node): FieldNode | undefined {
              const standIn = standIns.get(node.name.value);
              if (!standIn) return undefined;
              const alias = node.alias ?? { kind: Kind.NAME, value: node.name.value };
              return { ...node, alias, name: { kind: Kind.NAME, value: standIn.field }, arguments: standIn.arguments };
            },
          },
        });
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || document.definitions.length !== 1) {
    throw new Error('the planner gave a fetch of more than one operation');
  }
  return operation;
}

const ROOT_TYPES = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** Without fragments on the root type at the root: every subgraph has one, but may call it by another name. */
const withPlainRoot = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, selectionSet: withoutType(definition.selectionSet, ROOT_TYPES[definition.operation]) }
      : definition,
  ),
});

const withoutType = (set: SelectionSetNode, typeName: string): SelectionSetNode => ({
  ...set,
  selections: set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [selection];
    const { typeCondition, ...plain } = selection;
    if (typeCondition && typeCondition.name.value !== typeName) return [selection];
    const selectionSet = withoutType(plain.selectionSet, typeName);
    return plain.directives?.length ? [{ ...plain, selectionSet }] : selectionSet.selections;
  }),
});

export const printCompact = (operation: OperationDefinitionNode): string => stripIgnoredCharacters(print(operation));

/** The response keys of an operation's root fields. */
export function rootKeys(operation: OperationDefinitionNode): readonly string[] {
  const keys = new Set<string>();
  const collect = (selections: readonly (typeof operation.selectionSet.selections)[number][]) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) keys.add(selection.alias?.value ?? selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet.selections);
    }
  };
  collect(operation.selectionSet.selections);
  return [...keys];
}

/** The names of the variables that a part of a document uses; those that it defines are among them. */
export function usedVariables(node: ASTNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(node, { Variable: ({ name }) => void used.add(name.value) });
  return used;
}
