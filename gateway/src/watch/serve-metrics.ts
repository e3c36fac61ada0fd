import { type HttpService, send, startHttp } from '@liangdi/kit';
import type { Metrics } from './metrics.ts';

/** Serves `GET /metrics` on a port of its own, to this machine only. */
export const serveMetrics = (metrics: Metrics, port: number): Promise<HttpService> =>
  startHttp({
    port,
    host: '127.0.0.1',
    handler: async (request, response) => {
      if (request.method === 'GET' && request.url === '/metrics')
        send(response, 200, metrics.type, await metrics.text());
      else send(response, 404, 'text/plain; charset=utf-8', 'Metrics are at /metrics.\n');
    },
  });
