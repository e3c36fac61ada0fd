import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { listenAt } from './listen.ts';

export interface HttpOptions {
  readonly handler: RequestListener;
  /** 0 for any free one. */
  readonly port: number;
  /** 127.0.0.1 when left out. */
  readonly host?: string;
  /** Whether work can be done now; `GET /health/ready` answers 503 while it throws. */
  readonly ready?: () => Promise<void>;
  /** Bytes of a request's headers; Node's usual 16 KiB when left out. */
  readonly maxHeaderSize?: number;
  /** Milliseconds after which a drain cuts what is still open. 15,000 when left out. */
  readonly drainTimeout?: number;
}

export interface HttpService {
  readonly port: number;
  readonly url: string;
  readonly server: Server;
  /** Takes no new connection, answers every request that reaches an open one, and resolves when all are closed. */
  drain(): Promise<void>;
}

/** How long an idle connection is promised to stay open, and for how long after that it really does. */
const keepAlive = { promised: 5000, grace: 1000 };

/** How often it is looked whose request is late: Node's usual 30 s would give a slow client that much more. */
const lookingForLate = 1000;

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

/** Serves a handler, `GET /health/live` (the process runs) and `GET /health/ready` (it can do its work). */
export const startHttp = async (options: HttpOptions): Promise<HttpService> => {
  const { handler, host = '127.0.0.1', ready = async () => {}, maxHeaderSize } = options;
  let draining = false;
  const health = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/health/live') return answer(response, 200, { status: 'live' });
    if (draining) return answer(response, 503, { status: 'draining' });
    await ready().then(
      () => answer(response, 200, { status: 'ready' }),
      () => answer(response, 503, { status: 'not ready' }),
    );
  };
  const server = createServer(
    {
      keepAliveTimeout: keepAlive.promised,
      keepAliveTimeoutBuffer: keepAlive.grace,
      connectionsCheckingInterval: lookingForLate,
      ...(maxHeaderSize && { maxHeaderSize }),
    },
    (request, response) => {
      if (draining) response.setHeader('connection', 'close');
      const path = request.url?.split('?')[0] ?? '';
      if (path === '/health/live' || path === '/health/ready') void health(path, response);
      else handler(request, response);
    },
  );
  await listenAt(server, options.port, host);
  const { port } = server.address() as AddressInfo;
  let drained: Promise<void> | undefined;
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    server,
    drain: () => {
      draining = true;
      drained ??= closeGently(server, options.drainTimeout ?? 15_000);
      return drained;
    },
  };
};

/**
 * Stops listening and lets open connections end by themselves: a busy one with its answer, an idle one when its promised
 * time is over. `http.Server.close` would cut idle ones at once, under a request that is already on its way.
 */
const closeGently = (server: Server, timeout: number): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), timeout);
    NetServer.prototype.close.call(server, () => {
      clearTimeout(late);
      resolve();
    });
  });
