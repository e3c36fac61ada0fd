import type { ByteString } from '../json/byte-string.ts';
import { readReply, Unmarked } from './http-reply.ts';
import type { Post, PostExchange, PostReply, Written } from './post.ts';
import type { ReadPace } from './read-pace.ts';
import type { SubgraphRequest } from './subgraph-request.ts';
import { SideFailure, type SubgraphReply } from './transport.ts';

/** Once with others, then alone with a mark and, where a subgraph's replies bear none, without. */
const MOST_ATTEMPTS = 3;

/** How a transport sends. */
export interface Way<Context> {
  readonly post: Post;
  readonly paceOf: (operation: string) => ReadPace;
  /** Most bytes of a reply. */
  readonly limit: number;
  headersOf(request: SubgraphRequest<Context>): Readonly<Record<string, string>>;
}

/** One request on its way: a read that was found quick bears a mark, and while it is quick it may share a connection. */
export class Sending<Context> implements PostExchange {
  readonly operation: string;
  readonly together: boolean;
  readonly #way: Way<Context>;
  readonly #request: SubgraphRequest<Context>;
  readonly #waiting: Waiting;
  readonly #attempt: number;
  readonly #started = performance.now();
  readonly #pace: ReadPace | undefined;
  readonly #textFor: ((mark: number) => ByteString) | undefined;
  #mark: number | undefined;

  constructor(way: Way<Context>, request: SubgraphRequest<Context>, waiting: Waiting, attempt = 1) {
    this.operation = request.operation;
    this.#way = way;
    this.#request = request;
    this.#waiting = waiting;
    this.#attempt = attempt;
    this.#pace = request.kind === 'query' ? way.paceOf(request.operation) : undefined;
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
