import type { CompiledEntities } from '../compile/compiled-fetch.ts';
import type { AnswerPath, Cursor } from '../compile/cursor.ts';
import type { TypeRepresentation } from '../compile/representation.ts';
import type { Represented } from '../merge/match-entities.ts';
import type { JsonObject } from '../merge/own.ts';

/** The entities of one fetch, each distinct one represented once. */
export interface Representations {
  readonly distinct: readonly Distinct[];
  /** The representations as a JSON list. */
  readonly text: string;
  /** The paths of all entities that share one representation. */
  placesOf(index: number): readonly AnswerPath[];
  places(): readonly AnswerPath[];
}

/** The first entity of a representation, and the others that share it: most have none. */
export interface Distinct extends Represented {
  readonly index: number;
  alike: JsonObject[] | undefined;
}

export function represent(entities: CompiledEntities, cursor: Cursor, root: JsonObject): Representations {
  const distinct: Distinct[] = [];
  const indexes: number[] = [];
  const known = new Known();
  let list = '[';
  for (const entity of cursor.objects(root)) {
    const typeName = entity.__typename;
    const type = typeof typeName === 'string' ? entities.representationOf(typeName) : undefined;
    let one = type && known.byKeyAlone(type, entity);
    if (!one) {
      const text = type?.write(entity);
      if (!type || text === undefined) {
        indexes.push(-1);
        continue;
      }
      one = known.find(type, entity, text);
      if (!one) {
        one = { entity, type, index: distinct.length, alike: undefined };
        known.add(one, text);
        list += distinct.length === 0 ? text : `,${text}`;
        distinct.push(one);
        indexes.push(one.index);
        continue;
      }
    }
    if (one.alike) one.alike.push(entity);
    else one.alike = [entity];
    indexes.push(one.index);
  }
  let paths: readonly AnswerPath[] | undefined;
  let byIndex: ReadonlyMap<number, AnswerPath[]> | undefined;
  const places = () => {
    paths ??= cursor.paths(root);
    return paths;
  };
  return {
    distinct,
    text: `${list}]`,
    placesOf(index) {
      byIndex ??= Map.groupBy(places(), (_path, at) => indexes[at] ?? -1);
      return byIndex.get(index) ?? [];
    },
    places: () => places().filter((_, at) => indexes[at] !== -1),
  };
}

/**
 * What is represented so far, by key. Texts are not kept: they would live as long as the fetch. Where two entities of
 * one key are represented differently, which hardly happens, the later ones are told apart by their texts.
 */
class Known {
  readonly #byKey = new Map<unknown, Distinct>();
  #byText: Map<string, Distinct> | undefined;

  byKeyAlone(type: TypeRepresentation, entity: JsonObject): Distinct | undefined {
    if (!type.tellsKeyOnly || !type.singleKey) return undefined;
    const one = this.#byKey.get(type.singleKey(entity));
    return one?.type === type ? one : undefined;
  }

  find(type: TypeRepresentation, entity: JsonObject, text: string): Distinct | undefined {
    const first = this.#byKey.get(type.singleKey ? type.singleKey(entity) : text);
    if (!first) return undefined;
    return first.type.write(first.entity) === text ? first : this.#byText?.get(text);
  }

  add(one: Distinct, text: string): void {
    const key = one.type.singleKey ? one.type.singleKey(one.entity) : text;
    if (!this.#byKey.has(key)) this.#byKey.set(key, one);
    else {
      this.#byText ??= new Map();
      this.#byText.set(text, one);
    }
  }
}
