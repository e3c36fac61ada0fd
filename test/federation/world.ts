/**
 * A made-up world of records from which subgraphs and one merged schema answer alike,
 * so that the merged schema is the oracle of whatever is composed from the subgraphs.
 */
export interface World {
  readonly types: Readonly<Record<string, WorldType>>;
  /** Root fields: `Query.products` and so on. */
  readonly roots: Readonly<Record<string, Readonly<Record<string, RootResolver>>>>;
}

export interface WorldType {
  readonly records?: readonly WorldRecord[];
  /** Fields that are more than a property of the record. `read` gives other fields of the same record. */
  readonly fields?: Readonly<Record<string, FieldResolver>>;
  /** Arguments that fields take from the nearest record above them that sets a context, by field and argument. */
  readonly contextual?: Readonly<Record<string, Readonly<Record<string, ContextSetters>>>>;
}

/** The path to a context's value by the type of who sets it. */
export type ContextSetters = Readonly<Record<string, string>>;

export type WorldRecord = Readonly<Record<string, unknown>> & { readonly __typename: string };

export type FieldResolver = (
  read: (field: string, args?: Record<string, unknown>) => unknown,
  args: Record<string, unknown>,
  world: WorldView,
) => unknown;

export type RootResolver = (args: Record<string, unknown>, world: WorldView) => unknown;

export interface WorldView {
  /** All records of a type. */
  all(typeName: string): readonly WorldRecord[];
  /** The record of a type with these property values. */
  find(typeName: string, values: Readonly<Record<string, unknown>>): WorldRecord | undefined;
}

/** A record as a resolver's parent; `reference` is what the gateway sent along, when it came in by a reference. */
export interface Parent {
  readonly record: WorldRecord;
  readonly reference?: Readonly<Record<string, unknown>>;
  /** Whose field led here, for one schema over the whole world. */
  readonly above?: Parent;
}

export function viewOf(world: World): WorldView {
  const all = (typeName: string) => world.types[typeName]?.records ?? [];
  return {
    all,
    find: (typeName, values) =>
      all(typeName).find((record) => Object.entries(values).every(([name, value]) => matches(record[name], value))),
  };
}

/** Nested key values may name some of an object's fields only. */
function matches(held: unknown, asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return String(held) === String(asked);
  if (typeof held !== 'object' || held === null) return false;
  return Object.entries(asked).every(
    ([name, value]) => name === '__typename' || matches((held as Record<string, unknown>)[name], value),
  );
}

/** Thrown in place of a value. */
export class Broken extends Error {}

/** Values as resolvers give them: records become parents, `Broken` is thrown. */
export function toParent(value: unknown): unknown {
  if (value instanceof Broken) throw value;
  if (Array.isArray(value)) return value.map((item) => (item instanceof Broken ? item : toParent(item)));
  if (typeof value === 'object' && value !== null && '__typename' in value && !('record' in value)) {
    return { record: value as WorldRecord } satisfies Parent;
  }
  return value;
}
