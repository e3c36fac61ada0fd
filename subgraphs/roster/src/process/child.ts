import { refusalOf } from '../errors/file-error.ts';
import type { FromChild } from './parts.ts';

/** Sends on when the reader may take more; resolves when another one may follow. */
export type Tell<Part> = (part: Part) => Promise<void>;

/**
 * Does the one task that this process was started for, and ends. `ahead` parts may be on their way at once. A signal to
 * the whole group is the parent's to judge: without a parent there is no channel, and that ends this process too.
 */
export const doTask = <Task, Part>(ahead: number, work: (task: Task, tell: Tell<Part>) => Promise<void>): void => {
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  process.on('disconnect', () => process.exit());
  const send = (message: FromChild<Part>): Promise<void> =>
    new Promise((resolve) => {
      process.send?.(message, () => resolve());
    });
  let credit = ahead;
  let wake = (): void => {};
  const tell: Tell<Part> = async (part) => {
    while (credit === 0)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    credit -= 1;
    await send({ kind: 'part', part });
  };
  process.once('message', async (task: Task) => {
    process.on('message', () => {
      credit += 1;
      wake();
    });
    await work(task, tell).then(
      () => send({ kind: 'done' }),
      (error) => {
        const refusal = refusalOf(error);
        return send(refusal ? { kind: 'refused', refusal } : { kind: 'failed', error });
      },
    );
    process.exit();
  });
};
