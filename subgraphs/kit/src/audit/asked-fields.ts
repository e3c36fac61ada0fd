import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What a document reads of persons, worked out once per document. */
export interface AskedFields {
  readonly operation: string;
  /** `Type.field`, sorted. */
  readonly fields: readonly string[];
  readonly isMutation: boolean;
  /** Texts that stand in the document itself, where ids may be. */
  readonly literals: readonly string[];
}

const known = new WeakMap<DocumentNode, AskedFields>();

/** The fields that a document asks of the given types, and the name of its operation or of its first field. */
export const askedFields = (schema: GraphQLSchema, document: DocumentNode, types: ReadonlySet<string>): AskedFields => {
  const before = known.get(document);
  if (before) return before;
  const fields = new Set<string>();
  const info = new TypeInfo(schema);
  const literals: string[] = [];
  let operation = '';
  let isMutation = false;
  visit(
    document,
    visitWithTypeInfo(info, {
      OperationDefinition: (node) => {
        isMutation = node.operation === OperationTypeNode.MUTATION;
        const [first] = node.selectionSet.selections;
        operation = node.name?.value ?? (first?.kind === Kind.FIELD ? first.name.value : '');
      },
      StringValue: ({ value }) => {
        literals.push(value);
      },
      Field: (node) => {
        const parent = info.getParentType();
        const name = parent && getNamedType(parent).name;
        if (name && types.has(name) && !node.name.value.startsWith('__')) fields.add(`${name}.${node.name.value}`);
      },
    }),
  );
  const asked = { operation, fields: [...fields].sort(), isMutation, literals };
  known.set(document, asked);
  return asked;
};
