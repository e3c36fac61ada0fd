import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject, type JsonObject, own } from '../merge/own.ts';
import { type Get, getter } from '../merge/property.ts';
import { toJson } from '../merge/quote.ts';
import { applyRewrites } from '../merge/rewrites.ts';
import type { RequiredArguments } from '../supergraph/required-arguments.ts';
import type { SubgraphKeys } from '../supergraph/subgraph-keys.ts';
import { type EntityKey, keyIn } from './entity-key.ts';
import { namedTypeName, type RequiredField, requiredFields } from './requirement-tree.ts';

/** How entities of one type are represented to one subgraph. */
export interface TypeRepresentation {
  /** The type name that the subgraph is told: an interface object's for its implementations. */
  readonly sentTypeName: string;
  /** The key that the representation carries. */
  readonly key: EntityKey;
  /** Reads the one field of a key that has no more. */
  readonly singleKey: Get | undefined;
  /** Entities with one key are represented alike: there is nothing else in a representation. */
  readonly tellsKeyOnly: boolean;
  /** The representation as JSON; undefined when the entity lacks what the subgraph needs to find it. */
  write(entity: JsonObject): string | undefined;
}

export interface RepresentationSource {
  readonly schema: GraphQLSchema;
  readonly keys: SubgraphKeys;
  readonly requiredArguments: RequiredArguments;
}

/**
 * Compiles a plan's `requires` for one type at a time.
 * A required field that no side could give goes as null when its type allows it, so that the subgraph can tell
 * silence from absence; without a key field, or a field that may not be null, there is no representation.
 */
export function compileRepresentation(
  source: RepresentationSource,
  subgraph: string,
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: readonly FetchDataRewrite[] | undefined,
): (typeName: string) => TypeRepresentation | undefined {
  const byType = new Map<string, TypeRepresentation | undefined>();
  return (typeName) => {
    if (!byType.has(typeName)) {
      if (!source.schema.getType(typeName)) return undefined;
      byType.set(typeName, compile(source, subgraph, requires, inputRewrites, typeName));
    }
    return byType.get(typeName);
  };
}

function compile(
  { schema, keys, requiredArguments }: RepresentationSource,
  subgraph: string,
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: readonly FetchDataRewrite[] | undefined,
  typeName: string,
): TypeRepresentation | undefined {
  const fields = requiredFields(schema, requiredArguments, requires, typeName, typeName);
  if (!fields.some(({ source }) => source === '__typename')) return undefined;
  const sample: JsonObject = { __typename: typeName };
  applyRewrites(
    schema,
    inputRewrites?.filter(({ path }) => path.at(-1) === '__typename' && path.length <= 2),
    sample,
  );
  const sentTypeName = String(sample.__typename);
  const key = keyIn(keys.keysOf(subgraph, sentTypeName), fields);
  if (!key) return undefined;
  const writeObject = compileObject(schema, requiredArguments, fields, key);
  const simple = (inputRewrites ?? []).every(
    ({ path, kind }) => kind === 'ValueSetter' && path.length <= 2 && path.at(-1) === '__typename',
  );
  const write = (entity: JsonObject) => {
    const text = writeObject(entity, sentTypeName);
    if (simple || text === undefined) return text;
    const representation = JSON.parse(text);
    representation.__typename = typeName;
    applyRewrites(schema, inputRewrites, representation);
    return JSON.stringify(representation);
  };
  const tellsKeyOnly =
    simple && fields.every(({ source, name }) => source === '__typename' || (source === name && name === key.single));
  const singleKey = key.single === undefined ? undefined : getter(key.single);
  return { sentTypeName, key, singleKey, tellsKeyOnly, write };
}

type ObjectWriter = (object: JsonObject, typeName?: string) => string | undefined;

function compileObject(
  schema: GraphQLSchema,
  standIns: RequiredArguments,
  fields: readonly RequiredField[],
  key: EntityKey | undefined,
): ObjectWriter {
  const parts = fields.map((field, index) => ({
    get: getter(field.source),
    namesType: field.source === '__typename',
    head: `${index === 0 ? '{' : ','}${JSON.stringify(field.name)}:`,
    isKey: key?.fields.has(field.name) ?? false,
    nullable: field.nullable,
    write: field.selections.length > 0 ? compileNested(schema, standIns, field) : undefined,
  }));
  return (object, typeName) => {
    let text = '';
    for (const { get, namesType, head, isKey, nullable, write } of parts) {
      if (namesType && typeName !== undefined) {
        text += `${head}"${typeName}"`;
        continue;
      }
      const value = get(object);
      let part: string | undefined;
      if (value === undefined || value === null) {
        if (!nullable || (isKey && value === undefined)) return undefined;
        part = 'null';
      } else {
        part = write ? write(value) : toJson(value);
        if (part === undefined) {
          if (!nullable || isKey) return undefined;
          part = 'null';
        }
      }
      text += head + part;
    }
    return text === '' ? '{}' : `${text}}`;
  };
}

function compileNested(
  schema: GraphQLSchema,
  standIns: RequiredArguments,
  field: RequiredField,
): (value: unknown) => string | undefined {
  const byType = new Map<string | undefined, ObjectWriter>();
  const declared = namedTypeName(field.type);
  const write = (value: unknown): string | undefined => {
    if (value === null || value === undefined) return 'null';
    if (Array.isArray(value)) {
      const items = value.map(write);
      return items.some((item) => item === undefined) ? undefined : `[${items.join(',')}]`;
    }
    if (!isObject(value)) return undefined;
    const typeName = own(value, '__typename');
    const name = typeof typeName === 'string' && schema.getType(typeName) ? typeName : undefined;
    let writer = byType.get(name);
    if (!writer) {
      const fields = requiredFields(schema, standIns, field.selections, name, declared);
      writer = compileObject(schema, standIns, fields, undefined);
      byType.set(name, writer);
    }
    return writer(value);
  };
  return write;
}
