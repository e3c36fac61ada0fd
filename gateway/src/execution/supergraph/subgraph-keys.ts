import { type ConstDirectiveNode, type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { typesWithFields } from './repair.ts';
import { parseFieldSet, unbraced } from './required-arguments.ts';

export interface StatedKeys {
  /** Subgraph name → URL, as the supergraph states them. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** Names of fields that some subgraph requires of others, or takes from a context. */
  readonly requiredFields: ReadonlySet<string>;
  /** Interfaces that some subgraph sees as one object type. */
  readonly interfaceObjects: ReadonlySet<string>;
  /** Those of them that such a subgraph cannot be asked for by a key. */
  readonly unaskedObjects: ReadonlySet<string>;
  /** The keys by which a subgraph resolves entities of a type, in the order the planner prefers: of `products Product`. */
  readonly keys: ReadonlyMap<string, readonly SelectionSetNode[]>;
  /** The fields that a subgraph requires to resolve a field: `reviews Product.rating`. */
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
}

export interface SubgraphKeys extends StatedKeys {
  /** The keys by which a subgraph resolves entities of a type, in the order the planner prefers. */
  keysOf(subgraph: string, typeName: string): readonly SelectionSetNode[];
  /** The fields that a subgraph requires to resolve a field, as the planned supergraph states them. */
  requiresOf(subgraph: string, typeName: string, fieldName: string): SelectionSetNode | undefined;
}

/** Reads subgraphs, entity keys and requirements from a supergraph document's join directives. */
export function readSubgraphKeys(document: DocumentNode): StatedKeys {
  const parsed = new Map<string, SelectionSetNode>();
  /** Most keys are the same. */
  const fieldSet = (text: string): SelectionSetNode => {
    const known = parsed.get(text) ?? parseFieldSet(text);
    parsed.set(text, known);
    return known;
  };
  const nameOf = new Map<string, string>();
  const subgraphs = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const directive = value.directives?.find(({ name }) => name.value === 'join__graph');
      const name = directive && stringArgument(directive, 'name');
      if (!name) continue;
      nameOf.set(value.name.value, name);
      subgraphs.set(name, stringArgument(directive, 'url') ?? '');
    }
  }

  const keys = new Map<string, SelectionSetNode[]>();
  const requires = new Map<string, SelectionSetNode>();
  const contexts: SelectionSetNode[] = [];
  const interfaceObjects = new Map<string, string[]>();
  for (const [typeName, type] of typesWithFields(document)) {
    for (const directive of type.directives ?? []) {
      if (directive.name.value === 'join__type' && isTrue(directive, 'isInterfaceObject'))
        interfaceObjects.set(typeName, [
          ...(interfaceObjects.get(typeName) ?? []),
          `${nameOf.get(enumArgument(directive, 'graph') ?? '')} ${typeName}`,
        ]);
      const key = directive.name.value === 'join__type' ? stringArgument(directive, 'key') : undefined;
      if (!key || isFalse(directive, 'resolvable')) continue;
      const at = `${nameOf.get(enumArgument(directive, 'graph') ?? '')} ${typeName}`;
      keys.set(at, [...(keys.get(at) ?? []), fieldSet(key)]);
    }
    for (const field of type.fields) {
      for (const directive of field.directives ?? []) {
        const fields = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : undefined;
        const graph = nameOf.get(enumArgument(directive, 'graph') ?? '');
        for (const taken of contextSelections(directive)) contexts.push(taken);
        if (fields) requires.set(`${graph} ${typeName}.${field.name.value}`, fieldSet(fields));
      }
    }
  }
  return {
    subgraphs,
    interfaceObjects: new Set(interfaceObjects.keys()),
    unaskedObjects: new Set(
      [...interfaceObjects].filter(([, places]) => places.some((at) => !keys.has(at))).map(([name]) => name),
    ),
    requiredFields: new Set([...requires.values(), ...contexts].flatMap(fieldNames)),
    keys,
    requires,
  };
}

export const subgraphKeysOf = (stated: StatedKeys): SubgraphKeys => ({
  ...stated,
  keysOf: (subgraph, typeName) => stated.keys.get(`${subgraph} ${typeName}`) ?? [],
  requiresOf: (subgraph, typeName, fieldName) => stated.requires.get(`${subgraph} ${typeName}.${fieldName}`),
});

const argumentValue = (directive: ConstDirectiveNode, name: string) =>
  directive.arguments?.find((argument) => argument.name.value === name)?.value;

/** What a field takes from contexts, from each for one argument. */
function contextSelections(directive: ConstDirectiveNode): readonly SelectionSetNode[] {
  const given = argumentValue(directive, 'contextArguments');
  const taken = given?.kind === Kind.LIST ? given.values : [];
  return taken.flatMap((one) => {
    const selection = one.kind === Kind.OBJECT ? one.fields.find(({ name }) => name.value === 'selection') : undefined;
    return selection?.value.kind === Kind.STRING ? [parseFieldSet(unbraced(selection.value.value))] : [];
  });
}

const fieldNames = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => [
    ...(selection.kind === Kind.FIELD ? [selection.name.value.replace(/_required_\d+_*$/, '')] : []),
    ...('selectionSet' in selection && selection.selectionSet ? fieldNames(selection.selectionSet) : []),
  ]);

function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argumentValue(directive, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function enumArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argumentValue(directive, name);
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = argumentValue(directive, name);
  return value?.kind === Kind.BOOLEAN && value.value;
}

function isFalse(directive: ConstDirectiveNode, name: string): boolean {
  const value = argumentValue(directive, name);
  return value?.kind === Kind.BOOLEAN && !value.value;
}
