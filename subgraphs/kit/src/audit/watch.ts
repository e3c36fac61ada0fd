import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { readGlobalId } from '../ids/global-id.ts';
import { claimsOf, type Viewer } from '../viewer/viewer.ts';
import { askedFields } from './asked-fields.ts';
import type { AuditLog } from './log.ts';

/** What a side logs of its reads. */
export interface AuditOptions {
  readonly log: AuditLog;
  /** For each type that is about a person: whom a row is about, as `region:uuid`; null when about nobody. */
  readonly subjects: Readonly<Record<string, (row: never) => string | null>>;
  /** Types whose ids name persons here: who was named and not found was refused, or is not there. */
  readonly named: readonly string[];
}

/** Persons that one request came to see. */
export type Seen = Set<string>;

const seenBy = new WeakMap<object, Seen>();

/** Says that a request read of somebody whom no row of its answer shows: `region:uuid`. */
export const sawPerson = (context: object, subject: string): void => {
  seenBy.get(context)?.add(subject);
};

/** graphql-js asks each object of an answer once whether it is of its type: there the person is noted. */
export const watchReads = (schema: GraphQLSchema, { subjects }: AuditOptions): void => {
  for (const [name, subjectOf] of Object.entries(subjects)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    type.isTypeOf = (row, context) => {
      const seen = seenBy.get(context as object);
      const subject = seen && subjectOf(row as never);
      if (subject) seen.add(subject);
      return true;
    };
  }
};

export const startWatching = (context: object): void => {
  seenBy.set(context, new Set());
};

/** `region:uuid` of the persons that the variables name, at whatever depth. */
const namedIn = (value: unknown, types: readonly string[], into: Set<string>): void => {
  if (typeof value === 'string') {
    const named = value.length > 40 && value.length < 120 ? readGlobalId(value) : null;
    if (named && types.includes(named.type)) into.add(`${named.region}:${named.id}`);
  } else if (Array.isArray(value)) {
    for (const one of value) namedIn(one, types, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) namedIn(one, types, into);
  }
};

/**
 * Logs what a request read of whom: one entry, before its answer may leave.
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
  const seen = seenBy.get(context) ?? new Set<string>();
  const asked = new Set<string>();
  namedIn(variables, named, asked);
  const { operation, fields } = askedFields(schema, document, new Set(Object.keys(subjects)));
  const denied = fields.length === 0 ? [] : [...asked].filter((subject) => !seen.has(subject));
  if (seen.size === 0 && denied.length === 0) return;
  const { account, role, organisations, regions, purpose, member, grants } = claimsOf(viewer);
  const own = member?.slice('Member:'.length);
  await log.record({
    kind: 'read',
    account,
    role,
    organisations,
    regions,
    purpose,
    operation,
    fields,
    subjects: [...seen],
    ...(own !== undefined && seen.has(own) && seen.size === 1 && { self: true }),
    ...(grants.length > 0 && { grants }),
    ...(denied.length > 0 && { denied }),
  });
};
