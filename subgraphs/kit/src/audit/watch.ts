import { type DocumentNode, type GraphQLSchema, isObjectType } from 'graphql';
import { readGlobalId } from '../ids/global-id.ts';
import { invariant } from '../invariant/invariant.ts';
import { claimsOf, type Viewer } from '../viewer/viewer.ts';
import { askedFields } from './asked-fields.ts';
import type { AuditLog } from './log.ts';
import { watchRefusals } from './watch-refusals.ts';

/** What a side logs of its reads. */
export interface AuditOptions {
  readonly log: AuditLog;
  /** For each type that is about a person: whom a row is about, as `region:uuid`; null when about nobody. */
  readonly subjects: Readonly<Record<string, (row: never) => string | null>>;
  /** Types whose ids name persons here. */
  readonly named: readonly string[];
}

/** What one request came to see, and what it was refused. */
interface Watched {
  /** Persons, as `region:uuid`. */
  readonly seen: Set<string>;
  /** Things about persons, as `Type:region:uuid`. */
  readonly shown: Set<string>;
  /** Changes that were refused, each with what it named. */
  readonly refused: Map<string, Set<string>>;
}

const watchedBy = new WeakMap<object, Watched>();

/** Says that a request read of somebody whom no row of its answer shows: `region:uuid`. */
export const sawPerson = (context: object, subject: string): void => {
  watchedBy.get(context)?.seen.add(subject);
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
      const subject = watched && subjectOf(row as never);
      if (!watched) return true;
      if (subject) watched.seen.add(subject);
      watched.shown.add(`${name}:${row.region}:${row.id}`);
      return true;
    };
  }
  watchRefusals(schema, (context, mutation, args) => {
    watchedBy.get(context)?.refused.set(mutation, idsIn(args));
  });
};

export const startWatching = (context: object): void => {
  watchedBy.set(context, { seen: new Set(), shown: new Set(), refused: new Map() });
};

/** Persons as `region:uuid`, other things as `Type:region:uuid`. */
const denial = (ids: Iterable<string>, named: readonly string[]): string[] =>
  [...ids].map((id) => {
    const [type = '', ...rest] = id.split(':');
    return named.includes(type) ? rest.join(':') : id;
  });

/**
 * Logs what a request read of whom, and what it was refused: one entry for the reads, one for each refused change, before
 * its answer may leave.
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
  await log.record({
    kind: 'read',
    ...who,
    fields,
    subjects: [...seen],
    ...(own !== undefined && seen.has(own) && seen.size === 1 && { self: true }),
    ...(denied.length > 0 && { denied }),
  });
};
