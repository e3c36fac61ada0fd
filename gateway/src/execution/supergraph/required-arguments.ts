import {
  type ArgumentNode,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type ConstObjectValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { settersOf } from './contexts.ts';
import { type RepairedSupergraph, type TypeWithFields, typesWithFields } from './repair.ts';

/** Stand-in field name → the field it stands for and the arguments it is asked with. */
export type RequiredArguments = ReadonlyMap<
  string,
  { readonly field: string; readonly arguments: readonly ArgumentNode[] }
>;

/**
 * Gives each combination of arguments in a `@requires`, or in what is taken from a context, a field of its own in the
 * supergraph that is planned with, so that what a subgraph requires cannot collide with what the caller asks for. Subgraph
 * operations get the real field under the stand-in's name as alias, representations the real name.
 */
export function separateRequiredArguments(document: DocumentNode, contextDirective: string): RepairedSupergraph {
  const types = typesWithFields(document);
  const standIns = new Map<string, { field: string; arguments: readonly ArgumentNode[] }>();
  const names = new Map<string, string>();
  const added = new Map<string, Set<string>>();

  const standInFor = (typeName: string, field: FieldNode): string => {
    const asked = `${field.name.value}(${(field.arguments ?? []).map(print).sort().join(',')})`;
    let name = names.get(asked);
    if (!name) {
      name = `${field.name.value}_required_${names.size}`;
      while ([...types.values()].some((type) => type.fields.some((other) => other.name.value === name))) name += '_';
      names.set(asked, name);
      standIns.set(name, { field: field.name.value, arguments: field.arguments ?? [] });
    }
    for (const owner of [typeName, ...implementersOf(types, typeName)]) {
      const owned = added.get(owner) ?? new Set();
      added.set(owner, owned.add(name));
    }
    return name;
  };

  const rewriteSelections = (typeName: string, { selections }: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typeName;
        return { ...selection, selectionSet: rewriteSelections(condition, selection.selectionSet) };
      }
      const definition = types.get(typeName)?.fields.find(({ name }) => name.value === selection.name.value);
      const { selectionSet } = selection;
      const inner =
        selectionSet && definition ? rewriteSelections(namedType(definition.type), selectionSet) : selectionSet;
      const rewritten = inner ? { ...selection, selectionSet: inner } : selection;
      if (!definition?.arguments?.length) return rewritten;
      const name = standInFor(typeName, selection);
      return { ...rewritten, name: { kind: Kind.NAME, value: name }, arguments: [] };
    }),
  });

  const rewriteFieldSet = (typeName: string, fieldSet: string): string =>
    printFieldSet(rewriteSelections(typeName, parseFieldSet(fieldSet)));

  /** What is taken from a context is one selection for all types that set it. */
  const rewriteContext = (argument: ConstObjectValueNode): ConstObjectValueNode => {
    const [context] = argument.fields.filter(({ name }) => name.value === 'context');
    const setters =
      context?.value.kind === Kind.STRING ? settersOf(document, contextDirective, context.value.value) : [];
    return {
      ...argument,
      fields: argument.fields.map((field) => {
        if (field.name.value !== 'selection' || field.value.kind !== Kind.STRING) return field;
        const selection = unbraced(field.value.value);
        const plain = printFieldSet(parseFieldSet(selection));
        const rewritten = setters.map((setter) => rewriteFieldSet(setter, selection));
        const value = rewritten.find((each) => each !== plain) ?? plain;
        return { ...field, value: { kind: Kind.STRING, value: `{ ${value} }` } };
      }),
    };
  };

  const rewriteArgument = (typeName: string, argument: ConstArgumentNode): ConstArgumentNode => {
    const { name, value } = argument;
    if (name.value === 'requires' && value.kind === Kind.STRING)
      return { ...argument, value: { kind: Kind.STRING, value: rewriteFieldSet(typeName, value.value) } };
    if (name.value !== 'contextArguments' || value.kind !== Kind.LIST) return argument;
    const values = value.values.map((each) => (each.kind === Kind.OBJECT ? rewriteContext(each) : each));
    return { ...argument, value: { ...value, values } };
  };

  const rewriteDirective = (typeName: string, directive: ConstDirectiveNode): ConstDirectiveNode =>
    directive.name.value !== 'join__field'
      ? directive
      : { ...directive, arguments: directive.arguments?.map((each) => rewriteArgument(typeName, each)) ?? [] };

  const rewritten = new Map<string, FieldDefinitionNode[]>();
  for (const [typeName, type] of types) {
    rewritten.set(
      typeName,
      type.fields.map((field) => ({
        ...field,
        directives: (field.directives ?? []).map((directive) => rewriteDirective(typeName, directive)),
      })),
    );
  }
  for (const [typeName, owned] of added) {
    const fields = rewritten.get(typeName) ?? [];
    for (const name of owned) {
      const original = fields.find((field) => field.name.value === standIns.get(name)?.field);
      if (original) fields.push({ ...original, name: { kind: Kind.NAME, value: name }, arguments: [] });
    }
  }
  return {
    requiredArguments: standIns,
    document: {
      ...document,
      definitions: document.definitions.map((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
          ? { ...definition, fields: rewritten.get(definition.name.value) ?? [] }
          : definition,
      ),
    },
  };
}

/** The selection set that a federation field set such as `id organisation { code }` stands for. */
export function parseFieldSet(fieldSet: string): SelectionSetNode {
  const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a field set: ${fieldSet}`);
  return operation.selectionSet;
}

/** What is taken from a context, as a field set: it may stand in braces. */
export const unbraced = (selection: string): string => selection.replace(/^\s*\{(.*)\}\s*$/s, '$1');

const printFieldSet = (selectionSet: SelectionSetNode) => selectionSet.selections.map(print).join(' ');

/** The name of a type without lists and marks. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const implementersOf = (types: Map<string, TypeWithFields>, interfaceName: string) =>
  [...types.values()]
    .filter((type) => type.interfaces?.some(({ name }) => name.value === interfaceName))
    .map((type) => type.name.value);
