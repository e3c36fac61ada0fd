import type { RequestListener, ServerResponse } from 'node:http';
import { CallerError, type HttpService, startHttp } from '@liangdi/kit';
import type { Coordination } from './create.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host?: string;
  /** What the gateway signs its calls with. */
  readonly hopKey: string;
}

const MOST = 5_000;

/** Serves coordination to the gateway, and its link decisions to the sides at `GET /internal/decisions?after=&limit=`. */
export const serveCoordination = async (
  coordination: Coordination,
  { hopKey, ...rest }: ServeOptions,
): Promise<HttpService> => {
  const graph = await coordination.handler(hopKey);
  const internal = decisions(coordination);
  const handler: RequestListener = (request, response) =>
    request.url?.startsWith('/internal/') ? internal(request, response) : graph(request, response);
  return startHttp({ ...rest, handler, ready: () => coordination.ready() });
};

const decisions =
  (coordination: Coordination): RequestListener =>
  async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://internal');
    const limit = Number(searchParams.get('limit') ?? 500);
    if (pathname !== '/internal/decisions' || request.method !== 'GET')
      return answer(response, 404, { code: 'NOT_FOUND' });
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST) return answer(response, 400, { code: 'PAGE_INVALID' });
    try {
      answer(response, 200, await coordination.decisions.read(searchParams.get('after'), limit));
    } catch (error) {
      if (error instanceof CallerError) answer(response, 400, { code: error.code });
      else answer(response, 500, { code: 'INTERNAL' });
    }
  };

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};
