import type { CompiledEntities } from '../compile/compiled-fetch.ts';
import type { AnswerPath, Cursor } from '../compile/cursor.ts';
import type { ByteString } from '../json/byte-string.ts';
import { jsonBytes } from '../json/json-bytes.ts';
import type { JsonObject } from '../merge/own.ts';
import { type Distinct, RepresentationList } from './representation-list.ts';

/** The entities of one fetch, each distinct one represented once. */
export interface Representations {
  readonly distinct: readonly Distinct[];
  /** The representations as a JSON list. */
  readonly json: ByteString;
  /** The paths of all entities that share one representation. */
  placesOf(index: number): readonly AnswerPath[];
  places(): readonly AnswerPath[];
}

export function represent(
  entities: CompiledEntities,
  cursor: Pick<Cursor, 'objects' | 'paths'>,
  root: JsonObject,
): Representations {
  const list = new RepresentationList(entities, cursor.objects(root));
  const json = jsonBytes((bytes) => list.write(bytes));
  const { distinct, indexes } = list;
  let paths: readonly AnswerPath[] | undefined;
  let byIndex: ReadonlyMap<number, AnswerPath[]> | undefined;
  const places = () => {
    paths ??= cursor.paths(root);
    return paths;
  };
  return {
    distinct,
    json,
    placesOf(index) {
      byIndex ??= Map.groupBy(places(), (_path, at) => indexes[at] ?? -1);
      return byIndex.get(index) ?? [];
    },
    places: () => places().filter((_, at) => indexes[at] !== -1),
  };
}
