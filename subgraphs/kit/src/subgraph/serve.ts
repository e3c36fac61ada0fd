import type { RequestListener } from 'node:http';
import { type HttpService, startHttp } from '../process/http.ts';
import { type Clock, systemClock } from '../time/clock.ts';
import type { Subgraph } from './create.ts';
import { type InternalPages, internalHandler } from './internal-pages.ts';

export interface ServeOptions {
  readonly port: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** What the gateway and our other processes sign their calls with. */
  readonly hopKey: string;
  /** What it offers to our own processes besides its graph. */
  readonly pages: InternalPages;
  readonly clock?: Clock;
}

/** Serves a subgraph to the gateway, and its pages to our own processes under `/internal/`. */
export const serveSubgraph = async (
  subgraph: Subgraph,
  { hopKey, pages, clock = systemClock, ...rest }: ServeOptions,
): Promise<HttpService> => {
  const graph = await subgraph.handler(hopKey);
  const internal = internalHandler(pages, hopKey, subgraph.name, clock);
  const handler: RequestListener = (request, response) =>
    request.url?.startsWith('/internal/') ? internal(request, response) : graph(request, response);
  return startHttp({ ...rest, handler, ready: () => subgraph.ready() });
};
