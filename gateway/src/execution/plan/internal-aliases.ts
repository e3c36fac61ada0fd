import {
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';

/**
 * The response key under which a field's value travels inside the engine.
 * An alias that is the name of another field could hide the key or required field that the plan fetches beside it,
 * so such an alias travels under a name that no field has. Type names travel as `__typename`, whatever they are called.
 */
export type InternalAliases = {
  keyOf(field: FieldNode): string;
  /** Internal key → the caller's alias. */
  readonly original: ReadonlyMap<string, string>;
  readonly operation: OperationDefinitionNode;
};

/** Renames the aliases of an operation that collide with field names of the planned schema. */
export function internalAliases(operation: OperationDefinitionNode, fieldNames: ReadonlySet<string>): InternalAliases {
  const original = new Map<string, string>();
  const internals = new Map<string, string>();
  const internalOf = (alias: string, name: string): string => {
    const known = internals.get(`${alias} ${name}`);
    if (known !== undefined) return known;
    let number = internals.size;
    while (fieldNames.has(`as_${number}`)) number++;
    const internal = `as_${number}`;
    internals.set(`${alias} ${name}`, internal);
    original.set(internal, alias);
    return internal;
  };
  const keyOf = (field: FieldNode): string => {
    const alias = field.alias?.value;
    if (alias === undefined || alias === field.name.value || field.name.value === '__typename') return field.name.value;
    if (!fieldNames.has(alias) && !/^(__|as_)/.test(alias)) return alias;
    return internalOf(alias, field.name.value);
  };
  let renames = false;
  const renamed = visit(operation, {
    Field(field) {
      const key = keyOf(field);
      if (field.alias === undefined || key === field.alias.value) return undefined;
      const { alias, ...unaliased } = field;
      renames = true;
      return key === field.name.value ? unaliased : { ...field, alias: { kind: Kind.NAME, value: key } };
    },
  });
  return { keyOf, original, operation: renames ? renamed : operation };
}

/** Every field name of a schema's object and interface types. */
export function allFieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>(['__typename']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) for (const name of Object.keys(type.getFields())) names.add(name);
  }
  return names;
}
