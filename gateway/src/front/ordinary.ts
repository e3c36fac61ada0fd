import type { ServerResponse } from 'node:http';
import { send, Waiting } from '@liangdi/kit';
import type { RequestContext } from '../context.ts';
import { type ByteString, type Engine, latin1Of, outcomeOf, toBytes } from '../execution/index.ts';
import type { AdmittedRequest } from './admit-request.ts';
import { readableAnswer } from './readable-answer.ts';
import { spliceExtensions } from './splice-extensions.ts';

/**
 * The ordinary case: a POST of a document that was admitted before. Nothing is parsed again, and the answer goes
 * out as the engine wrote it. Everything else about the request was decided before, as for Apollo Server's way.
 */
export const answerOrdinary = (
  response: ServerResponse,
  engine: Engine<RequestContext>,
  { admitted, request }: AdmittedRequest,
  context: RequestContext,
  type: string,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const signal = new Waiting(response);
    const take = (answer: ByteString) => {
      try {
        resolve(sendAnswer(response, answer, context, type));
      } catch (error) {
        reject(error);
      }
    };
    engine.executeInto(admitted.prepared, { variables: request.variables, context, signal }, { take, failed: reject });
  });

const sendAnswer = (response: ServerResponse, answer: ByteString, context: RequestContext, type: string): void => {
  const outcome = outcomeOf(answer);
  const status = outcome === 'executed' ? 200 : outcome === 'overloaded' ? 503 : (context.refusalStatus ?? 400);
  const told = readableAnswer(context.viewer, answer);
  const extensions = toBytes(JSON.stringify(context.extensions?.() ?? {}));
  const body = spliceExtensions(latin1Of(told), latin1Of(extensions));
  const headers = outcome === 'overloaded' ? { 'retry-after': '1' } : {};
  send(response, status, `${type}; charset=utf-8`, Buffer.from(body, 'latin1'), headers);
};
