import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyRefused, CallerGone, type HttpService, type Logger, send, sendRefusal, startHttp } from '@liangdi/kit';
import { createOwnNames } from './front/own-names.ts';
import { longestPatience, watchArrival } from './patience.ts';

/** Answers a request, or says that it is for somebody else. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Names beside loopback's under which it answers: a browser may be led by a page elsewhere to any other. */
  readonly names: readonly string[];
  /** Asked in their order. */
  readonly handles: readonly Handle[];
  readonly log: Logger;
  readonly ready: () => Promise<void>;
}

/** Whether a stream was closed before its end, without saying why. */
const isCutShort = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === 'ERR_STREAM_PREMATURE_CLOSE';

/** Serves the gateway's handles on one port, with bounded headers and slow clients cut off. */
export const serve = async ({ port, host, names, handles, log, ready }: ServeOptions): Promise<HttpService> => {
  const isOwnName = createOwnNames(names);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOwnName(request.headers.host))
      return sendRefusal(
        response,
        421,
        'HOST_UNKNOWN',
        'This server does not answer to that name. 本服务不使用该主机名。',
      );
    const isPath = URL.canParse(request.url ?? '/', 'http://local');
    for (const handle of isPath ? handles : []) if (await handle(request, response)) return;
    send(response, 404, 'text/plain; charset=utf-8', 'There is nothing here. 此处没有内容。\n');
  };
  const service = await startHttp({
    port,
    host,
    ready,
    handler: (request, response) => {
      watchArrival(request, response);
      let left = false;
      response.once('close', () => {
        left = !response.writableFinished;
      });
      answer(request, response).catch((err) => {
        if (err instanceof CallerGone || (left && isCutShort(err))) return;
        if (err instanceof BodyRefused && !response.headersSent) {
          sendRefusal(response, err.status, 'REQUEST_REFUSED', err.message, { connection: 'close' });
          return;
        }
        log.error({ err }, 'a request failed on our side');
        if (response.headersSent) response.destroy();
        else sendRefusal(response, 500, 'INTERNAL', 'Something failed on our side. 系统内部错误，请稍后再试。');
      });
    },
  });
  service.server.requestTimeout = longestPatience;
  service.server.headersTimeout = 10_000;
  service.server.maxHeadersCount = 100;
  return service;
};
