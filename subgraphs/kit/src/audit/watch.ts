import { type DocumentNode, type GraphQLSchema, isObjectType } from 'graphql';
import { readGlobalId } from '../ids/global-id.ts';
import { invariant } from '../invariant/invariant.ts';
import { claimsOf, type Viewer } from '../viewer/viewer.ts';
import { askedFields } from './asked-fields.ts';
import type { AuditEntry } from './entry.ts';
import type { AuditLog } from './log.ts';
import { watchRefusals } from './watch-refusals.ts';

/** What a side logs of its reads. */
export interface AuditOptions {
  readonly log: AuditLog;
  /** For each type that is about persons: whom a row is about, as `region:uuid`; null when about nobody. */
  readonly subjects: Readonly<Record<string, (row: never) => string | readonly string[] | null>>;
  /** Types whose ids name persons here. */
  readonly named: readonly string[];
}

/** What one request came to see, and what it was refused. */
interface Watched {
  /** Persons, as `region:uuid`, with the fields of theirs that were shown under another name than their own. */
  readonly seen: Map<string, Set<string>>;
  /** Things about persons, as `Type:region:uuid`. */
  readonly shown: Set<string>;
  /** Changes that were refused, each with what it named. */
  readonly refused: Map<string, Set<string>>;
}

const watchedBy = new WeakMap<object, Watched>();

const see = ({ seen }: Watched, subject: string): Set<string> => {
  const fields = seen.get(subject) ?? new Set();
  seen.set(subject, fields);
  return fields;
};

/**
 * Says that a request read of somebody whom no row of its answer shows: `region:uuid`.
 * @param fields `Type.field` of what was shown of them that the document does not name
 */
export const sawPerson = (context: object, subject: string, fields: readonly string[] = []): void => {
  const watched = watchedBy.get(context);
  if (!watched) return;
  const shown = see(watched, subject);
  for (const field of fields) shown.add(field);
};

/** Global ids among the values, at whatever depth, as `Type:region:uuid`. */
const idsIn = (value: unknown, into = new Set<string>()): Set<string> => {
  if (typeof value === 'string') {
    const id = value.length > 40 && value.length < 120 ? readGlobalId(value) : null;
    if (id) into.add(`${id.type}:${id.region}:${id.id}`);
  } else if (Array.isArray(value)) {
    for (const one of value) idsIn(one, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) idsIn(one, into);
  }
  return into;
};

/**
 * graphql-js asks each object of an answer once whether it is of its type: there the person is noted. A change whose
 * payload says that it was refused is noted too, whatever the caller asked to be told of it.
 */
export const watchReads = (schema: GraphQLSchema, { subjects }: AuditOptions): void => {
  for (const [name, subjectOf] of Object.entries(subjects)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    type.isTypeOf = (row, context) => {
      const watched = watchedBy.get(context as object);
      if (!watched) return true;
      for (const subject of [subjectOf(row as never) ?? []].flat()) see(watched, subject);
      watched.shown.add(`${name}:${row.region}:${row.id}`);
      return true;
    };
  }
  watchRefusals(schema, (context, mutation, args) => {
    watchedBy.get(context)?.refused.set(mutation, idsIn(args));
  });
};

export const startWatching = (context: object): void => {
  watchedBy.set(context, { seen: new Map(), shown: new Set(), refused: new Map() });
};

/** Persons as `region:uuid`, other things as `Type:region:uuid`. */
const denial = (ids: Iterable<string>, named: readonly string[]): string[] =>
  [...ids].map((id) => {
    const [type = '', ...rest] = id.split(':');
    return named.includes(type) ? rest.join(':') : id;
  });

/** Persons of whom the same was shown, in one entry: nobody is told that what stayed masked was read. */
const readsOf = (seen: Watched['seen'], asked: readonly string[]): Pick<AuditEntry, 'fields' | 'subjects'>[] =>
  [...Map.groupBy(seen, ([, shown]) => [...shown].sort().join(' ')).values()].map((persons) => ({
    fields: [...new Set([...asked, ...(persons[0]?.[1] ?? [])])].sort(),
    subjects: persons.map(([subject]) => subject),
  }));

/**
 * Logs what a request read of whom, and what it was refused: an entry for the reads (or a few, see `readsOf`), one for each
 * refused change, before its answer may leave.
 * @throws when the log cannot be written
 */
export const logReads = async (
  { log, subjects, named }: AuditOptions,
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: unknown,
  viewer: Viewer,
  context: object,
): Promise<void> => {
  const watched = watchedBy.get(context);
  invariant(watched, 'a request that nobody watched is not answered');
  const { seen, shown, refused } = watched;
  const { operation, fields, isMutation, literals } = askedFields(schema, document, new Set(Object.keys(subjects)));
  const asked = isMutation || fields.length === 0 ? new Set<string>() : idsIn([variables, literals]);
  const missed = [...asked].filter((id) => Object.hasOwn(subjects, id.split(':')[0] ?? '') && !shown.has(id));
  const denied = denial(missed, named);
  const { account, role, organisations, regions, purpose, member, grants } = claimsOf(viewer);
  const who = { account, role, organisations, regions, purpose, operation, ...(grants.length > 0 && { grants }) };
  for (const [mutation, ids] of refused)
    await log.record({ kind: 'write', ...who, fields: [mutation], subjects: [], denied: denial(ids, named) });
  if (seen.size === 0 && denied.length === 0) return;
  const own = member?.slice('Member:'.length);
  const self = own !== undefined && seen.has(own) && seen.size === 1 && { self: true };
  const reads = seen.size === 0 ? [{ fields, subjects: [] }] : readsOf(seen, fields);
  await Promise.all(
    reads.map((read, n) =>
      log.record({ kind: 'read', ...who, ...read, ...self, ...(n === 0 && denied.length > 0 && { denied }) }),
    ),
  );
};
