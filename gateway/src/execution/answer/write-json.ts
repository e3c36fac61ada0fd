import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type { ByteString } from '../json/byte-string.ts';
import { jsonBytes } from '../json/json-bytes.ts';
import { writeCode, writeConstant, writeNumber, writeString, writeText, writeValue } from '../json/write-value.ts';
import { type JsonObject, own } from '../merge/own.ts';
import { isPlainKey } from '../merge/property.ts';
import type { Introspect } from './complete.ts';
import type { FieldShape, ObjectShape, SelectionShape } from './shape.ts';

/** State of one writing. `amiss` is set when a value is not what its type allows: then the text means nothing. */
export interface Writing {
  amiss: boolean;
  readonly introspect: Introspect;
  /** What was introspected: where a list gives the root back, the same stands in each of its items. */
  introspected?: Map<FieldShape, string>;
}

/** Writes at a place and returns the one after it: past the end of the bytes when there is no room. */
type Writer = (bytes: Buffer, at: number, value: unknown, writing: Writing) => number;
type ObjectWriter = (bytes: Buffer, at: number, object: JsonObject, writing: Writing) => number;

/**
 * Compiles a shape into functions that write the merged answer as JSON, in the order of the operation.
 * They know nothing of paths or null propagation: at the first value that is amiss they say so, and the answer is
 * completed the exact way.
 */
export function compileWriter(root: SelectionShape): (data: JsonObject, writing: Writing) => ByteString {
  let writer: ObjectWriter | undefined;
  return (data, writing) => {
    if (!writer) {
      const shape = root.forType(root.declared.name);
      writer = shape ? compileObject(shape) : (bytes, at, _, state) => amiss(bytes, at, state);
    }
    const write = writer;
    return jsonBytes((bytes) => write(bytes, 0, data, writing));
  };
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Straight-line code for the whole object: engines make the best of it over objects of one shape. */
function compileObject(shape: ObjectShape): ObjectWriter {
  const writers: Writer[] = [];
  let code = '';
  let constant = '{';
  shape.fields.forEach((field, index) => {
    if (!NAME.test(field.key) || !NAME.test(field.source)) throw new Error(`not a GraphQL name: ${field.key}`);
    constant += `${index === 0 ? '' : ','}"${field.key}":`;
    const isKnown = field.kind === 'typename' && !isAbstractType(shape.type);
    if (isKnown) {
      constant += JSON.stringify(shape.type.name);
      return;
    }
    const value =
      field.kind === 'introspection'
        ? 'undefined'
        : isPlainKey(field.source)
          ? `o.${field.source}`
          : `own(o, "${field.source}")`;
    const leaf = field.kind === 'leaf' ? leafCode(field.type) : undefined;
    code += `${writeCode(constant)} v = ${value};\n`;
    constant = '';
    if (leaf !== undefined) code += leaf;
    else code += `p = w${writers.push(fieldWriter(field)) - 1}(b, p, v, s);\n`;
  });
  const names = writers.map((_, index) => `w${index}`);
  const all = `"use strict"; return (b, p, o, s) => { let v; ${code} ${writeCode(`${constant}}`)} return p; };`;
  return new Function('own', ...helperNames, ...names, all)(own, ...helpers, ...writers);
}

/** Code that writes a leaf `v`, for the leaves that most fields are; undefined for others. */
function leafCode(type: GraphQLOutputType): string | undefined {
  if (!isNonNullType(type)) return isScalarType(type) ? LEAF_CODE[type.name] : undefined;
  const code = leafCode(type.ofType);
  return code && `if (v === null || v === undefined) p = amiss(b, p, s); else ${code}`;
}

const LEAF_CODE: Readonly<Record<string, string>> = {
  String: `if (typeof v === 'string') p = writeString(b, p, v); else p = orNull(b, p, v, s);\n`,
  ID: `if (typeof v === 'string') p = writeString(b, p, v);
    else p = Number.isInteger(v) ? writeString(b, p, '' + v) : orNull(b, p, v, s);\n`,
  Int: `p = typeof v === 'number' && (v | 0) === v ? writeNumber(b, p, v) : orNull(b, p, v, s);\n`,
  Float: `p = typeof v === 'number' && Number.isFinite(v) ? writeNumber(b, p, v) : orNull(b, p, v, s);\n`,
  Boolean: `if (v === true) { ${writeCode('true')} }
    else if (v === false) { ${writeCode('false')} }
    else p = orNull(b, p, v, s);\n`,
};

