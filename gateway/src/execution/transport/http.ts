import type { IncomingHttpHeaders } from 'node:http';
import { Pool } from 'undici';
import { readReply } from './http-reply.ts';
import type { SubgraphRequest } from './subgraph-request.ts';
import { type EngineContext, SideFailure, type Transport } from './transport.ts';

export interface HttpTransportOptions<Context> {
  /** Options of the undici pool; 64 connections, no pipelining unless stated. */
  readonly pool?: Pool.Options;
  /** Headers that a request brings along, such as the caller's identity. Must not throw. */
  readonly headers?: (context: Context, request: SubgraphRequest<Context>) => Record<string, string>;
  /** A longer reply (bytes, after decompression too) is cut off and counts as no answer. 10 MB unless stated. */
  readonly maxReplyBytes?: number;
  /** Ask for compressed replies: pays over slow links only. */
  readonly compression?: boolean;
}

/** A subgraph over HTTP/1.1 with connections kept alive. One pool for each transport. */
export function httpTransport<Context = EngineContext>(
  url: string,
  options: HttpTransportOptions<Context> = {},
): Transport<Context> {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: 64, pipelining: 1, headersTimeout: 0, bodyTimeout: 0, ...options.pool });
  const fixed: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(options.compression ? { 'accept-encoding': 'gzip, br' } : {}),
  };
  const limit = options.maxReplyBytes ?? 10_000_000;

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        let size = 0;
        let status = 0;
        let replyHeaders: IncomingHttpHeaders = {};
        let started = false;
        const { signal } = request;
        if (signal.aborted) return reject(signal.reason);
        let abort: (() => void) | undefined;
        const settle = <Value>(finish: (value: Value) => void, value: Value) => {
          if (abort) signal.removeEventListener('abort', abort);
          finish(value);
        };
        pool.dispatch(
          {
            path: pathname + search,
            method: 'POST',
            headers: options.headers ? { ...fixed, ...options.headers(request.context, request) } : fixed,
            body: request.body,
          },
          {
            onRequestStart(controller) {
              abort = () => controller.abort(signal.reason);
              if (signal.aborted) abort();
              else signal.addEventListener('abort', abort, { once: true });
            },
            onResponseStart(_controller, statusCode, headers) {
              started = true;
              status = statusCode;
              replyHeaders = headers;
            },
            onResponseData(controller, chunk) {
              size += chunk.length;
              if (size > limit) controller.abort(new SideFailure('oversize'));
              else chunks.push(chunk);
            },
            onResponseEnd() {
              const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
              readReply(status, replyHeaders, body, limit).then(
                (reply) => settle(resolve, reply),
                (error) => settle(reject, error),
              );
            },
            onResponseError(_controller, error) {
              settle(reject, error instanceof SideFailure ? error : connectionFailure(error, started));
            },
          },
        );
      }),
    close: () => pool.close(),
  };
}

const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function connectionFailure(error: Error, started: boolean): SideFailure {
  const code = 'code' in error ? String(error.code) : '';
  if (NEVER_CONNECTED.has(code)) return new SideFailure('refused', true, error);
  return new SideFailure('reset', !started, error);
}
