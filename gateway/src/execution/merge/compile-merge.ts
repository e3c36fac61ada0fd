import { type InexactTypes, mergeKey } from './deep-merge.ts';
import type { JsonObject } from './own.ts';
import { isPlainKey } from './property.ts';

export type Merge = (target: JsonObject, source: JsonObject) => void;

/** Code that puts a value that is there at a plain key of an object; `source` is an object that holds it there. */
export const putCode = (key: string, object: string, value: string, source: string): string =>
  `if (typeof ${value} !== 'object' || ${value} === null || ${object}.${key} === undefined) ${object}.${key} = ${value};
   else mergeKey(${object}, ${source}, '${key}', inexact);`;

/** What `mergeKey` does for each key, with what is new or no object written in place. */
export function compileMerge(keys: readonly string[], inexact: InexactTypes): Merge {
  const steps = keys.map((key) =>
    isPlainKey(key) && key !== '__typename'
      ? `v = s.${key}; if (v !== undefined) { ${putCode(key, 't', 'v', 's')} }`
      : `mergeKey(t, s, ${JSON.stringify(key)}, inexact);`,
  );
  const code = `"use strict"; return (t, s) => { let v; ${steps.join('\n')} };`;
  return new Function('mergeKey', 'inexact', code)(mergeKey, inexact) as Merge;
}
