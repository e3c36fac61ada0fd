import type { Viewer } from '@liangdi/kit';
import { isPublic, withoutSuggestions } from '../security/entitled.ts';
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

/** Errors about a document, as the viewer may read them: the public is not helped to guess the schema. */
export const errorsFor = (viewer: Viewer, errors: readonly RefusalError[]): readonly RefusalError[] =>
  isPublic(viewer) ? errors.map((error) => ({ ...error, message: withoutSuggestions(error.message) })) : errors;

export const codeOf = ({ errors }: FrontRefusal): string => String(errors[0]?.extensions?.code ?? 'BAD_REQUEST');

const ofDocument: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** Whether GraphQL itself refuses the document, rather than a rule of ours. */
export const isOfDocument = (refused: FrontRefusal): boolean => ofDocument.has(codeOf(refused));
