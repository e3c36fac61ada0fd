import { connectionPost } from './connection-post.ts';
import type { PostOptions } from './post.ts';
import { ReadPace } from './read-pace.ts';
import { remembered } from './remembered.ts';
import { Sending, type Way } from './sending.ts';
import type { SubgraphRequest } from './subgraph-request.ts';
import type { EngineContext, Transport } from './transport.ts';

export interface HttpTransportOptions<Context> {
  /** Connections at once; 64 unless stated. */
  readonly connections?: number;
  /** Headers that a request brings along, such as the caller's identity. Must not throw. */
  readonly headers?: (context: Context, request: SubgraphRequest<Context>) => Record<string, string>;
  /** A longer reply (bytes, after decompression too) is cut off and counts as no answer. 10 MB unless stated. */
  readonly maxReplyBytes?: number;
  /** Ask for compressed replies: pays over slow links only. */
  readonly compression?: boolean;
  /** Reads that take no longer (milliseconds, on average) may share a connection with others'. 3 unless stated; 0: none. */
  readonly quickMilliseconds?: number;
}

/** The reads of one subgraph come from compiled plans, few and long-lived. */
const MOST_READS = 2_000;

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
  const post = connectionPost(url, postOptions);
  const quick = options.quickMilliseconds ?? 3;
  const way: Way<Context> = {
    post,
    paceOf: remembered((operation) => new ReadPace(operation, quick), MOST_READS),
    limit,
    headersOf: (request) => options.headers?.(request.context, request) ?? {},
  };
  return {
    send: (request) => new Promise((resolve, reject) => new Sending(way, request, { resolve, reject }).start()),
    close: () => post.close(),
  };
}
