import type { Edge } from './walk.ts';

type Json = any;

const flat = (value: Json): readonly Json[] =>
  Array.isArray(value) ? value.flatMap(flat) : value === null || value === undefined ? [] : [value];

/** A place in the walk: a path, and a plain field at its end or the objects there. */
export interface Place {
  readonly path: readonly Edge[];
  readonly leaf?: string;
}

/** Every place of the edges by its name, such as `member>Member.outflow>reason`. */
export const placesOf = (edges: readonly Edge[]): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  const go = (edge: Edge, above: string, before: readonly Edge[]): void => {
    const name = above === '' ? edge.key : `${above}>${edge.name}`;
    const path = [...before, edge];
    places.set(name, { path });
    for (const leaf of edge.leaves) places.set(`${name}>${leaf}`, { path, leaf });
    for (const below of edge.edges) go(below, name, path);
  };
  for (const edge of edges) go(edge, '', []);
  return places;
};

/**
 * Adds to `came` the places of an answer where something but null stands. Only objects count that `counts`: those of the
 * member, and those that are nobody's.
 */
export const observe = (
  edges: readonly Edge[],
  data: Json,
  counts: (object: Json) => boolean,
  came: Set<string>,
): void => {
  const go = (edge: Edge, above: string, parents: readonly Json[]): void => {
    const name = above === '' ? edge.key : `${above}>${edge.name}`;
    const objects = parents.flatMap((parent) => flat(parent[edge.key])).filter(counts);
    if (objects.length > 0) came.add(name);
    for (const leaf of edge.leaves)
      if (objects.some((object) => object[leaf] !== null && object[leaf] !== undefined)) came.add(`${name}>${leaf}`);
    for (const below of edge.edges) go(below, name, objects);
  };
  for (const edge of edges) go(edge, '', flat(data));
};

/** Ids of all objects in an answer, by type. */
export const idsIn = (value: Json, into: Map<string, Set<string>>): void => {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.id === 'string')
    into.set(value.__typename, (into.get(value.__typename) ?? new Set<string>()).add(value.id));
  for (const one of Object.values(value)) idsIn(one, into);
};
