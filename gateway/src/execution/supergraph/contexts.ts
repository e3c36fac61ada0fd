import { type DirectiveNode, type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { typesWithFields } from './repair.ts';
import { isSubtypeName } from './subtypes.ts';

/** Contexts of a supergraph: an object sets one, and fields of what is below it take arguments from there. */
export interface Contexts {
  /** Whether every object of a type sets one. */
  sets(typeName: string): boolean;
  /** Names of fields that take an argument from one. */
  readonly takers: ReadonlySet<string>;
}

const SETTERS: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);

/** What a supergraph says of contexts. */
export interface StatedContexts {
  readonly setters: readonly string[];
  readonly takers: ReadonlySet<string>;
}

/** Reads from a supergraph document which types set contexts, by a directive, and which fields take from them. */
export function readContexts(document: DocumentNode, directive: string): StatedContexts {
  const fields = [...typesWithFields(document).values()].flatMap((type) => type.fields);
  const takers = fields.filter(({ directives = [] }) =>
    directives.some((directive) => directive.arguments?.some(({ name }) => name.value === 'contextArguments')),
  );
  return { setters: settersOf(document, directive), takers: new Set(takers.map(({ name }) => name.value)) };
}

/** The contexts of a supergraph, for the types of its schema. */
export const contextsOf = ({ setters, takers }: StatedContexts, schema: GraphQLSchema): Contexts => ({
  sets: (typeName) => setters.some((setter) => isSubtypeName(schema, setter, typeName)),
  takers,
});

/** The types that set a context, or any. */
export function settersOf({ definitions }: DocumentNode, directive: string, context?: string): readonly string[] {
  const isContext = ({ name, arguments: given }: DirectiveNode): boolean =>
    name.value === directive &&
    (context === undefined || (given?.[0]?.value.kind === Kind.STRING && given[0].value.value === context));
  return definitions.flatMap((definition) =>
    SETTERS.has(definition.kind) && 'name' in definition && definition.name && definition.directives?.some(isContext)
      ? [definition.name.value]
      : [],
  );
}
