import { type JsonObject, own } from './own.ts';

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether code may name a key as a property: not one that every object inherits. */
export const isPlainKey = (key: string): boolean => PLAIN.test(key) && !INHERITED.has(key);

export type Get = (object: JsonObject) => unknown;

/** Reads one property of JSON objects. Code of its own for each key, so that engines learn where it lies. */
export const getter = (key: string): Get =>
  isPlainKey(key) ? (new Function('object', `return object.${key};`) as Get) : (object) => own(object, key);
