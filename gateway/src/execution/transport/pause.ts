const LONGEST_MILLISECONDS = 3_600_000;

/** Time for which something is not tried that has failed: twice as long each time that it fails again soon after. */
export class Pause {
  readonly #first: number;
  #length: number;
  #until = Number.NEGATIVE_INFINITY;

  constructor(milliseconds: number) {
    this.#first = milliseconds;
    this.#length = milliseconds;
  }

  /** `now` in milliseconds of a steady clock. */
  isOn(now: number): boolean {
    return now < this.#until;
  }

  begin(now: number): void {
    if (this.isOn(now)) return;
    this.#length = now - this.#until > this.#length ? this.#first : Math.min(2 * this.#length, LONGEST_MILLISECONDS);
    this.#until = now + this.#length;
  }
}
