import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { type JsonObject, own } from '../merge/own.ts';
import { isPlainKey } from '../merge/property.ts';
import { quote } from '../merge/quote.ts';
import type { Introspect } from './complete.ts';
import type { FieldShape, ObjectShape, SelectionShape } from './shape.ts';

/** State of one writing. `amiss` is set when a value is not what its type allows: then the text means nothing. */
export interface Writing {
  amiss: boolean;
  readonly introspect: Introspect;
}

type Writer = (value: unknown, writing: Writing) => string;
type ObjectWriter = (object: JsonObject, writing: Writing) => string;

/**
 * Compiles a shape into functions that write the merged answer as JSON, in the order of the operation.
 * They know nothing of paths or null propagation: at the first value that is amiss they say so, and the answer is
 * completed the exact way.
 */
export function compileWriter(root: SelectionShape): (data: JsonObject, writing: Writing) => string {
  let writer: ObjectWriter | undefined;
  return (data, writing) => {
    if (!writer) {
      const shape = root.forType(root.declared.name);
      writer = shape ? compileObject(shape) : (_, state) => amiss(state);
    }
    return writer(data, writing);
  };
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** One expression for the whole object: engines make the best of straight-line code over objects of one shape. */
function compileObject(shape: ObjectShape): ObjectWriter {
  const writers: Writer[] = [];
  const parts = shape.fields.map((field, index) => {
    if (!NAME.test(field.key) || !NAME.test(field.source)) throw new Error(`not a GraphQL name: ${field.key}`);
    const head = JSON.stringify(`${index === 0 ? '{' : ','}"${field.key}":`);
    const isKnown = field.kind === 'typename' && !isAbstractType(shape.type);
    if (isKnown) return `${head} + ${JSON.stringify(JSON.stringify(shape.type.name))}`;
    const value =
      field.kind === 'introspection'
        ? 'undefined'
        : isPlainKey(field.source)
          ? `o.${field.source}`
          : `own(o, "${field.source}")`;
    const leaf = field.kind === 'leaf' ? leafCode(field.type) : undefined;
    if (leaf !== undefined) return `${head} + (v = ${value}, ${leaf})`;
    const at = writers.push(fieldWriter(field)) - 1;
    return `${head} + w${at}(${value}, s)`;
  });
  if (parts.length === 0) return () => '{}';
  const names = writers.map((_, index) => `w${index}`);
  const code = `"use strict"; return (o, s) => { let v; return ${parts.join(' + ')} + "}"; };`;
  return new Function('own', 'quote', 'orNull', 'amiss', ...names, code)(own, quote, orNull, amiss, ...writers);
}

/** Code for the text of a leaf `v`, for the leaves that most fields are; undefined for others. */
function leafCode(type: GraphQLOutputType): string | undefined {
  if (!isNonNullType(type)) return isScalarType(type) ? LEAF_CODE[type.name] : undefined;
  const code = leafCode(type.ofType);
  return code && `v === null || v === undefined ? amiss(s) : ${code}`;
}

const LEAF_CODE: Readonly<Record<string, string>> = {
  String: `typeof v === 'string' ? quote(v) : orNull(v, s)`,
  ID: `typeof v === 'string' ? quote(v) : Number.isInteger(v) ? '"' + v + '"' : orNull(v, s)`,
  Int: `typeof v === 'number' && (v | 0) === v ? v : orNull(v, s)`,
  Float: `typeof v === 'number' && Number.isFinite(v) ? v : orNull(v, s)`,
  Boolean: `v === true ? 'true' : v === false ? 'false' : orNull(v, s)`,
};

function fieldWriter(field: FieldShape): Writer {
  if (field.kind === 'introspection') return (_, { introspect }) => JSON.stringify(introspect(field));
  if (field.kind === 'typename') return (_, writing) => amiss(writing);
  return valueWriter(field.type, field);
}

function valueWriter(type: GraphQLOutputType, field: FieldShape): Writer {
  if (isNonNullType(type)) {
    const write = valueWriter(type.ofType, field);
    return (value, writing) => (value === null || value === undefined ? amiss(writing) : write(value, writing));
  }
  if (isListType(type)) return listWriter(valueWriter(type.ofType, field));
  if (field.kind === 'object') return objectWriter(field.selection);
  return leafWriter(type as GraphQLLeafType);
}

function listWriter(write: Writer): Writer {
  return (value, writing) => {
    if (value === null || value === undefined) return 'null';
    if (!Array.isArray(value)) return amiss(writing);
    const { length } = value;
    if (length === 0) return '[]';
    let text = `[${write(value[0], writing)}`;
    for (let index = 1; index < length; index++) text += `,${write(value[index], writing)}`;
    return `${text}]`;
  };
}

function objectWriter({ declared, typeNameKeys, forType }: SelectionShape): Writer {
  const byType = new Map<string, ObjectWriter>();
  const others = typeNameKeys.slice(1);
  const writerFor = (typeName: string) => {
    let writer = byType.get(typeName);
    if (!writer) {
      const shape = forType(typeName);
      if (!shape) return undefined;
      writer = compileObject(shape);
      byType.set(typeName, writer);
    }
    return writer;
  };
  let lastName: unknown;
  let last: ObjectWriter | undefined;
  return (value, writing) => {
    if (value === null || value === undefined) return 'null';
    if (typeof value !== 'object' || Array.isArray(value)) return amiss(writing);
    const object = value as JsonObject;
    let typeName = object.__typename;
    for (let at = 0; (typeName === undefined || typeName === null) && at < others.length; at++) {
      typeName = own(object, others[at] as string);
    }
    if (typeName === undefined || typeName === null) typeName = declared.name;
    if (typeName !== lastName || last === undefined) {
      const writer = typeof typeName === 'string' ? writerFor(typeName) : undefined;
      if (!writer) return amiss(writing);
      lastName = typeName;
      last = writer;
    }
    return last(object, writing);
  };
}

function leafWriter(type: GraphQLLeafType): Writer {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return (value, writing) => texts.get(value) ?? orNull(value, writing);
  }
  const code = leafCode(type);
  if (code)
    return new Function('quote', 'orNull', `"use strict"; return (v, s) => '' + (${code});`)(quote, orNull) as Writer;
  return (value) => (value === undefined || value === null ? 'null' : (JSON.stringify(value) ?? 'null'));
}

function orNull(value: unknown, writing: Writing): string {
  return value === null || value === undefined ? 'null' : amiss(writing);
}

function amiss(writing: Writing): string {
  writing.amiss = true;
  return 'null';
}
