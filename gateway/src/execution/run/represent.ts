import type { CompiledEntities } from '../compile/compiled-fetch.ts';
import type { AnswerPath, Cursor } from '../compile/cursor.ts';
import type { Represented } from '../merge/match-entities.ts';
import { type JsonObject, own } from '../merge/own.ts';

/** The entities of one fetch, each distinct one represented once. */
export interface Representations {
  readonly distinct: readonly (Represented & { readonly text: string; readonly all: readonly JsonObject[] })[];
  /** The paths of all entities that share one representation. */
  placesOf(index: number): readonly AnswerPath[];
  places(): readonly AnswerPath[];
}

export function represent(entities: CompiledEntities, cursor: Cursor, root: JsonObject): Representations {
  const objects = cursor.objects(root);
  const byKey = new Map<unknown, number>();
  const distinct: (Represented & { text: string; all: JsonObject[]; sameKey: number | undefined })[] = [];
  const indexes: number[] = [];
  for (const entity of objects) {
    const typeName = own(entity, '__typename');
    const type = typeof typeName === 'string' ? entities.representationOf(typeName) : undefined;
    if (type?.tellsKeyOnly && type.key.single !== undefined) {
      const known = byKey.get(entity[type.key.single]);
      if (known !== undefined && distinct[known]?.type === type) {
        distinct[known].all.push(entity);
        indexes.push(known);
        continue;
      }
    }
    const text = type?.write(entity);
    if (!type || text === undefined) {
      indexes.push(-1);
      continue;
    }
    const key = type.key.single === undefined ? text : entity[type.key.single];
    const first = byKey.get(key);
    let index = first;
    while (index !== undefined && distinct[index]?.text !== text) index = distinct[index]?.sameKey;
    if (index === undefined) {
      index = distinct.push({ entity, type, text, all: [entity], sameKey: first }) - 1;
      byKey.set(key, index);
    } else {
      distinct[index]?.all.push(entity);
    }
    indexes.push(index);
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
