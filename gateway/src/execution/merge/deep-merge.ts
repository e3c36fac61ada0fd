import { isObject, type JsonObject, own } from './own.ts';

/** Names under which a subgraph knows objects less exactly than others do: those of interface objects. */
export type InexactTypes = ReadonlySet<string>;

/**
 * Adds a subgraph's data to what is there. Objects merge by key, lists of equal length by position;
 * anything else is replaced by what came last, but for a type name that is already known more exactly.
 */
export function deepMerge(target: JsonObject, source: JsonObject, inexact: InexactTypes): void {
  for (const key of Object.keys(source)) mergeKey(target, source, key, inexact);
}

/** Adds one key of `source` to `target`. */
export function mergeKey(target: JsonObject, source: JsonObject, key: string, inexact: InexactTypes): void {
  if (key === '__proto__') return;
  const value = own(source, key);
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(target, key)) {
    if (key === '__typename' && inexact.has(value as string) && typeof target.__typename === 'string') return;
    target[key] = value;
    return;
  }
  const present = target[key];
  if (present === value) return;
  if (isObject(value) && isObject(present)) deepMerge(present, value, inexact);
  else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length)
    mergeLists(present, value, inexact);
  else target[key] = value;
}

function mergeLists(target: unknown[], source: unknown[], inexact: InexactTypes): void {
  for (let index = 0; index < source.length; index++) {
    const present = target[index];
    const value = source[index];
    if (present === value) continue;
    if (isObject(present) && isObject(value)) deepMerge(present, value, inexact);
    else if (Array.isArray(present) && Array.isArray(value) && present.length === value.length)
      mergeLists(present, value, inexact);
    else target[index] = value;
  }
}
