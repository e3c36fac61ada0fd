/**
 * Retries as a share of what is asked, so that a side in trouble is not asked twice as much:
 * each request adds `share` of a retry, up to `most`.
 */
export class RetryBudget {
  #tokens: number;
  readonly #share: number;
  readonly #most: number;

  constructor(share = 0.1, most = 100) {
    this.#share = share;
    this.#most = most;
    this.#tokens = most;
  }

  asked(): void {
    this.#tokens = Math.min(this.#most, this.#tokens + this.#share);
  }

  take(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
