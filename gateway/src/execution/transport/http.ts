import { connectionPost } from './connection-post.ts';
import { readReply, Unmarked } from './http-reply.ts';
import { type ReadPace, ReadPaces } from './read-pace.ts';
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

/** What is to be sent. */
export interface Written {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The body's bytes are good during the call only. */
export interface PostReply {
  readonly status: number;
  readonly encoding: string | undefined;
  readonly body: Buffer;
}

export interface PostExchange {
  /** It tells its own reply from others', and may share a connection. */
  readonly together: boolean;
  /** The request, with a mark if it is to bear one. Called once. */
  write(mark: number | undefined): Written;
  /** False when the connection is not to be trusted any further: this may be the reply to something else. */
  replied(reply: PostReply): boolean;
  /** `displaced`: another one's fault, and it may be sent again. */
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
  const headersOf = (request: SubgraphRequest<Context>) => options.headers?.(request.context, request) ?? {};
  const way = { post, paces, limit, headersOf };
  return {
    send: (request) => new Promise((resolve, reject) => new Sending(way, request, { resolve, reject }).start()),
    close: () => post.close(),
  };
}

/** How a transport sends. */
interface Way<Context> {
  readonly post: Post;
  readonly paces: ReadPaces | undefined;
  /** Most bytes of a reply. */
  readonly limit: number;
  headersOf(request: SubgraphRequest<Context>): Readonly<Record<string, string>>;
}

/** One request on its way: a read that was found quick bears a mark, and while it is quick it may share a connection. */
class Sending<Context> implements PostExchange {
  readonly together: boolean;
  readonly #way: Way<Context>;
  readonly #request: SubgraphRequest<Context>;
  readonly #waiting: Waiting;
  readonly #attempt: number;
  readonly #started = performance.now();
  readonly #pace: ReadPace | undefined;
  readonly #textFor: ((mark: number) => string) | undefined;
  #mark: number | undefined;

  constructor(way: Way<Context>, request: SubgraphRequest<Context>, waiting: Waiting, attempt = 1) {
    this.#way = way;
    this.#request = request;
    this.#waiting = waiting;
    this.#attempt = attempt;
    this.#pace = request.kind === 'query' ? way.paces?.of(request.operation) : undefined;
    this.#textFor = this.#pace?.marking(this.#started);
    this.together = attempt === 1 && this.#textFor !== undefined && this.#pace?.isQuick === true;
  }

  start(): void {
    this.#request.whenGivenUp(this.#way.post.start(this));
  }

  write(mark: number | undefined): Written {
    if (this.#textFor) this.#mark = mark;
    this.#request.sendAs(this.#mark === undefined ? undefined : this.#textFor?.(this.#mark));
    return { headers: this.#way.headersOf(this.#request), body: this.#request.body };
  }

  replied({ status, encoding, body }: PostReply): boolean {
    this.#pace?.took(performance.now() - this.#started);
    try {
      const { operation, layout } = this.#request;
      const reading = { operation, layout, mark: this.#mark, maxBytes: this.#way.limit };
      const reply = readReply(status, encoding, body, reading);
      if (this.#mark === undefined || !(reply instanceof Promise)) {
        this.#waiting.resolve(reply);
        return true;
      }
      // Whose reply it is shows too late for those behind it.
      this.#pace?.unmarked(performance.now());
      reply.then(this.#waiting.resolve, (error) => this.#settle(error));
      return false;
    } catch (error) {
      this.#settle(error);
      return !(error instanceof Unmarked);
    }
  }

  failed(failure: SideFailure): void {
    this.#pace?.took(performance.now() - this.#started);
    this.#settle(failure);
  }

  /** Rejects, or sends the request again. */
  #settle(error: unknown): void {
    const isUnmarked = error instanceof Unmarked;
    if (isUnmarked && !error.misplaced) this.#pace?.unmarked(performance.now());
    const isDisplaced = error instanceof SideFailure && error.reason === 'displaced';
    if (!isUnmarked && !isDisplaced) this.#waiting.reject(error);
    else if (this.#request.kind !== 'query' || this.#attempt === MOST_ATTEMPTS)
      this.#waiting.reject(new SideFailure('garbage'));
    else new Sending(this.#way, this.#request, this.#waiting, this.#attempt + 1).start();
  }
}

interface Waiting {
  resolve(reply: SubgraphReply | Promise<SubgraphReply>): void;
  reject(error: unknown): void;
}
