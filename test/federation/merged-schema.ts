import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  printSchema,
} from 'graphql';
import type { TestSupergraph } from './compose.ts';
import { engineHere } from './engine-here.ts';
import { worldValue } from './subgraph-from-world.ts';
import { type Parent, toParent, viewOf, type World } from './world.ts';

/** The API of a test supergraph as one schema that answers from its world. */
export async function mergedSchema({ supergraphSdl, world, name }: TestSupergraph): Promise<GraphQLSchema> {
  if (!world) throw new Error(`${name} has no world`);
  const { apiSchema } = await engineHere({ supergraphSdl, transports: () => ({ send: () => Promise.reject() }) });
  return resolveFromWorld(buildSchema(printSchema(apiSchema)), world);
}

/**
 * Makes an API schema answer from a world by itself, as if there were no subgraphs.
 * An enum value that is not for callers is null, which is no error.
 */
export function resolveFromWorld(schema: GraphQLSchema, world: World): GraphQLSchema {
  const view = viewOf(world);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = ({ record }: Parent) => record.__typename;
    if (!isObjectType(type)) continue;
    if (world.roots[type.name]) resolveRoots(type, world);
    else resolveFields(type, world);
  }
  return schema;

  function resolveRoots(type: GraphQLObjectType, { roots }: World): void {
    for (const field of Object.values(type.getFields())) {
      field.resolve = (_parent, args) => toParent(roots[type.name]?.[field.name]?.(args, view));
    }
  }
}

function resolveFields(type: GraphQLObjectType, world: World): void {
  for (const field of Object.values(type.getFields())) {
    field.resolve = (parent: Parent, args, context, info) => {
      if (!parent.record) return defaultFieldResolver(parent, args, context, info);
      const read = (name: string, otherArgs: Record<string, unknown> = {}): unknown =>
        worldValue(world, parent.record, name, otherArgs, read);
      const value = toParent(worldValue(world, parent.record, field.name, args, read));
      const named = getNamedType(field.type);
      return isEnumType(named) && typeof value === 'string' && !named.getValue(value) ? null : value;
    };
  }
}
