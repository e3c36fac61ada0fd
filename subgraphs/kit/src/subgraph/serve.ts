import type { RequestListener } from 'node:http';
import { answerFiles, type FileSide } from '../files/answer.ts';
import { fileHandler, isFilePath } from '../files/handler.ts';
import { type HttpService, startHttp } from '../process/http.ts';
import type { Logger } from '../process/logger.ts';
import { type Clock, systemClock } from '../time/clock.ts';
import type { Subgraph } from './create.ts';
import { type Internal, internalHandler } from './internal-pages.ts';

/** With what it offers to our own processes besides its graph. */
export interface ServeOptions extends Internal {
  /** What it does with files besides its graph. */
  readonly files: FileSide;
  readonly port: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** What the gateway and our other processes sign their calls with. */
  readonly hopKey: string;
  readonly log: Logger;
  readonly clock?: Clock;
}

/** Bytes of headers: a hop names every member whom the viewer's organisations answer for. */
const hopRoom = 256 * 1024;

/** Serves a subgraph and its files to the gateway, and its pages to our own processes under `/internal/`. */
export const serveSubgraph = async (
  subgraph: Subgraph,
  { hopKey, pages, answers, files, log, clock = systemClock, ...rest }: ServeOptions,
): Promise<HttpService> => {
  const graph = await subgraph.handler(hopKey);
  const { name: audience } = subgraph;
  const report = (err: unknown): void => log.error({ err, subgraph: audience }, 'a request failed on our side');
  const internal = internalHandler({ pages, answers }, { hopKey, audience, clock, report });
  const ofFiles = fileHandler({ answer: answerFiles(files), hopKey, audience, clock, report });
  const handler: RequestListener = (request, response) => {
    const { url = '/' } = request;
    const listener = url.startsWith('/internal/') ? internal : isFilePath(url) ? ofFiles : graph;
    return listener(request, response);
  };
  return startHttp({ ...rest, handler, ready: () => subgraph.ready(), maxHeaderSize: hopRoom });
};
