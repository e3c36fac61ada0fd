import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

/** A document of the gateway, parsed and validated; or what is wrong with it. */
export type Prepared =
  | { readonly ok: true; readonly document: DocumentNode }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] };

/** Documents kept at most; the gateway's plans are few. */
const capacity = 2000;

const prepare = (schema: GraphQLSchema, query: string): Prepared => {
  try {
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    return errors.length > 0 ? { ok: false, errors } : { ok: true, document };
  } catch (error) {
    return { ok: false, errors: [error as GraphQLError] };
  }
};

/** Parses and validates each document once, and forgets the ones not used for longest. */
export const documentCache = (schema: GraphQLSchema): ((query: string) => Prepared) => {
  const kept = new Map<string, Prepared>();
  return (query) => {
    const known = kept.get(query);
    const prepared = known ?? prepare(schema, query);
    if (known) kept.delete(query);
    else if (kept.size >= capacity) kept.delete(kept.keys().next().value as string);
    kept.set(query, prepared);
    return prepared;
  };
};
