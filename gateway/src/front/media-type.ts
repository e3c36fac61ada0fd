import { answerMediaType } from '../answer-media-type.ts';

const json = 'application/json';

/**
 * Status of a well-formed request whose document or variables are refused. GraphQL over HTTP keeps 200 for callers that
 * ask for `application/json` by name, for what stands between may take any other for an answer that is not GraphQL.
 */
export const refusalStatus = (accept: string | undefined): 200 | 400 =>
  answerMediaType(accept) === json && accept?.toLowerCase().includes(json) ? 200 : 400;

/** Whether a request's body says that it is JSON in UTF-8. */
export const isJson = (contentType: string | undefined): boolean => {
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  if (type?.trim() !== json) return false;
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  return charset === undefined || charset === 'charset=utf-8' || charset === 'charset="utf-8"';
};

/** Whether the caller waits for events (graphql-sse, distinct connections mode). */
export const acceptsEvents = (accept: string | undefined): boolean =>
  accept?.split(',').some((range) => range.split(';')[0]?.trim().toLowerCase() === 'text/event-stream') ?? false;
