import type { Viewer } from '@liangdi/kit';
import { readableBy } from '../security/entitled.ts';
import type { RefusalError } from '../security/limits/admit.ts';

/** Why a request is refused before anything is executed; with its HTTP status. */
export interface FrontRefusal {
  readonly status: number;
  readonly errors: readonly RefusalError[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export const refusal = (
  status: number,
  code: string,
  message: string,
  more: Pick<FrontRefusal, 'headers' | 'extensions'> = {},
): FrontRefusal => ({ status, errors: [{ message, extensions: { code } }], ...more });

/** The account has used up what it may ask for now. */
export const rateLimited = (
  retryAfterSeconds: number,
  extensions?: NonNullable<FrontRefusal['extensions']>,
): FrontRefusal =>
  refusal(429, 'RATE_LIMITED', 'Too much was asked for in a short time. 短时间内请求过多，请稍后再试。', {
    headers: { 'retry-after': String(retryAfterSeconds) },
    ...(extensions && { extensions }),
  });

/** Errors about a document or its variables, as the viewer may read them. */
export const errorsFor = (viewer: Viewer, errors: readonly RefusalError[]): readonly RefusalError[] =>
  errors.map((error) => ({ ...error, message: readableBy(viewer, error.message) }));

export const codeOf = ({ errors }: FrontRefusal): string => String(errors[0]?.extensions?.code ?? 'BAD_REQUEST');

const ofDocument: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** Whether GraphQL itself refuses the document, rather than a rule of ours. */
export const isOfDocument = (refused: FrontRefusal): boolean => ofDocument.has(codeOf(refused));
