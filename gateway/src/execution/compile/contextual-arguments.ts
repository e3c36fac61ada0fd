import type { FetchDataKeyRenamer } from '@apollo/query-planner';
import { type GraphQLSchema, isLeafType, Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { completeLeaf, INVALID } from '../answer/leaf.ts';
import { type ByteString, ofLatin1 } from '../json/byte-string.ts';
import { jsonBytes } from '../json/json-bytes.ts';
import { writeText, writeValue } from '../json/write-value.ts';
import { isObject, type JsonObject, own } from '../merge/own.ts';
import { isSubtypeName } from '../supergraph/subtypes.ts';

/** The variables of an entity fetch whose values stand above each entity in the answer: what `@fromContext` takes from there. */
export interface ContextualArguments {
  readonly names: readonly string[];
  /** Where their values may stand. */
  readonly places: readonly Place[];
  /**
   * Their values as JSON, in the order of the names, for an entity that the objects of a way lead to, itself the last.
   * Undefined when one has none and may not be null.
   */
  valuesAt(way: readonly JsonObject[]): readonly ByteString[] | undefined;
}

/** Where a value may stand: so many fields above the entity, and down from there. */
export interface Place {
  readonly above: number;
  readonly steps: readonly string[];
}

/**
 * Compiles the planner's rewrites of contexts that an operation uses. Each variable is read at the nearest of its places that
 * there is for an entity. What no side could give, or is not what its type allows, is null; so is a variable without a
 * place: the fields that it is for are asked of entities below other types.
 */
export function compileContextualArguments(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataKeyRenamer[] | undefined,
  { variableDefinitions = [] }: OperationDefinitionNode,
): ContextualArguments | undefined {
  const byName = Map.groupBy(rewrites ?? [], ({ renameKeyTo }) => renameKeyTo);
  const used = variableDefinitions.filter(({ variable }) => byName.has(variable.name.value));
  if (used.length === 0) return undefined;
  const contexts = used.map(({ variable, type }) => {
    const places = (byName.get(variable.name.value) ?? []).map(({ path }) => placeOf(path));
    return { name: variable.name.value, type, places: places.sort((a, b) => a.above - b.above) };
  });
  return {
    names: contexts.map(({ name }) => name),
    places: contexts.flatMap(({ places }) => places),
    valuesAt(way) {
      const values: ByteString[] = [];
      for (const { type, places } of contexts) {
        const value = fitting(schema, type, readAt(schema, places, way));
        if (value === INVALID) return undefined;
        values.push(inJson(value));
      }
      return values;
    },
  };
}

function placeOf(path: readonly string[]): Place {
  const above = path.lastIndexOf('..') + 1;
  return { above, steps: path.slice(above) };
}

/** Stands for a value at a place that there is not for an entity. */
const NOWHERE: unique symbol = Symbol('nowhere');

function readAt(schema: GraphQLSchema, places: readonly Place[], way: readonly JsonObject[]): unknown {
  for (const { above, steps } of places) {
    const setter = way[way.length - 1 - above];
    const value = setter === undefined ? NOWHERE : follow(schema, steps, 0, setter);
    if (value !== NOWHERE) return value;
  }
  return null;
}

function follow(schema: GraphQLSchema, steps: readonly string[], at: number, value: unknown): unknown {
  const step = steps[at];
  if (step === undefined) return value ?? null;
  if (Array.isArray(value)) return value.map((item) => found(follow(schema, steps, at, item)));
  if (!isObject(value)) return null;
  if (!step.startsWith('... on ')) return follow(schema, steps, at + 1, own(value, step));
  const typeName = own(value, '__typename');
  if (typeof typeName === 'string' && !isSubtypeName(schema, step.slice(7), typeName)) return NOWHERE;
  return follow(schema, steps, at + 1, value);
}

const found = (value: unknown): unknown => (value === NOWHERE ? null : value);

/** A value as a type allows it: null for the least part that it does not, INVALID where that may not be null. */
function fitting(schema: GraphQLSchema, type: TypeNode, value: unknown): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return fitting(schema, type.type, value) ?? INVALID;
  if (value === null || value === undefined) return null;
  if (type.kind === Kind.LIST_TYPE) {
    if (!Array.isArray(value)) return null;
    const items = value.map((item) => fitting(schema, type.type, item));
    return items.includes(INVALID) ? null : items;
  }
  const leaf = schema.getType(type.name.value);
  return isLeafType(leaf) && completeLeaf(leaf, value) === INVALID ? null : value;
}

const inJson = (value: unknown): ByteString =>
  value === null
    ? NULL
    : jsonBytes((bytes) => {
        const end = writeValue(bytes, 0, value);
        return end < 0 ? writeText(bytes, 0, 'null') : end;
      });

const NULL = ofLatin1('null');
