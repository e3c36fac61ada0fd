import type { CompiledEntities } from '../compile/compiled-fetch.ts';
import type { AnswerPath, Cursor } from '../compile/cursor.ts';
import type { Represented } from '../merge/match-entities.ts';
import type { JsonObject } from '../merge/own.ts';

/** The entities of one fetch, each distinct one represented once. */
export interface Representations {
  readonly distinct: readonly Distinct[];
  /** The paths of all entities that share one representation. */
  placesOf(index: number): readonly AnswerPath[];
  places(): readonly AnswerPath[];
}

/** The first entity of a representation, and those that share it. */
export interface Distinct extends Represented {
  readonly index: number;
  readonly text: string;
  /** Made for the first that shares it: most share with none. */
  alike: JsonObject[] | undefined;
  /** Another with the same key that is represented otherwise. */
  readonly sameKey: Distinct | undefined;
}

export function represent(entities: CompiledEntities, cursor: Cursor, root: JsonObject): Representations {
  const objects = cursor.objects(root);
  const byKey = new Map<unknown, Distinct>();
  const distinct: Distinct[] = [];
  const indexes: number[] = [];
  const share = (one: Distinct, entity: JsonObject) => {
    if (one.alike) one.alike.push(entity);
    else one.alike = [entity];
    indexes.push(one.index);
  };
  for (const entity of objects) {
    const typeName = entity.__typename;
    const type = typeof typeName === 'string' ? entities.representationOf(typeName) : undefined;
    const keyOnly = type?.tellsKeyOnly ? byKey.get(type.singleKey?.(entity)) : undefined;
    if (keyOnly?.type === type && keyOnly) {
      share(keyOnly, entity);
      continue;
    }
    const text = type?.write(entity);
    if (!type || text === undefined) {
      indexes.push(-1);
      continue;
    }
    const key = type.singleKey ? type.singleKey(entity) : text;
    const first = byKey.get(key);
    let same = first;
    while (same && same.text !== text) same = same.sameKey;
    if (same) share(same, entity);
    else {
      const one = { entity, type, text, index: distinct.length, alike: undefined, sameKey: first };
      distinct.push(one);
      byKey.set(key, one);
      indexes.push(one.index);
    }
  }
  let paths: readonly AnswerPath[] | undefined;
  let byIndex: ReadonlyMap<number, AnswerPath[]> | undefined;
  const places = () => {
    paths ??= cursor.paths(root);
    return paths;
  };
  return {
    distinct,
    placesOf(index) {
      byIndex ??= Map.groupBy(places(), (_path, at) => indexes[at] ?? -1);
      return byIndex.get(index) ?? [];
    },
    places: () => places().filter((_, at) => indexes[at] !== -1),
  };
}
