import type { ServerResponse } from 'node:http';
import type { RequestContext } from '../context.ts';
import type { Engine } from '../execution/index.ts';
import type { Admitted, createAdmission } from '../security/limits/admit.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import { send } from './send.ts';

/**
 * The ordinary case: a POST of a document that was admitted before. Nothing is parsed again, and the answer is
 * written as text. Everything else about the request was decided before, as for Apollo Server's way.
 */
export const answerOrdinary = async (
  response: ServerResponse,
  engine: Engine<RequestContext>,
  admission: ReturnType<typeof createAdmission<RequestContext>>,
  admitted: Admitted<RequestContext> & { readonly phase: 'admitted' },
  request: GraphqlRequest,
  context: RequestContext,
  type: string,
): Promise<void> => {
  const expensive = admission.tooExpensive(admitted.cost(request.variables));
  if (expensive) return send(response, 400, `${type}; charset=utf-8`, JSON.stringify({ errors: [expensive] }));
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const answer = await engine.executeToJson(admitted.prepared, {
    variables: request.variables,
    context,
    signal: gone.signal,
  });
  const wasExecuted = answer.startsWith('{"data"');
  return send(response, wasExecuted ? 200 : 400, `${type}; charset=utf-8`, answer);
};
