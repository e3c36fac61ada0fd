import type { IncomingMessage, ServerResponse } from 'node:http';

const allowed = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, x-purpose, x-liangdi-explain, traceparent',
  'access-control-max-age': '600',
} as const;

/**
 * Lets pages of listed origins ask. They bring their own token: credentials are never allowed, so our cookie serves our
 * own pages only. Answers a preflight and then gives true.
 */
export const createCors =
  (origins: ReadonlySet<string>) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { origin } = request.headers;
    const isListed = origin !== undefined && origins.has(origin);
    if (origins.size > 0) response.setHeader('vary', 'origin');
    if (isListed) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-expose-headers', 'x-request-id, retry-after');
    }
    if (request.method !== 'OPTIONS') return false;
    response.writeHead(204, isListed ? allowed : {}).end();
    return true;
  };
