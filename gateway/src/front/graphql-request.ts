import { isRecord, partsOf, type RequestParts, type WrongPart } from '../request-parts.ts';

/** One GraphQL request as it came over HTTP, its parts of the right kinds. */
export interface GraphqlRequest {
  /** The document; absent when it is named by `documentId`. */
  readonly query: string | undefined;
  /** Of a trusted document: `sha256:` and its hash. */
  readonly documentId: string | undefined;
  /** Whether the hash came as that of a persisted query, as Apollo's clients send it before they send the document. */
  readonly isPersisted: boolean;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The first thing that keeps what came from being a request: a part that is missing or of the wrong kind. */
export type Flaw = WrongPart | 'documentId' | 'repeated';

/** The hash of a persisted query, as Apollo's clients send it. Nothing is ever registered by it. */
const persisted = (extensions: RequestParts['extensions']): string | undefined => {
  const query = extensions?.persistedQuery;
  const hash = isRecord(query) ? query.sha256Hash : undefined;
  return typeof hash === 'string' ? `sha256:${hash}` : undefined;
};

const requestOf = (parsed: unknown): GraphqlRequest | Flaw => {
  const parts = partsOf(parsed);
  if (typeof parts === 'string') return parts;
  const { query, operationName, variables, extensions } = parts;
  const named = (parsed as { readonly documentId?: unknown }).documentId ?? undefined;
  const documentId = named ?? persisted(extensions);
  if (documentId !== undefined && typeof documentId !== 'string') return 'documentId';
  if (!query && !documentId) return 'query';
  return {
    query,
    documentId,
    isPersisted: named === undefined && documentId !== undefined,
    operationName,
    variables: variables ?? {},
  };
};

/** What a parameter of a GET holds: null when it is left out or empty, a text when it is no JSON. */
const jsonParameter = (text: string | null): unknown => {
  const value = text ? parsedJson(text) : null;
  return value === undefined ? '' : value;
};

/** JSON, or undefined when it is none. */
const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The request in the body of a POST. */
export const requestOfBody = (text: string): GraphqlRequest | Flaw => requestOf(parsedJson(text));

/** The request in the query string of a GET. */
export const requestOfSearch = (search: string): GraphqlRequest | Flaw => {
  const parameters = new URLSearchParams(search);
  const names = ['query', 'documentId', 'operationName', 'variables', 'extensions'];
  if (names.some((name) => parameters.getAll(name).length > 1)) return 'repeated';
  return requestOf({
    query: parameters.get('query'),
    documentId: parameters.get('documentId'),
    operationName: parameters.get('operationName'),
    variables: jsonParameter(parameters.get('variables')),
    extensions: jsonParameter(parameters.get('extensions')),
  });
};

/**
 * The same request as the query string of a GET, its document written out. Variables stay as they came: JSON that is written
 * anew makes null of a number that is too large for one.
 */
export const searchOf = (query: string, { operationName, variables }: GraphqlRequest, search: string): string => {
  const given = new URLSearchParams(search).get('variables');
  const hasVariables = given !== null && Object.keys(variables).length > 0;
  return `?${new URLSearchParams({ query, ...(operationName && { operationName }), ...(hasVariables && { variables: given }) })}`;
};
