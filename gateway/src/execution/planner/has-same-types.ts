import { type GraphQLSchema, isSpecifiedScalarType, printType } from 'graphql';

/** Types of the specifications that a supergraph is written in, which no operation meets. */
const OF_SPECIFICATIONS = /^(join|link|core)__/;

/** Whether one schema has the types of another, and no more beside those of specifications, each defined the same. */
export function hasSameTypes(schema: GraphQLSchema, other: GraphQLSchema): boolean {
  const types = typesOf(schema);
  const others = typesOf(other);
  return (
    types.length === others.length &&
    types.every((type) => {
      const same = other.getType(type.name);
      return same !== undefined && printType(same) === printType(type);
    })
  );
}

const typesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !OF_SPECIFICATIONS.test(type.name) && !isSpecifiedScalarType(type),
  );
