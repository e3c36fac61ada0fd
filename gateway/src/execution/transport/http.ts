import { connectionPost } from './connection-post.ts';
import { readReply, Unmarked } from './http-reply.ts';
import { ReadPaces } from './read-pace.ts';
import type { SubgraphRequest } from './subgraph-request.ts';
import { type EngineContext, SideFailure, type SubgraphReply, type Transport } from './transport.ts';
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
  /** Reads that take no longer (milliseconds, on average) may share a connection with others', over `http:`. 3 unless stated; 0: none. */
  readonly quickMilliseconds?: number;
}

/** A way to send POSTs to one URL. */
export interface Post {
  /** Starts one; the function returned gives it up. `replied` or `failed` is called once, unless given up. */
  start(exchange: PostExchange): () => void;
  close(): Promise<void>;
}

export interface PostExchange {
  /** It tells its own reply from others', and may share a connection. */
  readonly together: boolean;
  /** What to send, with a mark if it is to bear one. Called once. */
  write(mark: number | undefined): { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  /** The body's bytes are good during the call. False when this may be the reply to something else. */
  replied(status: number, encoding: string | undefined, body: Buffer): boolean;
  failed(failure: SideFailure): void;
}

export interface PostOptions {
  readonly connections: number;
  readonly maxReplyBytes: number;
  /** Headers that never change. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Once with others, then alone with a mark and, where a subgraph's replies bear none, without. */
const MOST_ATTEMPTS = 3;

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
  const isPlain = url.protocol === 'http:';
  const post = isPlain ? connectionPost(url, postOptions) : undiciPost(url, postOptions);
  const paces = isPlain ? new ReadPaces(options.quickMilliseconds ?? 3) : undefined;

  /** Sends a request: a read that was found quick with a mark, and while it is quick so that it may share a connection. */
  const send = (request: SubgraphRequest<Context>, waiting: Waiting, attempt = 1): void => {
    const started = performance.now();
    const pace = request.kind === 'query' ? paces?.of(request.operation) : undefined;
    const markedText = pace?.marking(started);
    let mark: number | undefined;
    const failed = (error: unknown): void => {
      if (error instanceof Unmarked && !error.misplaced) pace?.unmarked(performance.now());
      if (!isAnothersFault(error)) waiting.reject(error);
      else if (attempt === MOST_ATTEMPTS) waiting.reject(new SideFailure('garbage'));
      else send(request, waiting, attempt + 1);
    };
    const giveUp = post.start({
      together: attempt === 1 && markedText !== undefined && pace?.isQuick === true,
      write(given) {
        if (markedText) mark = given;
        request.sendAs(mark === undefined ? undefined : markedText?.(mark));
        return { headers: options.headers?.(request.context, request) ?? {}, body: request.body };
      },
      replied(status, encoding, body) {
        pace?.took(performance.now() - started);
        try {
          const reply = readReply(status, encoding, body, limit, request.layout, mark);
          if (mark === undefined || !(reply instanceof Promise)) {
            waiting.resolve(reply);
            return true;
          }
          // Whose reply it is shows too late for those behind it.
          pace?.unmarked(performance.now());
          reply.then(waiting.resolve, failed);
          return false;
        } catch (error) {
          failed(error);
          return !(error instanceof Unmarked && error.misplaced);
        }
      },
      failed(failure) {
        pace?.took(performance.now() - started);
        failed(failure);
      },
    });
    request.whenGivenUp(giveUp);
  };

  return {
    send: (request) => new Promise((resolve, reject) => send(request, { resolve, reject })),
    close: () => post.close(),
  };
}

/** It came to nothing since connections are shared, or could be told from what others were told: to be asked again. */
const isAnothersFault = (error: unknown): boolean =>
  error instanceof Unmarked || (error instanceof SideFailure && error.reason === 'displaced');

interface Waiting {
  resolve(reply: SubgraphReply | Promise<SubgraphReply>): void;
  reject(error: unknown): void;
}
