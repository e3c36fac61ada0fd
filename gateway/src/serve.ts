import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HttpService, type Logger, send, sendRefusal, startHttp } from '@liangdi/kit';

/** Answers a request, or says that it is for somebody else. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Asked in their order. */
  readonly handles: readonly Handle[];
  readonly log: Logger;
  readonly ready: () => Promise<void>;
}

/** A browser may be led by a page elsewhere to a name that points here: only names of this machine are answered. */
const isOwnName = (header: string | undefined, hosts: ReadonlySet<string> | undefined): boolean => {
  if (!hosts) return true;
  const name = (header ?? '').replace(/:\d+$/, '').toLowerCase();
  return hosts.has(name);
};

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Serves the gateway's handles on one port, with bounded headers and slow clients cut off. */
export const serve = async ({ port, host, handles, log, ready }: ServeOptions): Promise<HttpService> => {
  const hosts = host === '127.0.0.1' || host === '::1' || host === 'localhost' ? loopbackNames : undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isOwnName(request.headers.host, hosts))
      return sendRefusal(
        response,
        421,
        'HOST_UNKNOWN',
        'This server does not answer to that name. 本服务不使用该主机名。',
      );
    for (const handle of handles) if (await handle(request, response)) return;
    if (request.method === 'GET' && request.url === '/') response.writeHead(302, { location: '/sign-in' }).end();
    else send(response, 404, 'text/plain; charset=utf-8', 'There is nothing here. 此处没有内容。\n');
  };
  const service = await startHttp({
    port,
    host,
    ready,
    handler: (request, response) => {
      answer(request, response).catch((err) => {
        log.error({ err }, 'a request failed on our side');
        if (response.headersSent) response.destroy();
        else sendRefusal(response, 500, 'INTERNAL', 'Something failed on our side. 系统内部错误，请稍后再试。');
      });
    },
  });
  service.server.requestTimeout = 20_000;
  service.server.headersTimeout = 10_000;
  service.server.maxHeadersCount = 100;
  return service;
};