function fieldWriter(field: FieldShape): Writer {
  if (field.kind === 'introspection')
    return (bytes, at, _, writing) => {
      writing.introspected ??= new Map();
      const text = writing.introspected.get(field) ?? JSON.stringify(writing.introspect(field));
      writing.introspected.set(field, text);
      return writeText(bytes, at, text);
    };
  if (field.kind === 'typename') return (bytes, at, _, writing) => amiss(bytes, at, writing);
  return valueWriter(field.type, field);
}

function valueWriter(type: GraphQLOutputType, field: FieldShape): Writer {
  if (isNonNullType(type)) {
    const write = valueWriter(type.ofType, field);
    return (bytes, at, value, writing) =>
      value === null || value === undefined ? amiss(bytes, at, writing) : write(bytes, at, value, writing);
  }
  if (isListType(type)) return listWriter(valueWriter(type.ofType, field));
  if (field.kind === 'object') return objectWriter(field.selection);
  return leafWriter(type as GraphQLLeafType);
}

function listWriter(write: Writer): Writer {
  return (bytes, at, value, writing) => {
    if (value === null || value === undefined) return writeNull(bytes, at);
    if (!Array.isArray(value)) return amiss(bytes, at, writing);
    let to = at;
    bytes[to++] = OPEN;
    for (let index = 0; index < value.length; index++) {
      if (index > 0) bytes[to++] = COMMA;
      to = write(bytes, to, value[index], writing);
    }
    bytes[to] = CLOSE;
    return to + 1;
  };
}

const OPEN = 0x5b;
const CLOSE = 0x5d;
const COMMA = 0x2c;

function objectWriter({ declared, typeNameKeys, forType }: SelectionShape): Writer {
  const byType = new Map<string, ObjectWriter>();
  const others = typeNameKeys.slice(1);
  const isNamed = typeNameKeys.length > 0;
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
  return (bytes, at, value, writing) => {
    if (value === null || value === undefined) return writeNull(bytes, at);
    if (typeof value !== 'object' || Array.isArray(value)) return amiss(bytes, at, writing);
    const object = value as JsonObject;
    let typeName = isNamed ? object.__typename : undefined;
    for (let next = 0; (typeName === undefined || typeName === null) && next < others.length; next++) {
      typeName = own(object, others[next] as string);
    }
    if (typeName === undefined || typeName === null) typeName = declared.name;
    if (typeName !== lastName || last === undefined) {
      const writer = typeof typeName === 'string' ? writerFor(typeName) : undefined;
      if (!writer) return amiss(bytes, at, writing);
      lastName = typeName;
      last = writer;
    }
    return last(bytes, at, object, writing);
  };
}

function leafWriter(type: GraphQLLeafType): Writer {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return (bytes, at, value, writing) =>
      names.has(value) ? writeString(bytes, at, value as string) : orNull(bytes, at, value, writing);
  }
  const code = leafCode(type);
  if (code)
    return new Function(...helperNames, `"use strict"; return (b, p, v, s) => { ${code} return p; };`)(...helpers);
  return (bytes, at, value, writing) => {
    if (value === undefined || value === null) return writeNull(bytes, at);
    const end = typeof value === 'number' && !Number.isFinite(value) ? -1 : writeValue(bytes, at, value);
    return end < 0 ? amiss(bytes, at, writing) : end;
  };
}

const writeNull = new Function('b', 'p', `${writeCode('null')} return p;`) as (bytes: Buffer, at: number) => number;

function orNull(bytes: Buffer, at: number, value: unknown, writing: Writing): number {
  return value === null || value === undefined ? writeNull(bytes, at) : amiss(bytes, at, writing);
}

function amiss(bytes: Buffer, at: number, writing: Writing): number {
  writing.amiss = true;
  return writeNull(bytes, at);
}

/** What compiled code calls. */
const helperNames = ['writeConstant', 'writeString', 'writeNumber', 'orNull', 'amiss'];
const helpers = [writeConstant, writeString, writeNumber, orNull, amiss];
