import type { GraphQLSchema } from 'graphql';
import type { EchoedKeys } from '../compile/echoed-keys.ts';
import type { EntityKey } from '../compile/entity-key.ts';
import type { TypeRepresentation } from '../compile/representation.ts';
import { isSubtypeName } from '../supergraph/subtypes.ts';
import { isObject, type JsonObject, own } from './own.ts';
import { type Get, getter } from './property.ts';

/** An entity of the merged answer and how it was represented to the subgraph. */
export interface Represented {
  readonly entity: JsonObject;
  readonly type: TypeRepresentation;
}

export interface MatchedEntities {
  /** For each represented entity: what the subgraph said of it, null when it knows none, undefined when it did not say. */
  readonly answers: readonly (JsonObject | null | undefined)[];
  /** Something in the answer was missing, of another entity, or no entity at all. */
  readonly amiss: boolean;
}

export type MatchEntities = (represented: readonly Represented[], received: readonly unknown[]) => MatchedEntities;

/**
 * Finds for each represented entity the answer that carries its key, wherever it stands in the list.
 * An answer that carries another key or type is nobody's: nothing of it is used.
 */
export function compileMatch(schema: GraphQLSchema, echoed: EchoedKeys): MatchEntities {
  const isPlainly = plainMatch(echoed);
  return (represented, received) => {
    const answers: (JsonObject | null | undefined)[] = new Array(represented.length).fill(undefined);
    let astray = 0;
    for (let index = 0; index < represented.length; index++) {
      const answer = received[index];
      const one = represented[index] as Represented;
      if (answer === null) answers[index] = null;
      else if (isObject(answer) && (isPlainly(one, answer) || isAbout(schema, echoed, one, answer)))
        answers[index] = answer;
      else astray++;
    }
    if (astray === 0 && received.length === represented.length) return { answers, amiss: false };
    return findAstray(schema, echoed, represented, received, answers);
  };
}

function findAstray(
  schema: GraphQLSchema,
  echoed: EchoedKeys,
  represented: readonly Represented[],
  received: readonly unknown[],
  answers: (JsonObject | null | undefined)[],
): MatchedEntities {
  const misplaced = received.filter((answer, index) => isObject(answer) && answers[index] !== answer) as JsonObject[];
  const missing = represented.flatMap((_, index) => (answers[index] ? [] : [index]));
  const strays = new Strays(echoed, misplaced);
  for (const index of missing) {
    const one = represented[index] as Represented;
    const found = strays.take(one, (answer) => isAbout(schema, echoed, one, answer, true));
    if (found) answers[index] = found;
  }
  const unsaid = received.length !== represented.length || strays.left > 0;
  if (unsaid) for (const index of missing) answers[index] ??= undefined;
  if (received.length !== represented.length) {
    for (const index of missing) if (answers[index] === null) answers[index] = undefined;
  }
  return { answers, amiss: answers.some((answer) => answer === undefined) || strays.left > 0 };
}

/** So many are looked at one by one for an entity that bears only a part of its key. */
const FEW = 64;

/** Answers that do not stand where they should, by the text of their keys. */
class Strays {
  left: number;
  readonly #echoed: EchoedKeys;
  readonly #answers: readonly JsonObject[];
  readonly #taken = new Set<JsonObject>();
  readonly #byKey = new Map<string, Map<string, JsonObject[]>>();

  constructor(echoed: EchoedKeys, answers: readonly JsonObject[]) {
    this.#echoed = echoed;
    this.#answers = answers;
    this.left = answers.length;
  }

  /** The first that is about an entity; it is nobody else's then. */
  take({ entity, type: { key } }: Represented, isAboutIt: (answer: JsonObject) => boolean): JsonObject | undefined {
    const values = key.paths.map((path) => dig(entity, path));
    const alike = this.#under(key).get(keyText(values));
    const candidates = alike ?? (this.#answers.length <= FEW ? this.#answers : []);
    const found = candidates.find((answer) => !this.#taken.has(answer) && isAboutIt(answer));
    if (!found) return undefined;
    this.#taken.add(found);
    this.left--;
    return found;
  }

  #under({ text, paths }: EntityKey): ReadonlyMap<string, JsonObject[]> {
    const known = this.#byKey.get(text);
    if (known) return known;
    const carrier = this.#echoed.carriers.get(text);
    const byKey = new Map<string, JsonObject[]>();
    for (const answer of this.#answers) {
      const name = keyText(paths.map((path) => carried(answer, carrier?.get(path[0] as string), path)));
      const alike = byKey.get(name);
      if (alike) alike.push(answer);
      else byKey.set(name, [answer]);
    }
    this.#byKey.set(text, byKey);
    return byKey;
  }
}

/** The same for keys whose values are the same however a subgraph writes them. */
const keyText = (values: readonly unknown[]): string =>
  JSON.stringify(values, (_, value) => (typeof value === 'object' ? value : String(value).toLowerCase()));

/** Says yes at once where the type and a key of one field are the very same; no where a closer look is due. */
function plainMatch({ typeNameKey, carriers }: EchoedKeys): (represented: Represented, answer: JsonObject) => boolean {
  const typeNameOf = getter(typeNameKey);
  let known: TypeRepresentation | undefined;
  let carriedKey: Get | undefined;
  return ({ entity, type }, answer) => {
    if (type !== known) {
      known = type;
      const [carrier] = carriers.get(type.key.text)?.get(type.key.single ?? '') ?? [];
      carriedKey = carrier === undefined ? undefined : getter(carrier);
    }
    if (!carriedKey || typeNameOf(answer) !== type.sentTypeName) return false;
    const key = type.singleKey?.(entity);
    return typeof key === 'string' && key === carriedKey(answer);
  };
}

/** Whether an answer carries the type and key of an entity; without a key to compare, only `certain` says no. */
function isAbout(
  schema: GraphQLSchema,
  echoed: EchoedKeys,
  { entity, type }: Represented,
  answer: JsonObject,
  certain = false,
): boolean {
  const typeName = own(answer, echoed.typeNameKey);
  if (typeName !== undefined) {
    if (typeof typeName !== 'string') return false;
    if (typeName !== type.sentTypeName && !isSubtypeName(schema, type.sentTypeName, typeName)) return false;
  }
  const carrier = echoed.carriers.get(type.key.text);
  let compared = false;
  for (const path of type.key.paths) {
    const expected = dig(entity, path);
    const actual = carried(answer, carrier?.get(path[0] as string), path);
    if (expected === undefined || actual === undefined || (actual === null && expected !== null)) continue;
    if (!sameKeyValue(expected, actual)) return false;
    compared = true;
  }
  return compared || !certain;
}

function carried(answer: JsonObject, aliases: readonly string[] | undefined, path: readonly string[]): unknown {
  for (const alias of aliases ?? []) {
    const value = own(answer, alias);
    if (value !== undefined) return path.length === 1 ? value : dig(value, path.slice(1));
  }
  return undefined;
}

function dig(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) return undefined;
    at = isObject(at) ? own(at, step) : undefined;
  }
  return at;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Subgraphs may differ in how they write an ID, `1` or `"1"`, and a UUID, in large letters or small. */
const sameKeyValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameKeyValue(item, b[index]));
  if (typeof a === 'object' || typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  const [one, other] = [String(a), String(b)];
  return one === other || (one.length === 36 && UUID.test(one) && one.toLowerCase() === other.toLowerCase());
};
