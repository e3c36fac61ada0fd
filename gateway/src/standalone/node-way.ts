import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Engine } from '../execution/engine-api.ts';
import { cheapestEncoding } from '../execution/transport/cheapest-encoding.ts';
import { answerGraphQL, type CallerContext, type HttpAnswer, plainText } from './answer.ts';
import { readGraphQLRequest } from './graphql-request.ts';
import { answerMediaType } from './media-type.ts';

/** Whether somebody still waits. A class: a getter in a literal would cost every request a hidden class of its own. */
class Waiting {
  readonly #response: ServerResponse;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get aborted(): boolean {
    return this.#response.destroyed;
  }
}

/** Answers any request, as Node's HTTP server reads it. */
export async function handleRequest(
  engine: Engine<CallerContext>,
  maxRequestBytes: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerRequest(engine, maxRequestBytes, request, new Waiting(response));
  if (response.headersSent || response.destroyed) return;
  const length = Buffer.byteLength(answer.body);
  const lines = ['content-type', answer.contentType, 'content-length', String(length)];
  for (const name in answer.headers) lines.push(name, answer.headers[name] as string);
  response.writeHead(answer.status, lines);
  response.end(answer.body, cheapestEncoding(answer.body, length));
}

function answerRequest(
  engine: Engine<CallerContext>,
  maxRequestBytes: number,
  request: IncomingMessage,
  signal: Waiting,
): HttpAnswer | Promise<HttpAnswer> {
  const path = request.url === '/graphql' ? request.url : request.url?.split('?', 1)[0];
  if (path === '/health/live' || path === '/health/ready' || path === '/health') return plainText(200, 'ok');
  if (path !== '/graphql') return plainText(404, 'not found');
  const mediaType = answerMediaType(request.headers.accept);
  if (!mediaType) return plainText(406, 'accept application/graphql-response+json or application/json');
  const { method, headers } = request;
  const caller = { method, authorization: headers.authorization, mediaType, signal };
  return answerGraphQL(engine, caller, () => readGraphQLRequest(request, maxRequestBytes));
}
