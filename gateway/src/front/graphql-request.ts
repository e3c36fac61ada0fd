/** One GraphQL request as it came over HTTP, its parts of the right kinds. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const absent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Reads a JSON body; undefined when it is not one plain request, which is then Apollo Server's to answer. */
export const plainRequest = (body: string): GraphqlRequest | undefined => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed)) return undefined;
  const { query, operationName, variables, extensions } = parsed;
  if (typeof query !== 'string' || !absent(extensions)) return undefined;
  if (!absent(operationName) && typeof operationName !== 'string') return undefined;
  if (!absent(variables) && !isRecord(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
};
