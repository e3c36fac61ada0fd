import { Pool } from 'undici';
import { connectionFailure } from './connection.ts';
import type { Post, PostOptions } from './post.ts';
import { SideFailure } from './transport.ts';

/** POSTs over TLS. */
export function undiciPost(url: URL, { connections, maxReplyBytes, headers: fixed }: PostOptions): Post {
  const pool = new Pool(url.origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  return {
    start(exchange) {
      const { headers, body } = exchange.write(undefined);
      const bytes = Buffer.from(body, 'latin1');
      const chunks: Buffer[] = [];
      let size = 0;
      let status = 0;
      let encoding: string | undefined;
      let started = false;
      let givenUp = false;
      let abort: (() => void) | undefined;
      pool.dispatch(
        { path: url.pathname + url.search, method: 'POST', headers: { ...fixed, ...headers }, body: bytes },
        {
          onRequestStart(controller) {
            abort = () => controller.abort(new SideFailure('timeout'));
            if (givenUp) abort();
          },
          onResponseStart(_controller, statusCode, replyHeaders) {
            started = true;
            status = statusCode;
            const given = replyHeaders['content-encoding'];
            encoding = given === undefined ? undefined : String(given).toLowerCase();
          },
          onResponseData(controller, chunk) {
            size += chunk.length;
            if (size > maxReplyBytes) controller.abort(new SideFailure('oversize'));
            else chunks.push(chunk);
          },
          onResponseEnd() {
            if (!givenUp) exchange.replied({ status, encoding, body: Buffer.concat(chunks, size) });
          },
          onResponseError(_controller, error) {
            if (givenUp) return;
            const never = 'code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT';
            if (error instanceof SideFailure) exchange.failed(error);
            else exchange.failed(never ? new SideFailure('refused', true, error) : connectionFailure(error, started));
          },
        },
      );
      return () => {
        givenUp = true;
        abort?.();
      };
    },
    close: () => pool.close(),
  };
}
