import type { RequestListener, ServerResponse } from 'node:http';
import { CallerError, type FactFeed, type HttpService, startHttp } from '@liangdi/kit';
import type { DestinationSubgraph } from './create-destination.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host?: string;
  /** What the gateway signs its calls with. */
  readonly hopKey: string;
}

/** Items of a page of the internal routes at most. */
const most = 5000;

/** Serves the destination to the gateway, and its feed to coordination under `/internal/`. */
export const serveDestination = async (
  destination: DestinationSubgraph,
  { hopKey, ...rest }: ServeOptions,
): Promise<HttpService> => {
  const graph = await destination.handler(hopKey);
  const internal = internalRoutes(destination.feed);
  const handler: RequestListener = (request, response) =>
    request.url?.startsWith('/internal/') ? internal(request, response) : graph(request, response);
  return startHttp({ ...rest, handler, ready: () => destination.ready() });
};

/** `GET /internal/feed?after=&limit=` and `GET /internal/snapshot?after=&limit=`. */
const internalRoutes =
  (feed: FactFeed): RequestListener =>
  async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://internal');
    const read = { '/internal/feed': feed.read, '/internal/snapshot': feed.snapshot }[pathname];
    const limit = Number(searchParams.get('limit') ?? 500);
    if (!read || request.method !== 'GET') return answer(response, 404, { code: 'NOT_FOUND' });
    if (!Number.isInteger(limit) || limit < 1 || limit > most) return answer(response, 400, { code: 'PAGE_INVALID' });
    try {
      answer(response, 200, await read(searchParams.get('after'), limit));
    } catch (error) {
      if (error instanceof CallerError) answer(response, 400, { code: error.code });
      else answer(response, 500, { code: 'INTERNAL' });
    }
  };

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};
