import { connectionPost } from './connection-post.ts';
import { readReply } from './http-reply.ts';
import type { SubgraphRequest } from './subgraph-request.ts';
import type { EngineContext, SideFailure, Transport } from './transport.ts';
import { undiciPost } from './undici-post.ts';

export interface HttpTransportOptions<Context> {
  /** Connections at once; 64 unless stated. */
  readonly connections?: number;
  /** Headers that a request brings along, such as the caller's identity. Must not throw. */
  readonly headers?: (context: Context, request: SubgraphRequest<Context>) => Record<string, string>;
  /** A longer reply (bytes, after decompression too) is cut off and counts as no answer. 10 MB unless stated. */
  readonly maxReplyBytes?: number;
  /** Ask for compressed replies: pays over slow links only. */
  readonly compression?: boolean;
}

/** A way to send POSTs to one URL. */
export interface Post {
  /** Starts one; the function returned gives it up. Exactly one of the exchange's functions is called, unless given up. */
  start(headers: Readonly<Record<string, string>>, body: string, exchange: PostExchange): () => void;
  close(): Promise<void>;
}

export interface PostExchange {
  /** The body's bytes are good during the call only. */
  replied(status: number, encoding: string | undefined, body: Buffer): void;
  failed(failure: SideFailure): void;
}

export interface PostOptions {
  readonly connections: number;
  readonly maxReplyBytes: number;
  /** Headers that never change. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A subgraph over HTTP/1.1 with connections kept alive. One pool for each transport. */
export function httpTransport<Context = EngineContext>(
  address: string,
  options: HttpTransportOptions<Context> = {},
): Transport<Context> {
  const url = new URL(address);
  const limit = options.maxReplyBytes ?? 10_000_000;
  const postOptions: PostOptions = {
    connections: options.connections ?? 64,
    maxReplyBytes: limit,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(options.compression ? { 'accept-encoding': 'gzip, br' } : {}),
    },
  };
  const post = url.protocol === 'http:' ? connectionPost(url, postOptions) : undiciPost(url, postOptions);

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        const headers = options.headers?.(request.context, request) ?? {};
        request.whenGivenUp(
          post.start(headers, request.body, {
            replied(status, encoding, body) {
              try {
                resolve(readReply(status, encoding, body, limit, request.layout));
              } catch (error) {
                reject(error);
              }
            },
            failed: reject,
          }),
        );
      }),
    close: () => post.close(),
  };
}
