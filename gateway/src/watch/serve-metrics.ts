import { createHash, timingSafeEqual } from 'node:crypto';
import { type HttpService, send, startHttp } from '@liangdi/kit';
import { createOwnNames } from '../front/own-names.ts';

export interface MetricsPlace {
  readonly port: number;
  readonly host: string;
  /** What whoever reads them sends as bearer token; without one, only requests for a name of loopback are answered. */
  readonly token?: string | undefined;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Serves `GET /metrics` on a port of its own. */
export const serveMetrics = (
  metrics: { readonly type: string; readonly text: () => Promise<string> },
  { port, host, token }: MetricsPlace,
): Promise<HttpService> => {
  const isOwnName = createOwnNames([]);
  const expected = token === undefined ? undefined : digest(`Bearer ${token}`);
  return startHttp({
    port,
    host,
    handler: async (request, response) => {
      const { authorization = '', host: named } = request.headers;
      if (expected ? !timingSafeEqual(digest(authorization), expected) : !isOwnName(named)) {
        response.setHeader('www-authenticate', 'Bearer');
        send(
          response,
          401,
          'text/plain; charset=utf-8',
          'Metrics need the token of METRICS_TOKEN. 读取指标需要令牌。\n',
        );
      } else if (request.method === 'GET' && request.url === '/metrics')
        send(response, 200, metrics.type, await metrics.text());
      else send(response, 404, 'text/plain; charset=utf-8', 'Metrics are at /metrics.\n');
    },
  });
};
