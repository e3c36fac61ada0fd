import { SideFailure } from '../transport/transport.ts';

/** Runs `work` until an instant (epoch milliseconds); past it, aborts its signal and rejects, whatever `work` does. */
export function withDeadline<Value>(until: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const timer = setTimeout(
      () => {
        const failure = new SideFailure('timeout');
        reject(failure);
        controller.abort(failure);
      },
      Math.max(0, until - Date.now()),
    );
    work(controller.signal).then(
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
