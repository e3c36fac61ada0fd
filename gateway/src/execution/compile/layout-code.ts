import { isUtf8 } from 'node:buffer';
import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { nestsTooDeep } from '../json/nests-too-deep.ts';
import { RawJson } from '../json/raw-json.ts';
import { layoutPrimitives } from './layout-primitives.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const MOST_ALTERNATIVES = 8;
/** What may be of several types is read for one after the other; as often, on average, may a reply's bytes be looked at. */
const MOST_READINGS = 8;
/** Code compares keys character by character: with longer ones it would become too long. */
const LONGEST_KEY = 100;
/** A type name that is longer is not compared with the next. */
const LONGEST_NAME = 256;

/**
 * Compiles a reader. `reader` is a function's code; what it calls stands in `functions`. `given` are the values that both
 * may name. They share the bytes `b` and the place `p`, which `begin` sets and `end` lets go.
 */
export function compileReader<Reader>(reader: string, functions: readonly string[], given: object = {}): Reader {
  const code = `"use strict";
    let b, t, p, left;
    function begin(body) { b = body; t = undefined; p = 0; left = MOST_READINGS * body.length; }
    function end() { b = t = undefined; }
    ${layoutPrimitives}
    ${functions.join('\n')}
    return ${reader};`;
  const all = { ...given, RawJson, isUtf8, nestsTooDeep, MOST_READINGS, LONGEST_NAME };
  return new Function(...Object.keys(all), code)(...Object.values(all)) as Reader;
}

/** What `compile` gives; undefined when it meets what cannot be foreseen. */
export function ifForeseen<Compiled>(compile: () => Compiled): Compiled | undefined {
  try {
    return compile();
  } catch (error) {
    if (error instanceof Unforeseen) return undefined;
    throw error;
  }
}

/** The operation's answers cannot be foreseen. */
export class Unforeseen extends Error {}

/** Adds the functions that read an object, or lists of it, or null; returns the name of the one to call. */
export function objectReader(selectionSet: SelectionSetNode, functions: string[]): string {
  const readers = alternatives(selectionSet).map((fields) => fieldsReader(fields, functions));
  const name = `r${functions.length}`;
  functions.push(`function ${name}(depth) {
    const c = b[p];
    if (c === 123) {
      const start = p;
      let value;
      if (!isAllowed(1)) return undefined;
      ${readers.map((reader) => `p = start; value = ${reader}(); if (value !== undefined) return value;`).join('\n')}
      return undefined;
    }
    return c === 91 ? list(${name}, depth + 1) : none();
  }`);
  return name;
}

function fieldsReader(fields: readonly FieldNode[], functions: string[]): string {
  const keys = fields.map((field) => keyOf(field));
  if (keys.length === 0 || new Set(keys).size < keys.length) throw new Unforeseen();
  const steps = fields.map(
    (field, index) => `${expect(`${index === 0 ? '{' : ','}"${keys[index]}":`)}
      const v${index} = ${fieldReader(field, functions)};
      if (v${index} === undefined) return undefined;`,
  );
  const name = `f${functions.length}`;
  functions.push(`function ${name}() {
    ${steps.join('\n')}
    ${expect('}')}
    return { ${keys.map((key, index) => `"${key}": v${index}`).join(', ')} };
  }`);
  return name;
}

/** The call that reads a field's value, whatever it may be. */
export function fieldReader({ name, selectionSet }: FieldNode, functions: string[]): string {
  if (selectionSet) return `${objectReader(selectionSet, functions)}(0)`;
  return name.value === '__typename' ? `${typeNameReader(functions)}()` : 'leaf(0)';
}

/**
 * Reads a type name. Most often it is the one before, and the very same string is given: nothing is made, and who looks
 * it up or compares it need not look at its characters. It is a copy, since a part of a text keeps all of that alive.
 */
function typeNameReader(functions: string[]): string {
  const name = `n${functions.length}`;
  functions.push(`let last${name} = '';
  function ${name}() {
    const from = p + 1;
    const { length } = last${name};
    if (b[p] === 34 && b[from + length] === 34) {
      let at = 0;
      while (at < length && b[from + at] === last${name}.charCodeAt(at)) at++;
      if (at === length) {
        p = from + length + 1;
        return last${name};
      }
    }
    const value = leaf(0);
    if (typeof value !== 'string') return value;
    const copy = b.latin1Slice(from, p - 1);
    if (copy === value && copy.length < LONGEST_NAME) last${name} = copy;
    return value;
  }`);
  return name;
}

/** Goes past a text that must stand here. */
export const expect = (text: string): string => {
  const same = [...Buffer.from(text)].map((byte, index) => `b[p + ${index}] !== ${byte}`);
  return `if (${same.join(' || ')}) return undefined;\np += ${text.length};`;
};

export function keyOf({ alias, name, directives }: FieldNode): string {
  const key = (alias ?? name).value;
  if (!NAME.test(key) || key.length > LONGEST_KEY || key === '__proto__' || directives?.length) throw new Unforeseen();
  return key;
}

/** The fields that an object may have: those asked of any type, with those of at most one fragment. */
function alternatives({ selections }: SelectionSetNode): readonly (readonly FieldNode[])[] {
  const fragments = selections.filter(({ kind }) => kind !== Kind.FIELD);
  if (fragments.length >= MOST_ALTERNATIVES) throw new Unforeseen();
  const plain = selections.filter((selection) => selection.kind === Kind.FIELD);
  const withFragment = fragments.map((applied) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind !== Kind.INLINE_FRAGMENT || selection.directives?.length) throw new Unforeseen();
      const { selections: inner } = selection.selectionSet;
      const fields = inner.filter((each) => each.kind === Kind.FIELD);
      if (fields.length < inner.length) throw new Unforeseen();
      return selection === applied ? fields : [];
    }),
  );
  return plain.length > 0 ? [...withFragment, plain] : withFragment;
}
