import { type ConstDirectiveNode, type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { type TypeWithFields, typesWithFields } from './repair.ts';
import { namedType, parseFieldSet } from './required-arguments.ts';

/**
 * Names of fields that have to be asked of all objects of an interface at once, by the field whose type that interface is:
 * `Query.people`.
 */
export type AskedOfAll = ReadonlyMap<string, ReadonlySet<string>>;

/** A field that one subgraph adds to all types of an interface, requiring what a subgraph has that knows these types. */
interface Added {
  readonly name: string;
  readonly graph: string;
}

/**
 * Reads which fields the planner (2.14.4) cannot ask of one type of an interface alone. Where one subgraph gives objects
 * without knowing their types, and a second adds a field that requires something of a third, which knows them, a condition
 * on a type has the third asked twice with the same keys, for the type and for what is required. The planner makes one fetch
 * of both, lets it wait for itself, and then goes round in a circle until its memory is full.
 */
export function readAskedOfAll(document: DocumentNode): AskedOfAll {
  const types = typesWithFields(document);
  const found = new Map<string, ReadonlySet<string>>();
  for (const [typeName, type] of types) {
    const blind = graphsOf(type.directives, 'join__type', (one) => has(one, 'isInterfaceObject'));
    if (blind.size === 0) continue;
    const knowing = graphsOf(type.directives, 'join__type', (one) => !has(one, 'isInterfaceObject'));
    const added = addedTo(type, blind, knowing);
    for (const [parentName, parent] of added.length > 0 ? types : []) {
      for (const { name, type } of parent.fields) {
        if (namedType(type) !== typeName) continue;
        const givers = [...giversOf(parent, name.value)].filter((graph) => blind.has(graph));
        const names = added.filter(({ graph }) => givers.some((giver) => giver !== graph)).map(({ name }) => name);
        if (names.length > 0) found.set(`${parentName}.${name.value}`, new Set(names));
      }
    }
  }
  return found;
}

const addedTo = (type: TypeWithFields, blind: ReadonlySet<string>, knowing: ReadonlySet<string>): readonly Added[] =>
  type.fields.flatMap(({ name, directives = [] }) =>
    directives.flatMap((directive) => {
      const graph = directive.name.value === 'join__field' ? given(directive, 'graph') : undefined;
      const requires = graph && blind.has(graph) ? given(directive, 'requires') : undefined;
      const required = requires === undefined ? [] : fieldNames(parseFieldSet(requires));
      const isKnown = required.some((field) => [...giversOf(type, field)].some((giver) => knowing.has(giver)));
      return graph && isKnown ? [{ name: name.value, graph }] : [];
    }),
  );

/** The subgraphs that resolve a field of a type. */
function giversOf(type: TypeWithFields | undefined, fieldName: string): ReadonlySet<string> {
  const { directives = [] } = type?.fields.find(({ name }) => name.value === fieldName) ?? {};
  return directives.some(({ name }) => name.value === 'join__field')
    ? graphsOf(directives, 'join__field', (one) => !has(one, 'external'))
    : graphsOf(type?.directives, 'join__type', () => true);
}

const graphsOf = (
  directives: readonly ConstDirectiveNode[] = [],
  name: string,
  counts: (directive: ConstDirectiveNode) => boolean,
): ReadonlySet<string> =>
  new Set(
    directives
      .filter((directive) => directive.name.value === name && counts(directive))
      .flatMap((directive) => given(directive, 'graph') ?? []),
  );

const fieldNames = ({ selections }: SelectionSetNode): readonly string[] =>
  selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []));

function given({ arguments: all }: ConstDirectiveNode, name: string): string | undefined {
  const value = all?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

const has = ({ arguments: all }: ConstDirectiveNode, name: string): boolean =>
  all?.some(
    (argument) => argument.name.value === name && argument.value.kind === Kind.BOOLEAN && argument.value.value,
  ) ?? false;
