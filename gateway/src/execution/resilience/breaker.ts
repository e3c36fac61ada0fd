export interface BreakerLimits {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** Milliseconds until the first probe; doubles with each failed probe. */
  readonly pauseMilliseconds: number;
  readonly maxPauseMilliseconds: number;
}

type State =
  | { readonly phase: 'closed'; readonly failures: number }
  | { readonly phase: 'open'; readonly probeAt: number; readonly pause: number }
  | { readonly phase: 'probing'; readonly pause: number };

/**
 * Whether one subgraph is worth asking. Open, it refuses at once; when its pause is over, one probe may go
 * while all others are still refused; the probe's outcome closes it or opens it for longer.
 */
export class Breaker {
  #state: State = { phase: 'closed', failures: 0 };
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
  succeeded(probe = false): void {
    if (probe || this.#state.phase === 'closed') this.#state = { phase: 'closed', failures: 0 };
  }

  failed(now: number, probe = false): void {
    if (this.#state.phase === 'closed') {
      const failures = this.#state.failures + 1;
      this.#state =
        failures < this.#limits.failures
          ? { phase: 'closed', failures }
          : this.#open(now, this.#limits.pauseMilliseconds);
    } else if (probe && this.#state.phase === 'probing') {
      this.#state = this.#open(now, Math.min(this.#state.pause * 2, this.#limits.maxPauseMilliseconds));
    }
  }

  #open(now: number, pause: number): State {
    return { phase: 'open', probeAt: now + pause, pause };
  }
}
