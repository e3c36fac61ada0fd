import type { ServerResponse } from 'node:http';

/** Personal data is in every answer: nobody on the way may keep one. */
const always = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
} as const;

/** What every answer's head says of its body. */
export const headersOf = (type: string, body: string | Buffer): Readonly<Record<string, string | number>> => ({
  ...always,
  'content-type': type,
  'content-length': Buffer.byteLength(body),
});

export const send = (
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { ...headersOf(type, body), ...headers });
  response.end(body);
};

/** A refusal in the form of a GraphQL answer, so that every client can read it. */
export const refusalBody = (code: string, message: string): string =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

export const sendRefusal = (
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void => send(response, status, 'application/json; charset=utf-8', refusalBody(code, message), headers);
