import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether a type name is another's or stands for one of its possible types or sub-interfaces. */
export function isSubtypeName(schema: GraphQLSchema, superName: string, typeName: string): boolean {
  if (superName === typeName) return true;
  const superType = schema.getType(superName);
  const type = schema.getType(typeName);
  return (
    isAbstractType(superType) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(superType, type)
  );
}

/** Whether an object may be of both types: one of them stands for the other. */
export const areRelated = (schema: GraphQLSchema, one: string, other: string): boolean =>
  isSubtypeName(schema, one, other) || isSubtypeName(schema, other, one);

/** A type with those that its objects may be of, and those that stand for it. */
export function relatedNames(schema: GraphQLSchema, typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  const above = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const below = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const between = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return [typeName, ...[...above, ...below, ...between].map(({ name }) => name)];
}
