import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, getNamedType, isAbstractType } from 'graphql';
import { writeCode, writeConstant, writeText, writeValue } from '../json/write-value.ts';
import { isObject, type JsonObject, own } from '../merge/own.ts';
import { type Get, getter } from '../merge/property.ts';
import { applyRewrites } from '../merge/rewrites.ts';
import type { RequiredArguments } from '../supergraph/required-arguments.ts';
import type { SubgraphKeys } from '../supergraph/subgraph-keys.ts';
import { type EntityKey, keyIn } from './entity-key.ts';
import { type EntitySelection, typeNamesOf } from './entity-selection.ts';
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
  /** Writes the representation as JSON and returns its end; -1 when the entity lacks what the subgraph needs to find it. */
  write(entity: JsonObject, bytes: Buffer, at: number): number;
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
 * What is asked of a type itself, beside what is asked of its interface, is asked under its own name.
 */
export function compileRepresentation(
  source: RepresentationSource,
  subgraph: string,
  { requires, selections }: EntitySelection,
  inputRewrites: readonly FetchDataRewrite[] | undefined,
): (typeName: string) => TypeRepresentation | undefined {
  const byType = new Map<string, TypeRepresentation | undefined>();
  const named = new Set(selections.flatMap(typeNamesOf));
  const rewritesOf = (typeName: string) =>
    named.has(typeName) && source.keys.keysOf(subgraph, typeName).length > 0
      ? inputRewrites?.filter((rewrite) => !setsTypeName(rewrite))
      : inputRewrites;
  return (typeName) => {
    if (!byType.has(typeName)) {
      if (!source.schema.getType(typeName)) return undefined;
      byType.set(typeName, compile(source, subgraph, requires, rewritesOf(typeName), typeName));
    }
    return byType.get(typeName);
  };
}

/** Whether it has an entity sent under another name: that of an interface, which the subgraph is asked for. */
const setsTypeName = ({ path }: FetchDataRewrite): boolean => path.length <= 2 && path.at(-1) === '__typename';

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
  applyRewrites(schema, inputRewrites?.filter(setsTypeName), sample);
  const sentTypeName = String(sample.__typename);
  const key = keyIn(keys.keysOf(subgraph, sentTypeName), fields);
  if (!key) return undefined;
  const writeObject = compileObject(schema, requiredArguments, fields, key, sentTypeName);
  const simple = (inputRewrites ?? []).every((rewrite) => rewrite.kind === 'ValueSetter' && setsTypeName(rewrite));
  const writeRewritten: ObjectWriter = (entity, bytes, at) => {
    const end = writeObject(entity, bytes, at);
    if (end < 0 || end > bytes.length) return end;
    const representation = JSON.parse(bytes.toString('utf8', at, end));
    representation.__typename = typeName;
    applyRewrites(schema, inputRewrites, representation);
    return writeText(bytes, at, JSON.stringify(representation));
  };
  const tellsKeyOnly =
    simple && fields.every(({ source, name }) => source === '__typename' || (source === name && name === key.single));
  const singleKey = key.single === undefined ? undefined : getter(key.single);
  return { sentTypeName, key, singleKey, tellsKeyOnly, write: simple ? writeObject : writeRewritten };
}

type ObjectWriter = (object: JsonObject, bytes: Buffer, at: number) => number;
type ValueWriter = (bytes: Buffer, at: number, value: unknown) => number;

/** Straight-line code for each object, so that engines learn what it looks like. */
function compileObject(
  schema: GraphQLSchema,
  standIns: RequiredArguments,
  fields: readonly RequiredField[],
  key: EntityKey | undefined,
  sentTypeName?: string,
): ObjectWriter {
  const getters: Get[] = [];
  const writers: ValueWriter[] = [];
  let code = '';
  let constant = '{';
  fields.forEach((field, index) => {
    constant += `${index === 0 ? '' : ','}${JSON.stringify(field.name)}:`;
    if (field.source === '__typename' && sentTypeName !== undefined) {
      constant += JSON.stringify(sentTypeName);
      return;
    }
    const isKey = key?.fields.has(field.name) ?? false;
    const lacking = field.nullable ? writeCode('null') : 'return -1;';
    getters.push(getter(field.source));
    writers.push(field.selections.length > 0 ? compileNested(schema, standIns, field) : writeValue);
    const at = getters.length - 1;
    code += `${writeCode(constant)}
      v = g${at}(o);
      if (v === undefined || v === null) {
        ${isKey ? 'if (v === undefined) return -1;' : ''}
        ${lacking}
      } else {
        q = w${at}(b, p, v);
        if (q >= 0) p = q;
        else { ${isKey ? 'return -1;' : lacking} }
      }`;
    constant = '';
  });
  code = `"use strict"; return (o, b, p) => { let v, q; ${code} ${writeCode(`${constant}}`)} return p; };`;
  const names = getters.flatMap((_, at) => [`g${at}`, `w${at}`]);
  const given = getters.flatMap((get, at) => [get, writers[at]]);
  return new Function('writeConstant', ...names, code)(writeConstant, ...given) as ObjectWriter;
}

const TYPE_NAME: RequiredField = {
  source: '__typename',
  name: '__typename',
  type: undefined,
  nullable: true,
  selections: [],
};

const withTypeName = (fields: readonly RequiredField[]): readonly RequiredField[] => [
  TYPE_NAME,
  ...fields.filter(({ source }) => source !== '__typename'),
];

function compileNested(schema: GraphQLSchema, standIns: RequiredArguments, field: RequiredField): ValueWriter {
  const byType = new Map<string | undefined, ObjectWriter>();
  const declared = namedTypeName(field.type);
  const write: ValueWriter = (bytes, at, value) => {
    if (value === null || value === undefined) return writeText(bytes, at, 'null');
    if (Array.isArray(value)) {
      let to = writeText(bytes, at, '[');
      for (let index = 0; index < value.length; index++) {
        to = write(bytes, index === 0 ? to : writeText(bytes, to, ','), value[index]);
        if (to < 0) return -1;
      }
      return writeText(bytes, to, ']');
    }
    if (!isObject(value)) return -1;
    const typeName = own(value, '__typename');
    const name = typeof typeName === 'string' && schema.getType(typeName) ? typeName : undefined;
    let writer = byType.get(name);
    if (!writer) {
      const fields = requiredFields(schema, standIns, field.selections, name, declared);
      // Whoever serves an object of an abstract type again has to know which one it is.
      const tellsType = name !== undefined && isAbstractType(getNamedType(field.type));
      writer = compileObject(schema, standIns, tellsType ? withTypeName(fields) : fields, undefined, name);
      byType.set(name, writer);
    }
    return writer(value, bytes, at);
  };
  return write;
}
