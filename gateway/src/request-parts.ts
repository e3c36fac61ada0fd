type Json = Readonly<Record<string, unknown>>;

/** The parts of a GraphQL request, each of the right kind, or left out. */
export interface RequestParts {
  readonly query: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Json | undefined;
  readonly extensions: Json | undefined;
}

/** The first part of a request that is of the wrong kind; `body`: the request as such. */
export type WrongPart = 'body' | keyof RequestParts;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what came as JSON as GraphQL over HTTP has it: null stands for a part that is left out. */
export const partsOf = (parsed: unknown): RequestParts | WrongPart => {
  if (!isRecord(parsed)) return 'body';
  const { query, operationName, variables, extensions } = parsed;
  if (!isAbsent(query) && typeof query !== 'string') return 'query';
  if (!isAbsent(operationName) && typeof operationName !== 'string') return 'operationName';
  if (!isAbsent(variables) && !isRecord(variables)) return 'variables';
  if (!isAbsent(extensions) && !isRecord(extensions)) return 'extensions';
  return {
    query: query ?? undefined,
    operationName: operationName || undefined,
    variables: variables ?? undefined,
    extensions: extensions ?? undefined,
  };
};

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;
