export interface BreakerLimits {
  /** Failures in a row that open it, */
  readonly failures: number;
  /** if there was no answer for so many milliseconds while they were under way. */
  readonly spanMilliseconds: number;
  /** Milliseconds until the first probe; doubles with each failed probe. */
  readonly pauseMilliseconds: number;
  readonly maxPauseMilliseconds: number;
}

type State =
  /** `since`: when the first of the fetches that failed in a row was sent, or, if later, the last answer came. */
  | { readonly phase: 'closed'; readonly failures: number; readonly since: number }
  | { readonly phase: 'open'; readonly probeAt: number; readonly pause: number }
  | { readonly phase: 'probing'; readonly pause: number };

const CLOSED: State = { phase: 'closed', failures: 0, since: Number.POSITIVE_INFINITY };

/**
 * Whether one subgraph is worth asking. It is while it answers anybody: many requests that fail at one moment mean that one
 * of several servers behind an address has ended, and many that take too long may be of one kind. Open, it refuses at once;
 * when its pause is over, one probe may go while all others are still refused; the probe's outcome closes it or opens it
 * for longer. Instants are epoch milliseconds.
 */
export class Breaker {
  #state: State = CLOSED;
  #answered = Number.NEGATIVE_INFINITY;
  readonly #limits: BreakerLimits;

  constructor(limits: BreakerLimits) {
    this.#limits = limits;
  }

  get phase(): State['phase'] {
    return this.#state.phase;
  }

  allows(): boolean {
    return this.#state.phase === 'closed';
  }

  /** True for the one caller that must probe now. */
  takesProbe(now: number): boolean {
    if (this.#state.phase !== 'open' || now < this.#state.probeAt) return false;
    this.#state = { phase: 'probing', pause: this.#state.pause };
    return true;
  }

  /** A probe answered, or a fetch while closed. Late answers of fetches from before it opened change nothing. */
  succeeded(now: number, probe = false): void {
    if (!probe && this.#state.phase !== 'closed') return;
    this.#state = CLOSED;
    this.#answered = now;
  }

  /** A fetch that was sent at an instant failed. What is `costly`, a reply far too long, is reason enough by its number. */
  failed(now: number, sent: number, costly = false): void {
    if (this.#state.phase !== 'closed') return;
    const { failures, spanMilliseconds, pauseMilliseconds } = this.#limits;
    const since = costly ? Number.NEGATIVE_INFINITY : Math.max(sent, this.#answered);
    const row = { failures: this.#state.failures + 1, since: Math.min(this.#state.since, since) };
    const isDown = row.failures >= failures && now - row.since >= spanMilliseconds;
    this.#state = isDown ? open(now, pauseMilliseconds) : { phase: 'closed', ...row };
  }

  probeFailed(now: number): void {
    if (this.#state.phase !== 'probing') return;
    this.#state = open(now, Math.min(this.#state.pause * 2, this.#limits.maxPauseMilliseconds));
  }
}

const open = (now: number, pause: number): State => ({ phase: 'open', probeAt: now + pause, pause });
