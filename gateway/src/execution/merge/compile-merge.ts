import { type InexactTypes, mergeKey } from './deep-merge.ts';
import type { JsonObject } from './own.ts';
import { isPlainKey } from './property.ts';

export type Merge = (target: JsonObject, source: JsonObject) => void;

/** What `mergeKey` does for each key, with what is new or no object written in place. */
export function compileMerge(keys: readonly string[], inexact: InexactTypes): Merge {
  const steps = keys.map((key) =>
    isPlainKey(key) && key !== '__typename'
      ? `v = s.${key};
         if (v !== undefined) {
           if (typeof v !== 'object' || v === null || t.${key} === undefined) t.${key} = v;
           else mergeKey(t, s, '${key}', inexact);
         }`
      : `mergeKey(t, s, ${JSON.stringify(key)}, inexact);`,
  );
  const code = `"use strict"; return (t, s) => { let v; ${steps.join('\n')} };`;
  return new Function('mergeKey', 'inexact', code)(mergeKey, inexact) as Merge;
}
