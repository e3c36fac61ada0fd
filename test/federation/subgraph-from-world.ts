import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql';
import { type FieldResolver, type Parent, toParent, viewOf, type World, type WorldRecord } from './world.ts';

type Resolver = (parent: Parent | undefined, args: Record<string, unknown>) => unknown;

/**
 * A subgraph over a world. Fields that the subgraph declares external are read from what the gateway sent along and
 * never from the world, so that a requirement that does not arrive is an error and not a right answer by chance.
 */
export function subgraphFromWorld(world: World, typeDefs: string): GraphQLSchema {
  const document = parse(typeDefs);
  const view = viewOf(world);
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const type of objectTypes(document)) {
    const typeName = type.name.value;
    resolvers[typeName] ??= {};
    const fields = resolvers[typeName];
    const external = externalFields(document, typeName);
    for (const field of type.fields ?? []) {
      fields[field.name.value] = world.roots[typeName]
        ? (((_parent, args) => toParent(world.roots[typeName]?.[field.name.value]?.(args, view))) satisfies Resolver)
        : fieldResolver(world, field, external);
    }
    if (isEntity(type)) {
      fields.__resolveReference = (reference: Record<string, unknown>) => resolveReference(world, document, reference);
    }
  }
  for (const definition of document.definitions) {
    const isInterface =
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_EXTENSION;
    if (
      !isInterface &&
      definition.kind !== Kind.UNION_TYPE_DEFINITION &&
      definition.kind !== Kind.UNION_TYPE_EXTENSION
    ) {
      continue;
    }
    const type: Record<string, unknown> = { __resolveType: ({ record }: Parent) => record.__typename };
    if (isInterface && definition.directives?.some(({ name }) => name.value === 'key')) {
      type.__resolveReference = (reference: Record<string, unknown>) => resolveReference(world, document, reference);
    }
    resolvers[definition.name.value] = type;
  }
  return buildSubgraphSchema({ typeDefs: document, resolvers: resolvers as never });
}

function fieldResolver(world: World, field: FieldDefinitionNode, external: ReadonlySet<string>): Resolver {
  const view = viewOf(world);
  const name = field.name.value;
  return (parent, args) => {
    if (!parent) return undefined;
    const { record, reference } = parent;
    const read = (other: string, otherArgs: Record<string, unknown> = {}): unknown => {
      if (external.has(other) && reference) {
        if (!(other in reference)) throw new Error(`${record.__typename}.${other} was required`);
        return reference[other];
      }
      return worldValue(world, record, other, otherArgs, read);
    };
    if (external.has(name) && reference && name in reference) return toParent(reference[name]);
    return toParent(worldValue(world, record, name, args, read, view));
  };
}

/** A field of a record by the world's own rules. */
export function worldValue(
  world: World,
  record: WorldRecord,
  name: string,
  args: Record<string, unknown>,
  read: Parameters<FieldResolver>[0],
  view = viewOf(world),
): unknown {
  const resolver = world.types[record.__typename]?.fields?.[name];
  return resolver ? resolver(read, args, view) : record[name];
}

function resolveReference(world: World, document: DocumentNode, reference: Record<string, unknown>): unknown {
  const typeName = String(reference.__typename);
  const external = externalFields(document, typeName);
  const candidates = world.types[typeName] ? [typeName] : implementersIn(world, typeName);
  for (const candidate of candidates) {
    for (const key of keysOf(document, typeName)) {
      if (!key.every((name) => name in reference)) continue;
      const values = Object.fromEntries(key.map((name) => [name, reference[name]]));
      const record = viewOf(world).find(candidate, values);
      if (!record) continue;
      const sent = Object.fromEntries(Object.entries(reference).filter(([name]) => external.has(name)));
      return { record, reference: sent } satisfies Parent;
    }
  }
  return null;
}

/** Records of every type that the world counts under an interface: those with a `kinds` entry for it. */
const implementersIn = (world: World, interfaceName: string) =>
  Object.entries(world.types)
    .filter(([, { records }]) => records?.some(({ kinds }) => Array.isArray(kinds) && kinds.includes(interfaceName)))
    .map(([name]) => name);

const objectTypes = (document: DocumentNode) =>
  document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION,
  );

const typesNamed = (document: DocumentNode, typeName: string) =>
  document.definitions.filter((definition) => 'fields' in definition && definition.name.value === typeName) as (
    | ObjectTypeDefinitionNode
    | ObjectTypeExtensionNode
  )[];

const isEntity = (type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) =>
  type.directives?.some(({ name }) => name.value === 'key') ?? false;

function externalFields(document: DocumentNode, typeName: string): ReadonlySet<string> {
  const keyFields = new Set(keysOf(document, typeName).flat());
  return new Set(
    typesNamed(document, typeName).flatMap(({ fields = [], directives: onType = [] }) =>
      fields
        .filter(({ directives = [] }) => [...directives, ...onType].some(({ name }) => name.value === 'external'))
        .map(({ name }) => name.value)
        .filter((name) => !keyFields.has(name)),
    ),
  );
}

/** The names of the outer fields of each key of a type. */
const keysOf = (document: DocumentNode, typeName: string): string[][] =>
  typesNamed(document, typeName).flatMap(({ directives = [] }) =>
    directives
      .filter(({ name }) => name.value === 'key')
      .map(({ arguments: given = [] }) => given.find(({ name }) => name.value === 'fields')?.value)
      .flatMap((value) =>
        value?.kind === Kind.STRING
          ? [
              value.value
                .replace(/\{[^}]*\}/g, '')
                .trim()
                .split(/\s+/),
            ]
          : [],
      ),
  );
