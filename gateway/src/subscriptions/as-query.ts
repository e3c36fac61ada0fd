import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql';

/** The variable by which the query behind a subscription is told what has changed. */
export const changedId = 'liangdiChangedId';
/** A field that only whoever may see the member gets: where it is null, nothing is told. */
export const seenKey = 'liangdiSeen';

/** A subscription with the query that answers each of its events. */
export interface SubscriptionQuery {
  /** Field of `Subscription`. */
  readonly field: string;
  /** Its key in the answer. */
  readonly key: string;
  /** The document that is executed for each event: `node(id:)` in the place of the field. */
  readonly document: string;
  /** The field's arguments for the variables of a request; undefined when these are wrong. */
  readonly argumentsFor: (
    variables: Readonly<Record<string, unknown>>,
  ) => { readonly given: Readonly<Record<string, unknown>> } | { readonly wrong: readonly string[] };
  /** Whether the subscription may still be asked, by a schema that may have come in since. */
  readonly isValidIn: (schema: GraphQLSchema) => boolean;
}

/**
 * The query behind a valid subscription. Each event is a query of its own, by the subscriber, so that it passes every
 * check that a query passes. Undefined when the root field hides in a fragment.
 */
export const asQuery = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): SubscriptionQuery | undefined => {
  const field = operation.selectionSet.selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD,
  );
  const definition = field && schema.getSubscriptionType()?.getFields()[field.name.value];
  if (!field?.selectionSet || !definition || operation.selectionSet.selections.length !== 1) return undefined;
  const type = getNamedType(definition.type).name;
  const key = field.alias?.value ?? field.name.value;
  const probe: readonly SelectionNode[] = type === 'Member' ? [fieldNode('name', seenKey)] : [];
  const node: FieldNode = {
    ...fieldNode('node', key),
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: named('id'),
        value: { kind: Kind.VARIABLE, name: named(changedId) },
      },
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: named(type) },
          selectionSet: {
            kind: Kind.SELECTION_SET,
            selections: [...field.selectionSet.selections, ...probe],
          },
        },
      ],
    },
  };
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const used = variablesIn({
    kind: Kind.DOCUMENT,
    definitions: [
      ...fragments,
      {
        ...operation,
        variableDefinitions: [],
        selectionSet: node.selectionSet as NonNullable<typeof node.selectionSet>,
      },
    ],
  });
  const query: OperationDefinitionNode = {
    ...operation,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: [
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: named(changedId) },
        type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: named('ID') } },
      },
      ...(operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)),
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [node] },
  };
  return {
    field: field.name.value,
    key,
    document: print({ kind: Kind.DOCUMENT, definitions: [query, ...fragments] }),
    argumentsFor: (variables) => {
      const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 });
      if (values.errors) return { wrong: values.errors.map(({ message }) => message) };
      return { given: getArgumentValues(definition, field, values.coerced) };
    },
    isValidIn: validity(document, schema),
  };
};

/** Looks once for each schema, however many streams ask. */
const validity = (document: DocumentNode, first: GraphQLSchema): ((schema: GraphQLSchema) => boolean) => {
  let known = { schema: first, isValid: true };
  return (schema) => {
    if (schema !== known.schema) {
      const isValid = validate(schema, document, specifiedRules, { maxErrors: 1 }).length === 0;
      known = { schema, isValid };
    }
    return known.isValid;
  };
};

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;

const fieldNode = (name: string, alias: string): FieldNode => ({
  kind: Kind.FIELD,
  name: named(name),
  alias: named(alias),
});

const variablesIn = (document: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(document, { Variable: ({ name }) => void names.add(name.value) });
  return names;
};
