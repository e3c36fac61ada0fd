import { NO_VARIABLES, SubgraphRequest } from '../transport/subgraph-request.ts';
import { type EngineContext, SideFailure, type SubgraphReply, type Transport } from '../transport/transport.ts';
import { Attempt, type Outcome } from './attempt.ts';
import { Breaker, type BreakerLimits } from './breaker.ts';
import { RetryBudget } from './retry-budget.ts';

export interface SideLimits {
  /** Milliseconds one fetch may take. */
  readonly fetchMilliseconds: number;
  /** Fetches under way at one side; more are refused at once, so that one slow side cannot hold all memory. */
  readonly fetchesAtOnce: number;
  readonly breaker: BreakerLimits;
}

/** What the engine asks of one side: everything of a request but the time it may take. */
export interface SideQuestion<Context>
  extends Pick<
    SubgraphRequest<Context>,
    'operation' | 'operationName' | 'kind' | 'variablesJson' | 'context' | 'layout'
  > {
  /** Asked before somebody else takes the same reply; false when it is too late, since it is being used up. */
  readonly share?: (() => boolean) | undefined;
}

/** A read is sent so often at most: behind one address there may be servers of which some have just ended. */
const MOST_ATTEMPTS = 3;

/** One subgraph with what protects it and us: deadline, breaker, bounded concurrency, retries within a budget. */
export class Side<Context extends EngineContext = EngineContext> {
  readonly name: string;
  readonly #transport: Transport<Context>;
  readonly #limits: SideLimits;
  readonly #breaker: Breaker;
  readonly #retries = new RetryBudget();
  #underWay = 0;

  constructor(name: string, transport: Transport<Context>, limits: SideLimits) {
    this.name = name;
    this.#transport = transport;
    this.#limits = limits;
    this.#breaker = new Breaker(limits.breaker);
  }

  get state(): { readonly breaker: Breaker['phase']; readonly underWay: number } {
    return { breaker: this.#breaker.phase, underWay: this.#underWay };
  }

  /** Asks the side; rejects with a `SideFailure` when there is no usable answer before `deadline` (epoch milliseconds). */
  ask(question: SideQuestion<Context>, deadline: number): Promise<SubgraphReply> {
    const now = Date.now();
    if (!this.#breaker.allows()) {
      if (this.#breaker.takesProbe(now)) this.#probe(question.context);
      return Promise.reject(new SideFailure('open'));
    }
    if (this.#underWay >= this.#limits.fetchesAtOnce) return Promise.reject(new SideFailure('busy'));
    const until = Math.min(deadline, now + this.#limits.fetchMilliseconds);
    if (until <= now) return Promise.reject(new SideFailure('timeout'));
    this.#retries.asked();
    this.#underWay++;
    return new Promise((resolve, reject) => {
      const replied = (reply: SubgraphReply): void => {
        this.#underWay--;
        this.#breaker.succeeded(Date.now());
        resolve(reply);
      };
      const failed = (error: unknown): void => {
        this.#underWay--;
        const costly = error instanceof SideFailure && error.reason === 'oversize';
        this.#breaker.failed(Date.now(), now, costly);
        reject(error instanceof SideFailure ? error : new SideFailure('fault', false, error));
      };
      let attempts = 1;
      const outcome: Outcome = {
        replied,
        failed: (error) => {
          if (attempts < MOST_ATTEMPTS && this.#mayTryAgain(question, until, error)) {
            attempts++;
            this.#attempt(question, until, outcome);
          } else failed(error);
        },
      };
      this.#attempt(question, until, outcome);
    });
  }

  #mayTryAgain({ kind }: SideQuestion<Context>, until: number, error: unknown): boolean {
    const again = kind === 'query' && error instanceof SideFailure && error.retryable && Date.now() < until;
    return again && this.#retries.take();
  }

  #attempt(question: SideQuestion<Context>, until: number, outcome: Outcome): void {
    const { operation, operationName, kind, variablesJson, context, layout } = question;
    const parts = { operation, operationName, kind, variablesJson, context, layout, deadline: until };
    new Attempt(this.#transport, new SubgraphRequest<Context>(parts), outcome);
  }

  /** Asks for nothing but a sign of life, with nobody waiting for it. An error in the answer is a sign of life. */
  #probe(context: Context): void {
    const question = {
      operation: '{__typename}',
      operationName: undefined,
      kind: 'query',
      variablesJson: NO_VARIABLES,
      context,
      layout: undefined,
    } as const;
    this.#attempt(question, Date.now() + this.#limits.fetchMilliseconds, {
      replied: () => this.#breaker.succeeded(Date.now(), true),
      failed: () => this.#breaker.probeFailed(Date.now()),
    });
  }

  async close(): Promise<void> {
    await this.#transport.close?.();
  }
}
