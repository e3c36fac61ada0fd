import type { QueryPlan } from '@apollo/query-planner';
import {
  type ArgumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  print,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fetchesOf } from './fetches-of.ts';

/** An operation in which variables stand for what the planner would change. */
export interface ExactLiterals {
  readonly operation: OperationDefinitionNode;
  /** Puts back what they stand for into the operations of a plan. */
  restore(plan: QueryPlan): QueryPlan;
}

/**
 * Keeps numbers for custom scalars as they are written: a scalar may tell apart `1.10` from `1.1`, and hold more digits than
 * the planner, which reads and writes them as floating-point numbers, or refuses those that are too large for one.
 */
export function exactLiterals(schema: GraphQLSchema, operation: OperationDefinitionNode): ExactLiterals {
  const given = new Map<string, VariableDefinitionNode>(
    (operation.variableDefinitions ?? []).map((definition) => [definition.variable.name.value, definition]),
  );
  const names = new Map<string, string>();
  const literals = new Map<string, ValueNode>();
  const defaults = new Map<string, VariableDefinitionNode>();
  const standIn = (literal: ValueNode, type: GraphQLInputType): ValueNode => {
    const id = `${type} ${print(literal)}`;
    let name = names.get(id) ?? `literal_${names.size}`;
    while (given.has(name)) name += '_';
    names.set(id, name);
    literals.set(name, literal);
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
  };
  const info = new TypeInfo(schema);
  const replaced: OperationDefinitionNode = visit(
    operation,
    visitWithTypeInfo(info, {
      VariableDefinition(definition) {
        const { defaultValue, variable } = definition;
        const type = info.getInputType();
        if (defaultValue && type && withStandIns(defaultValue, type, () => NULL) !== defaultValue)
          defaults.set(variable.name.value, definition);
        return false;
      },
      Argument: {
        leave(argument): ArgumentNode | undefined {
          const type = info.getArgument()?.type;
          const value = type ? withStandIns(argument.value, type, standIn) : argument.value;
          return value === argument.value ? undefined : { ...argument, value };
        },
      },
    }),
  );
  if (literals.size === 0 && defaults.size === 0) return { operation, restore: (plan) => plan };
  const declared = [...names].map(([id, name]) => declaration(name, id.slice(0, id.indexOf(' '))));
  return {
    operation: { ...replaced, variableDefinitions: [...(operation.variableDefinitions ?? []), ...declared] },
    restore(plan) {
      for (const fetch of fetchesOf(plan)) {
        if (!fetch.variableUsages?.some((name) => literals.has(name) || defaults.has(name))) continue;
        fetch.operation = restored(fetch.operation, literals, defaults);
        fetch.variableUsages = fetch.variableUsages.filter((name) => !literals.has(name));
      }
      return plan;
    },
  };
}

const NULL: ValueNode = { kind: Kind.NULL };

const declaration = (name: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: parseType(type, { noLocation: true }),
});

/**
 * A value with stand-ins for the numbers in its custom scalars that do not come back as they are written; itself without any.
 * Each is of the very type of its place, which may be one of lists: a variable is not made one item of a list, nor is it
 * taken where it could be null.
 */
function withStandIns(
  value: ValueNode,
  type: GraphQLInputType,
  standIn: (literal: ValueNode, type: GraphQLInputType) => ValueNode,
): ValueNode {
  const custom = getNamedType(type);
  const isCustom = isScalarType(custom) && !isSpecifiedScalarType(custom);
  switch (value.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return isCustom && String(Number(value.value)) !== value.value ? standIn(value, type) : value;
    case Kind.LIST: {
      const list = getNullableType(type);
      const items = isListType(list) ? list.ofType : custom;
      const values = value.values.map((item) => withStandIns(item, items, standIn));
      return values.every((item, at) => item === value.values[at]) ? value : { ...value, values };
    }
    case Kind.OBJECT: {
      const known = isInputObjectType(custom) ? custom.getFields() : undefined;
      const fields = value.fields.map((field) => {
        const fieldType = known ? known[field.name.value]?.type : custom;
        const inner = fieldType ? withStandIns(field.value, fieldType, standIn) : field.value;
        return inner === field.value ? field : { ...field, value: inner };
      });
      return fields.every((field, at) => field === value.fields[at]) ? value : { ...value, fields };
    }
    default:
      return value;
  }
}

const restored = (
  text: string,
  literals: ReadonlyMap<string, ValueNode>,
  defaults: ReadonlyMap<string, VariableDefinitionNode>,
): string =>
  print(
    visit(parse(text), {
      VariableDefinition(definition) {
        const name = definition.variable.name.value;
        if (literals.has(name)) return null;
        const written = defaults.get(name)?.defaultValue;
        return written ? { ...definition, defaultValue: written } : false;
      },
      Variable: ({ name }) => literals.get(name.value),
    }),
  );
