import { SideFailure } from '../transport/transport.ts';

/** Timers of one length share a list: with coarse lengths, setting and clearing one costs next to nothing. */
const GRAIN_MILLISECONDS = 16;

/** Waits for `work` until an instant (epoch milliseconds); past it, rejects and calls `giveUp`, whatever `work` does. */
export function withDeadline<Value>(
  until: number,
  work: Promise<Value>,
  giveUp: (failure: SideFailure) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const left = Math.max(0, until - Date.now());
    const timer = setTimeout(
      () => {
        const failure = new SideFailure('timeout');
        reject(failure);
        giveUp(failure);
      },
      left < 4 * GRAIN_MILLISECONDS ? left : Math.floor(left / GRAIN_MILLISECONDS) * GRAIN_MILLISECONDS,
    );
    work.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
