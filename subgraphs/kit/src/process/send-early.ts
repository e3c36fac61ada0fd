import type { ServerResponse } from 'node:http';
import { headersOf, refusalBody } from './send.ts';

/** Milliseconds for which a caller who still sends is listened to. */
const patience = 5_000;

/**
 * Sends an answer while the request's body may still be on its way. What comes of it is thrown away for a moment before
 * the connection is closed: closed at once, it would be reset under a caller who sends, and the answer lost with it.
 */
export const sendEarly = (
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const request = response.req;
  const isOver = request.complete || request.destroyed;
  response.writeHead(status, { ...headersOf(type, body), ...headers, ...(!isOver && { connection: 'close' }) });
  if (isOver) {
    response.end(body);
    return;
  }
  response.write(body);
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, patience);
  timer.unref();
  request.once('end', end).once('close', end).resume();
};

/** A refusal in the form of a GraphQL answer, of a request whose body may still be on its way. */
export const refuseEarly = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void => sendEarly(response, status, 'application/json; charset=utf-8', refusalBody(code, message), headers);
