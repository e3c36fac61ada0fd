import type { ServerResponse } from 'node:http';
import { send } from '@liangdi/kit';
import type { RequestContext } from '../context.ts';
import type { Engine } from '../execution/index.ts';
import type { AdmittedRequest } from './admit-request.ts';
import { errorsFor } from './errors.ts';
import { spliceExtensions } from './splice-extensions.ts';

/**
 * The ordinary case: a POST of a document that was admitted before. Nothing is parsed again, and the answer is
 * written as text. Everything else about the request was decided before, as for Apollo Server's way.
 */
export const answerOrdinary = async (
  response: ServerResponse,
  engine: Engine<RequestContext>,
  { admitted, request }: AdmittedRequest,
  context: RequestContext,
  type: string,
): Promise<void> => {
  const gone = { aborted: false };
  response.on('close', () => {
    gone.aborted = true;
  });
  const answer = await engine.executeToJson(admitted.prepared, {
    variables: request.variables,
    context,
    signal: gone,
  });
  const wasExecuted = answer.startsWith('{"data"');
  const text = spliceExtensions(wasExecuted ? answer : refusalFor(context, answer), context.extensions?.() ?? {});
  if (wasExecuted) return send(response, 200, `${type}; charset=utf-8`, text);
  const overloaded = answer.includes('"code":"OVERLOADED"');
  return send(
    response,
    overloaded ? 503 : (context.refusalStatus ?? 400),
    `${type}; charset=utf-8`,
    text,
    overloaded ? { 'retry-after': '1' } : {},
  );
};

/** A refusal of variables repeats them, and may name what else the schema has. */
const refusalFor = ({ viewer }: RequestContext, answer: string): string =>
  JSON.stringify({ errors: errorsFor(viewer, JSON.parse(answer).errors) });
