import { performance } from 'node:perf_hooks';

export interface AdmissionLimits {
  /** Fewest and most requests in work at once. */
  readonly least: number;
  readonly most: number;
  /** Requests that may wait; more are refused at once. */
  readonly waiting: number;
}

const WINDOW_MILLISECONDS = 50;

/** The share of the time in which the event loop shall be busy: under full load it idles a twentieth between events. */
const BUSY = 0.9;

/**
 * How many requests are in work at once, adapted to what the process waits for.
 * While the event loop is busy all the time, more requests at once only keep more half-built answers alive for the
 * collector to copy; while it idles, it waits for subgraphs, and more requests at once fill the gap.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  /** Those before the head are let in, and hold nothing any more. */
  readonly #queue: (((isIn: true) => void) | undefined)[] = [];
  #head = 0;
  #inWork = 0;
  #limit: number;
  #windowStart = performance.now();
  #idle = performance.eventLoopUtilization();
  #waited = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
    this.#limit = limits.least;
  }

  get state(): { readonly limit: number; readonly inWork: number; readonly waiting: number } {
    return { limit: Math.floor(this.#limit), inWork: this.#inWork, waiting: this.#queue.length - this.#head };
  }

  /** Takes a place at once (undefined) or waits for one. False when too many wait: there is none to come. */
  enter(): Promise<boolean> | undefined {
    if (this.#inWork < this.#limit) {
      this.#inWork++;
      return undefined;
    }
    this.#waited = true;
    this.#adapt();
    if (this.#inWork < this.#limit) {
      this.#inWork++;
      return undefined;
    }
    if (this.#queue.length - this.#head >= this.#limits.waiting) return Promise.resolve(false);
    this.#watch();
    return new Promise((resolve) => this.#queue.push(resolve));
  }

  leave(): void {
    this.#inWork--;
    this.#adapt();
    this.#admit();
  }

  /** While requests wait and none ends, nothing else would notice that there is room for more. */
  #watch(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#adapt();
      this.#admit();
      if (this.#head < this.#queue.length) this.#watch();
    }, WINDOW_MILLISECONDS);
  }

  #admit(): void {
    while (this.#inWork < this.#limit && this.#head < this.#queue.length) {
      const next = this.#queue[this.#head];
      this.#queue[this.#head++] = undefined;
      this.#inWork++;
      next?.(true);
    }
    if (this.#head > 1_000 || this.#head === this.#queue.length) {
      this.#queue.splice(0, this.#head);
      this.#head = 0;
    }
  }

  #adapt(): void {
    const now = performance.now();
    if (now - this.#windowStart < WINDOW_MILLISECONDS) return;
    const { utilization } = performance.eventLoopUtilization(this.#idle);
    this.#windowStart = now;
    this.#idle = performance.eventLoopUtilization();
    const wanted = this.#limit * (utilization > 0 ? Math.min(1.5, Math.max(0.9, BUSY / utilization)) : 1.5);
    if (wanted < this.#limit || this.#waited)
      this.#limit = Math.min(this.#limits.most, Math.max(this.#limits.least, wanted));
    this.#waited = this.#head < this.#queue.length;
  }
}
