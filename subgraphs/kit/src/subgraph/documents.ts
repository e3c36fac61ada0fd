import { type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';

/** A document of the gateway, parsed and validated; or what is wrong with it. */
export type Prepared =
  | { readonly ok: true; readonly document: DocumentNode }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] };

/** Documents kept at most; the gateway's plans are few. */
const capacity = 2000;
/** Characters of all kept documents at most; parsed, each takes some 64 bytes. */
const longest = 500_000;

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
  let characters = 0;
  const forget = (query: string): void => {
    if (kept.delete(query)) characters -= query.length;
  };
  return (query) => {
    const prepared = kept.get(query) ?? prepare(schema, query);
    forget(query);
    if (query.length > longest) return prepared;
    while (kept.size >= capacity || characters + query.length > longest) forget(kept.keys().next().value as string);
    kept.set(query, prepared);
    characters += query.length;
    return prepared;
  };
};
