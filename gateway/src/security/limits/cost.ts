import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { argumentValues, idsOf, isOfPage, itemsOf } from './multipliers.ts';

/** Cost of an operation for the variables of one request. */
export type Cost = (variables: Readonly<Record<string, unknown>>) => number;

/** What a derived or counted field costs more than a read one. */
const weights: Readonly<Record<string, number>> = {
  responsibility: 5,
  facets: 10,
  totalCount: 5,
  whatIf: 500,
  __schema: 5_000,
  __type: 50,
};

const nothing: Cost = () => 0;

/**
 * Compiles the cost of one operation: each object counts 1, each page as many times as it may have items, and what is
 * asked for by a list of ids as many times as there are ids. Leaves are free but for those that must be counted.
 * Fragments are compiled once.
 */
export const costOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Cost => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Cost>();
  const defaults = new Map<string, ValueNode>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue) defaults.set(variable.name.value, defaultValue);
  const readArgument = argumentValues(defaults);

  const ofFragment = (name: string): Cost => {
    const before = known.get(name);
    if (before) return before;
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && isCompositeType(type) ? memoised(ofSet(fragment.selectionSet, type)) : nothing;
    known.set(name, cost);
    return cost;
  };

  const ofField = (field: FieldNode, parent: GraphQLCompositeType): Cost => {
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    const own = weights[field.name.value];
    const type = definition && getNamedType(definition.type);
    if (!field.selectionSet || !isCompositeType(type)) return own === undefined ? nothing : () => own;
    const inner = ofSet(field.selectionSet, type);
    const ids = idsOf(field, definition?.args ?? [], readArgument);
    const items = definition?.args.some(isOfPage) ? itemsOf(field, definition.args, readArgument) : () => 1;
    return (variables) => ids(variables) * ((own ?? 1) + items(variables) * inner(variables));
  };

  const ofSet = (set: SelectionSetNode, parent: GraphQLCompositeType): Cost => {
    const costs = set.selections.map((selection): Cost => {
      if (selection.kind === Kind.FIELD) return ofField(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
      return isCompositeType(type) ? ofSet(selection.selectionSet, type) : nothing;
    });
    return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root) : nothing;
};

/** A fragment that is used again and again costs the same each time for the same variables. */
const memoised = (cost: Cost): Cost => {
  let last: { readonly variables: unknown; readonly value: number } | undefined;
  return (variables) => {
    if (last?.variables !== variables) last = { variables, value: cost(variables) };
    return last.value;
  };
};
