import type { CompiledEntities } from '../compile/compiled-fetch.ts';
import type { TypeRepresentation } from '../compile/representation.ts';
import type { Represented } from '../merge/match-entities.ts';
import type { JsonObject } from '../merge/own.ts';
import { TextTable } from './text-table.ts';

/** The first entity of a representation, and the others that share it: most have none. */
export interface Distinct extends Represented {
  readonly index: number;
  /** Where the representation stands while its list is written. */
  readonly from: number;
  readonly end: number;
  alike: JsonObject[] | undefined;
}

const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** The representations of one fetch as a JSON list, each distinct one written once. */
export class RepresentationList {
  distinct: Distinct[] = [];
  /** For each entity the index of its representation, -1 when it has none. */
  indexes: number[] = [];
  readonly #entities: CompiledEntities;
  readonly #objects: readonly JsonObject[];
  /** Where two entities of one key are represented differently, which hardly happens: the later ones. */
  #byText: Map<string, Distinct> | undefined;

  #lastName: unknown;
  #lastType: TypeRepresentation | undefined;

  constructor(entities: CompiledEntities, objects: readonly JsonObject[]) {
    this.#entities = entities;
    this.#objects = objects;
  }

  /** Writes the list from the first byte on and returns its end: past the end of the bytes, it must be written anew. */
  write(bytes: Buffer): number {
    this.distinct = [];
    this.indexes = [];
    this.#byText = undefined;
    const byKey = new TextTable<Distinct>(this.#objects.length);
    bytes[0] = OPEN;
    let at = 1;
    for (const entity of this.#objects) {
      at = this.#add(entity, byKey, bytes, at);
      if (at > bytes.length) return at;
    }
    bytes[at] = CLOSE;
    return at + 1;
  }

  /** `byKey`: by the one field of a key that has no more and is text, else by all of the representation's text. */
  #add(entity: JsonObject, byKey: TextTable<Distinct>, bytes: Buffer, at: number): number {
    const type = this.#typeOf(entity.__typename);
    const id = type?.singleKey?.(entity);
    const first = typeof id === 'string' ? byKey.get(id) : undefined;
    if (first && type?.tellsKeyOnly && first.type === type) return this.#join(first, entity, at);
    const from = this.distinct.length === 0 ? at : at + 1;
    const end = type ? type.write(entity, bytes, from) : -1;
    if (end > bytes.length) return end;
    if (!type || end < 0) {
      this.indexes.push(-1);
      return at;
    }
    const key = typeof id === 'string' ? id : bytes.toString('latin1', from, end);
    const known = typeof id === 'string' ? first : byKey.get(key);
    const one = known && this.#sameAs(known, bytes, from, end);
    if (one) return this.#join(one, entity, at);
    const added = { entity, type, index: this.distinct.length, from, end, alike: undefined };
    if (!known) byKey.add(key, added);
    else {
      this.#byText ??= new Map();
      this.#byText.set(bytes.toString('latin1', from, end), added);
    }
    this.distinct.push(added);
    this.indexes.push(added.index);
    if (from > at) bytes[at] = COMMA;
    return end;
  }

  /** How entities of a type are represented: most often the one asked for before. */
  #typeOf(name: unknown): TypeRepresentation | undefined {
    if (name !== this.#lastName) {
      this.#lastName = name;
      this.#lastType = typeof name === 'string' ? this.#entities.representationOf(name) : undefined;
    }
    return this.#lastType;
  }

  #join(one: Distinct, entity: JsonObject, at: number): number {
    if (one.alike) one.alike.push(entity);
    else one.alike = [entity];
    this.indexes.push(one.index);
    return at;
  }

  /** What is represented in just these bytes: the first of a key, most often. */
  #sameAs(first: Distinct, bytes: Buffer, from: number, end: number): Distinct | undefined {
    const isSame = bytes.compare(bytes, first.from, first.end, from, end) === 0;
    return isSame ? first : this.#byText?.get(bytes.toString('latin1', from, end));
  }
}
