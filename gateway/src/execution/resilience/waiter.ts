const TICK_MILLISECONDS = 16;

/** All that wait, looked at every few milliseconds: that costs less than a timer for each. */
const waiting: Waiter[] = [];
let ticking: NodeJS.Timeout | undefined;

/** Waits for something until an instant and no longer. */
export abstract class Waiter {
  /** Epoch milliseconds. */
  readonly until: number;
  #place = -1;

  constructor(until: number) {
    this.until = until;
  }

  /** Called when it still waits at that instant, or up to a tick later. */
  protected abstract late(): void;

  protected startWaiting(): void {
    this.#place = waiting.length;
    waiting.push(this);
    ticking ??= setInterval(Waiter.#tick, TICK_MILLISECONDS);
  }

  /** Whether it waited. */
  protected stopWaiting(): boolean {
    const place = this.#place;
    if (place < 0) return false;
    this.#place = -1;
    const last = waiting.pop() as Waiter;
    if (last !== this) {
      waiting[place] = last;
      last.#place = place;
    }
    return true;
  }

  static #tick(): void {
    const now = Date.now();
    for (const waiter of waiting.filter(({ until }) => until <= now)) if (waiter.stopWaiting()) waiter.late();
    if (waiting.length > 0) return;
    clearInterval(ticking);
    ticking = undefined;
  }
}
