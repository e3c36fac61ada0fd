import { isObject, type JsonObject } from './own.ts';

/**
 * Adds a subgraph's data to what is there. Objects merge by key, lists of equal length by position;
 * anything else is replaced by what came last.
 */
export function deepMerge(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) mergeKey(target, source, key);
}

/** Adds one key of `source` to `target`. */
export function mergeKey(target: JsonObject, source: JsonObject, key: string): void {
  if (key === '__proto__') return;
  const value = source[key];
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(target, key)) {
    target[key] = value;
    return;
  }
  const present = target[key];
  if (present === value) return;
  if (isObject(value) && isObject(present)) deepMerge(present, value);
  else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length)
    mergeLists(present, value);
  else target[key] = value;
}

function mergeLists(target: unknown[], source: unknown[]): void {
  for (let index = 0; index < source.length; index++) {
    const present = target[index];
    const value = source[index];
    if (present === value) continue;
    if (isObject(present) && isObject(value)) deepMerge(present, value);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length)
      mergeLists(present, value);
    else target[index] = value;
  }
}
