/** One GraphQL request as it came over HTTP, its parts of the right kinds. */
export interface GraphqlRequest {
  /** The document; absent when it is named by `documentId`. */
  readonly query: string | undefined;
  /** Of a trusted document: `sha256:` and its hash. */
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** The hash of a persisted query, as Apollo's clients send it. Nothing is ever registered by it. */
const persisted = (extensions: unknown): string | undefined => {
  const query = isRecord(extensions) ? extensions.persistedQuery : undefined;
  const hash = isRecord(query) ? query.sha256Hash : undefined;
  return typeof hash === 'string' ? `sha256:${hash}` : undefined;
};

/** The request in a parsed body, or in the parameters of a GET; undefined when a part is missing or of another kind. */
export const graphqlRequest = (parsed: unknown): GraphqlRequest | undefined => {
  if (!isRecord(parsed)) return undefined;
  const { query, operationName, variables, extensions } = parsed;
  const documentId = parsed.documentId ?? persisted(extensions);
  if (!isAbsent(query) && typeof query !== 'string') return undefined;
  if (!isAbsent(documentId) && typeof documentId !== 'string') return undefined;
  if (!query && !documentId) return undefined;
  if (!isAbsent(operationName) && typeof operationName !== 'string') return undefined;
  if (!isAbsent(variables) && !isRecord(variables)) return undefined;
  if (!isAbsent(extensions) && !isRecord(extensions)) return undefined;
  return {
    query: query ?? undefined,
    documentId: documentId ?? undefined,
    operationName: operationName || undefined,
    variables: variables ?? {},
  };
};

/** JSON, or undefined when it is none. */
export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The request in the query string of a GET. */
export const requestOfSearch = (search: string): GraphqlRequest | undefined => {
  const parameters = new URLSearchParams(search);
  const names = ['query', 'documentId', 'operationName', 'variables', 'extensions'];
  if (names.some((name) => parameters.getAll(name).length > 1)) return undefined;
  const variables = parameters.get('variables');
  const extensions = parameters.get('extensions');
  return graphqlRequest({
    query: parameters.get('query'),
    documentId: parameters.get('documentId'),
    operationName: parameters.get('operationName'),
    variables: variables ? (parsedJson(variables) ?? '') : null,
    extensions: extensions ? (parsedJson(extensions) ?? '') : null,
  });
};

/** The same request as the query string of a GET, its document written out. */
export const searchOf = (query: string, { operationName, variables }: GraphqlRequest): string =>
  `?${new URLSearchParams({ query, ...(operationName && { operationName }), variables: JSON.stringify(variables) })}`;
