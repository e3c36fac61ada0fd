import {
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

/**
 * The response key under which a field's value travels inside the engine.
 * An alias that is the name of another field could hide the key or required field that the plan fetches beside it,
 * so such an alias travels under a name that no field has. So does what has one key with another field, or with other
 * arguments, for objects of another type: a plan may ask it of all of them at once, as fields of what they have in common.
 * Type names travel as `__typename`, whatever they are called.
 */
export type InternalAliases = {
  keyOf(field: FieldNode): string;
  readonly operation: OperationDefinitionNode;
};

/** Renames the aliases of an operation that collide with field names of the planned schema. */
export function internalAliases(operation: OperationDefinitionNode, fieldNames: ReadonlySet<string>): InternalAliases {
  const internals = new Map<string, string>();
  let number = 0;
  const internalOf = (key: string, asked: string): string => {
    const known = internals.get(`${key} ${asked}`);
    if (known !== undefined) return known;
    while (fieldNames.has(`as_${number}`)) number++;
    const internal = `as_${number++}`;
    internals.set(`${key} ${asked}`, internal);
    return internal;
  };
  /** What each response key stands for where it is met first. */
  const first = new Map<string, string>();
  const keyOf = (field: FieldNode): string => {
    const name = field.name.value;
    if (name === '__typename') return name;
    const key = field.alias?.value ?? name;
    const asked = whatIsAsked(field);
    if (!first.has(key)) first.set(key, asked);
    const isFree = key === name || (!fieldNames.has(key) && !/^(__|as_)/.test(key));
    return isFree && first.get(key) === asked ? key : internalOf(key, asked);
  };
  let renames = false;
  const renamed = visit(operation, {
    Field(field) {
      const key = keyOf(field);
      if (key === (field.alias?.value ?? field.name.value)) return undefined;
      const { alias, ...unaliased } = field;
      renames = true;
      return key === field.name.value ? unaliased : { ...field, alias: { kind: Kind.NAME, value: key } };
    },
  });
  return { keyOf, operation: renames ? renamed : operation };
}

const whatIsAsked = ({ name, arguments: given }: FieldNode): string =>
  given?.length ? `${name.value}(${given.map(print).sort().join(',')})` : name.value;

/** Every field name of a schema's object and interface types. */
export function allFieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>(['__typename']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) for (const name of Object.keys(type.getFields())) names.add(name);
  }
  return names;
}
