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
