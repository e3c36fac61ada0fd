import {
  type DirectiveDefinitionNode,
  type DocumentNode,
  extendSchema,
  type GraphQLSchema,
  Kind,
  visit,
} from 'graphql';

const OPERATION_PLACES = new Set(
  `QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION`.split(
    ' ',
  ),
);

const isOfOperations = ({ locations }: DirectiveDefinitionNode): boolean =>
  locations.some(({ value }) => OPERATION_PLACES.has(value));

/** The directives of operations that a supergraph defines. */
export const operationDirectives = ({ definitions }: DocumentNode): readonly DirectiveDefinitionNode[] =>
  definitions.flatMap((each) => (each.kind === Kind.DIRECTIVE_DEFINITION && isOfOperations(each) ? [each] : []));

/**
 * The API schema with the directives of operations that subgraphs added by `@composeDirective`: a supergraph holds their
 * definitions, which the API schema leaves out with the specification that they belong to. One whose arguments have types
 * that callers cannot see stays out.
 */
export function withComposedDirectives(apiSchema: GraphQLSchema, definitions: readonly DirectiveDefinitionNode[]) {
  const names = new Set<string>();
  let schema = apiSchema;
  for (const definition of definitions) {
    if (apiSchema.getDirective(definition.name.value)) continue;
    try {
      schema = extendSchema(schema, { kind: Kind.DOCUMENT, definitions: [definition] });
      names.add(definition.name.value);
    } catch {}
  }
  return { schema, names };
}

/**
 * A document without certain directives. Which subgraphs know a composed directive, and with which arguments, no supergraph
 * says: so it is checked, and sent to none.
 */
export const withoutDirectives = (document: DocumentNode, names: ReadonlySet<string>): DocumentNode =>
  names.size === 0
    ? document
    : visit(document, { Directive: ({ name }) => (names.has(name.value) ? null : undefined) });
