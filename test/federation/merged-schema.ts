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
      const given = { ...args, ...fromContexts(world, parent, field.name) };
      const value = below(
        parent,
        toParent(worldValue(world, parent.record, field.name, given, readerOf(world, parent))),
      );
      const named = getNamedType(field.type);
      return isEnumType(named) && typeof value === 'string' && !named.getValue(value) ? null : value;
    };
  }
}

type Read = (name: string, args?: Record<string, unknown>) => unknown;

/** Gives fields of a record. */
function readerOf(world: World, { record }: Parent): Read {
  const read: Read = (name, args = {}) => worldValue(world, record, name, args, read);
  return read;
}

/** Parents, with whose field led to them. */
function below(above: Parent, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => below(above, item));
  return typeof value === 'object' && value !== null && 'record' in value ? { ...value, above } : value;
}

/** The arguments that a field takes from contexts: what cannot be had is null. */
function fromContexts(world: World, { record, above }: Parent, field: string): Record<string, unknown> {
  const contextual = world.types[record.__typename]?.contextual?.[field] ?? {};
  return Object.fromEntries(
    Object.entries(contextual).map(([argument, setters]) => {
      let setter = above;
      while (setter && !setters[setter.record.__typename]) setter = setter.above;
      return [argument, setter ? readPath(world, setter, setters[setter.record.__typename]?.split('.') ?? []) : null];
    }),
  );
}

function readPath(world: World, at: unknown, [name, ...rest]: readonly string[]): unknown {
  if (Array.isArray(at)) return at.map((item) => readPath(world, item, name === undefined ? [] : [name, ...rest]));
  if (at instanceof Error || at === undefined) return null;
  if (name === undefined || at === null) return at;
  const value = readerOf(world, at as Parent)(name);
  return readPath(world, value instanceof Error ? null : toParent(value), rest);
}
