import type { RequestListener } from 'node:http';
import { type HttpService, startHttp } from '../process/http.ts';
import { type Clock, systemClock } from '../time/clock.ts';
import type { Subgraph } from './create.ts';
import { type Internal, internalHandler } from './internal-pages.ts';

/** With what it offers to our own processes besides its graph. */
export interface ServeOptions extends Internal {
  readonly port: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** What the gateway and our other processes sign their calls with. */
  readonly hopKey: string;
  readonly clock?: Clock;
}

/** Bytes of headers: a hop names every member whom the viewer's organisations answer for. */
const hopRoom = 256 * 1024;

/** Serves a subgraph to the gateway, and its pages to our own processes under `/internal/`. */
export const serveSubgraph = async (
  subgraph: Subgraph,
  { hopKey, pages, answers, clock = systemClock, ...rest }: ServeOptions,
): Promise<HttpService> => {
  const graph = await subgraph.handler(hopKey);
  const internal = internalHandler({ pages, answers }, hopKey, subgraph.name, clock);
  const handler: RequestListener = (request, response) =>
    request.url?.startsWith('/internal/') ? internal(request, response) : graph(request, response);
  return startHttp({ ...rest, handler, ready: () => subgraph.ready(), maxHeaderSize: hopRoom });
};
