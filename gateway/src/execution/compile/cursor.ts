import type { ResponsePath } from '@apollo/query-planner';
import { isObject, type JsonObject, own } from '../merge/own.ts';
import { type Get, getter } from '../merge/property.ts';

export type AnswerPath = readonly (string | number)[];

/** Where in the merged answer a fetch applies. */
export interface Cursor {
  readonly path: ResponsePath;
  /** The objects at the path, without the holes, in order. */
  objects(root: JsonObject): JsonObject[];
  /** The path of each of these objects, in the same order. */
  paths(root: JsonObject): AnswerPath[];
  /** The objects on the way to each of these objects, from the root on, itself the last, in the same order. */
  ways(root: JsonObject): (readonly JsonObject[])[];
}

export function compileCursor(path: ResponsePath): Cursor {
  const steps = path.filter((step) => step !== '@').map(String);
  const getters = steps.map(getter);
  return {
    path,
    objects(root) {
      const found: JsonObject[] = [];
      collect(root, getters, 0, found);
      return found;
    },
    paths(root) {
      const found: AnswerPath[] = [];
      trace(root, steps, 0, [], found);
      return found;
    },
    ways(root) {
      const found: (readonly JsonObject[])[] = [];
      follow(root, getters, [], found);
      return found;
    },
  };
}

/** Several places as one, one after another. */
export const joinCursors = (cursors: readonly Cursor[]): Cursor => ({
  path: cursors.flatMap(({ path }) => path),
  objects: (root) => cursors.flatMap((cursor) => cursor.objects(root)),
  paths: (root) => cursors.flatMap((cursor) => cursor.paths(root)),
  ways: (root) => cursors.flatMap((cursor) => cursor.ways(root)),
});

function collect(value: unknown, steps: readonly Get[], at: number, found: JsonObject[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collect(value[index], steps, at, found);
  } else if (at === steps.length) {
    found.push(value as JsonObject);
  } else {
    collect((steps[at] as Get)(value as JsonObject), steps, at + 1, found);
  }
}

function trace(value: unknown, steps: readonly string[], at: number, path: AnswerPath, found: AnswerPath[]): void {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) trace(element, steps, at, [...path, index], found);
  } else if (isObject(value)) {
    const step = steps[at];
    if (step === undefined) found.push(path);
    else trace(own(value, step), steps, at + 1, [...path, step], found);
  }
}

function follow(
  value: unknown,
  steps: readonly Get[],
  way: readonly JsonObject[],
  found: (readonly JsonObject[])[],
): void {
  if (Array.isArray(value)) {
    for (const element of value) follow(element, steps, way, found);
  } else if (isObject(value)) {
    const next = steps[way.length];
    if (next === undefined) found.push([...way, value]);
    else follow(next(value), steps, [...way, value], found);
  }
}
