import { RawJson } from '../json/raw-json.ts';
import type { JsonObject } from './own.ts';

/** A deep copy of what JSON may hold, at a fraction of what structuredClone costs, which copies all else. */
export function copy<Value>(value: Value): Value {
  return copied(value) as Value;
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof RawJson) return value;
  if (Array.isArray(value)) return value.map(copied);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
  const result: JsonObject = {};
  for (const key of Object.keys(value)) {
    const item = copied((value as JsonObject)[key]);
    if (key === '__proto__') Object.defineProperty(result, key, { value: item, enumerable: true, writable: true });
    else result[key] = item;
  }
  return result;
}
