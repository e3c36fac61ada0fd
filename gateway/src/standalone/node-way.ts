import type { IncomingMessage, ServerResponse } from 'node:http';
import { Waiting } from '@liangdi/kit';
import { answerMediaType } from '../answer-media-type.ts';
import type { Engine } from '../execution/engine-api.ts';
import { latin1Of } from '../execution/json/byte-string.ts';
import { answerGraphQL, type CallerContext, failure, type HttpAnswer, plainText } from './answer.ts';
import { readGraphQLRequest } from './graphql-request.ts';

/** Answers any request, as Node's HTTP server reads it. */
export async function handleRequest(
  engine: Engine<CallerContext>,
  maxRequestBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (answer: HttpAnswer) => sendAnswer(response, answer);
  const path = request.url === '/graphql' ? request.url : pathOf(request.url ?? '');
  if (path === '/health/live' || path === '/health/ready' || path === '/health') return send(plainText(200, 'ok'));
  if (path !== '/graphql') return send(plainText(404, 'not found'));
  const mediaType = answerMediaType(request.headers.accept);
  if (!mediaType) return send(plainText(406, 'accept application/graphql-response+json or application/json'));
  const { method, headers } = request;
  const caller = { method, authorization: headers.authorization, mediaType, signal: new Waiting(response) };
  try {
    const asked = await readGraphQLRequest(request, maxRequestBytes);
    answerGraphQL(engine, caller, () => asked, send);
  } catch (error) {
    send(failure(caller, error));
  }
}

/** Of a target in origin form, or in absolute form, as proxies send it. */
const pathOf = (target: string): string | undefined => target.replace(/^https?:\/\/[^/?#]*/i, '').split('?', 1)[0];

function sendAnswer(response: ServerResponse, { status, contentType, body, headers }: HttpAnswer): void {
  if (response.headersSent || response.destroyed) return;
  const lines = ['content-type', contentType, 'content-length', String(body.length)];
  for (const name in headers) lines.push(name, headers[name] as string);
  response.writeHead(status, lines);
  response.end(latin1Of(body), 'latin1');
}
