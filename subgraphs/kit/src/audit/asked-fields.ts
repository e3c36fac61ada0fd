import { type DocumentNode, type GraphQLSchema, getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** What a document reads of persons, worked out once per document. */
export interface AskedFields {
  readonly operation: string;
  /** `Type.field`, sorted. */
  readonly fields: readonly string[];
}

const known = new WeakMap<DocumentNode, AskedFields>();

/** The fields that a document asks of the given types, and the name of its operation or of its first field. */
export const askedFields = (schema: GraphQLSchema, document: DocumentNode, types: ReadonlySet<string>): AskedFields => {
  const before = known.get(document);
  if (before) return before;
  const fields = new Set<string>();
  const info = new TypeInfo(schema);
  let operation = '';
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition: (node) => {
        const [first] = node.selectionSet.selections;
        operation = node.name?.value ?? (first?.kind === Kind.FIELD ? first.name.value : '');
      },
      Field: (node) => {
        const parent = info.getParentType();
        const name = parent && getNamedType(parent).name;
        if (name && types.has(name) && !node.name.value.startsWith('__')) fields.add(`${name}.${node.name.value}`);
      },
    }),
  );
  const asked = { operation, fields: [...fields].sort() };
  known.set(document, asked);
  return asked;
};
