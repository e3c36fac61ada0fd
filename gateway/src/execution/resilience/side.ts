import { SubgraphRequest } from '../transport/subgraph-request.ts';
import { type EngineContext, SideFailure, type SubgraphReply, type Transport } from '../transport/transport.ts';
import { Breaker, type BreakerLimits } from './breaker.ts';
import { RetryBudget } from './retry-budget.ts';
import { withDeadline } from './with-deadline.ts';

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
    'operation' | 'operationName' | 'kind' | 'variablesText' | 'context' | 'layout'
  > {
  /** Asked before somebody else takes the same reply; false when it is too late, since it is being used up. */
  readonly share?: (() => boolean) | undefined;
}

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
  async ask(question: SideQuestion<Context>, deadline: number): Promise<SubgraphReply> {
    const now = Date.now();
    if (!this.#breaker.allows()) {
      if (this.#breaker.takesProbe(now)) void this.#probe(question.context);
      throw new SideFailure('open');
    }
    if (this.#underWay >= this.#limits.fetchesAtOnce) throw new SideFailure('busy');
    const until = Math.min(deadline, now + this.#limits.fetchMilliseconds);
    if (until <= now) throw new SideFailure('timeout');
    this.#retries.asked();
    this.#underWay++;
    try {
      const reply = await this.#attempts(question, until);
      this.#breaker.succeeded();
      return reply;
    } catch (error) {
      this.#breaker.failed(Date.now());
      throw error instanceof SideFailure ? error : new SideFailure('fault', false, error);
    } finally {
      this.#underWay--;
    }
  }

  async #attempts(question: SideQuestion<Context>, until: number): Promise<SubgraphReply> {
    try {
      return await this.#attempt(question, until);
    } catch (error) {
      const again = question.kind === 'query' && error instanceof SideFailure && error.retryable && Date.now() < until;
      if (!again || !this.#retries.take()) throw error;
      return this.#attempt(question, until);
    }
  }

  #attempt(question: SideQuestion<Context>, until: number): Promise<SubgraphReply> {
    const { operation, operationName, kind, variablesText, context, layout } = question;
    const request = new SubgraphRequest<Context>({
      operation,
      operationName,
      kind,
      variablesText,
      context,
      layout,
      deadline: until,
    });
    return withDeadline(until, this.#transport.send(request), (failure) => request.giveUp(failure));
  }

  /** Asks for nothing but a sign of life, with nobody waiting for it. An error in the answer is a sign of life. */
  async #probe(context: Context): Promise<void> {
    const question = {
      operation: '{__typename}',
      operationName: undefined,
      kind: 'query',
      variablesText: '{}',
      context,
      layout: undefined,
    } as const;
    try {
      await this.#attempt(question, Date.now() + this.#limits.fetchMilliseconds);
      this.#breaker.succeeded(true);
    } catch {
      this.#breaker.failed(Date.now(), true);
    }
  }

  async close(): Promise<void> {
    await this.#transport.close?.();
  }
}
