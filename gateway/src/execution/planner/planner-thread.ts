import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import workerpool from 'workerpool';
import {
  NotPlanned,
  type Planned,
  PlannedTooLong,
  type StartPlanner,
  type StatedSchemas,
  UnmetDemands,
  Unplannable,
} from './planner.ts';
import type { ReadSupergraph } from './planner-worker.ts';
import { watchHeap } from './watch-heap.ts';

/**
 * A planner in a thread of its own: while a new document is planned, or a new supergraph is looked through, all others are
 * answered. An operation that takes too long, or too much memory, ends its thread; those after it have a new one.
 */
export const startPlannerThread: StartPlanner = async (supergraphSdl, mostMilliseconds, mostBytes) => {
  let thread = openThread(supergraphSdl);
  let isClosed = false;
  /** Bytes that a thread holds once it has read the supergraph, and how long that takes: after one that ended it is done again. */
  let read = { bytes: 0, milliseconds: 0 };

  // Errors lose their class on the way from a thread, and keep what they hold.
  const state = async (): Promise<StatedSchemas> => {
    const started = performance.now();
    try {
      const { schemas, bytes } = await thread.exec<() => ReadSupergraph>('read');
      read = { bytes, milliseconds: performance.now() - started };
      return schemas;
    } catch (error) {
      const { name, names } = error as Partial<UnmetDemands>;
      throw name === 'UnmetDemands' && names ? new UnmetDemands(names) : error;
    }
  };

  let closed: Promise<unknown> | undefined;
  /** Once for all who ask: of two that end a thread, one would wait for ever. */
  const close = async (): Promise<void> => {
    isClosed = true;
    closed ??= (async () => thread.terminate(true))();
    await closed;
  };

  /** A thread that was given up is left to end by itself: to wait for one that died meanwhile would take for ever. */
  const renew = (): void => {
    void thread.terminate(true);
    thread = openThread(supergraphSdl);
  };

  const planNow = async (operation: string, isWanted: () => boolean): Promise<Planned> => {
    if (isClosed || !isWanted()) throw new NotPlanned();
    const started = performance.now();
    const planned = thread.exec('plan', [operation]).timeout(mostMilliseconds);
    const unwatch = watchHeap(workerOf(thread), read.bytes + mostBytes);
    try {
      return await planned;
    } catch (error) {
      if (isClosed) throw new NotPlanned();
      const { name, message, milliseconds } = error as Unplannable;
      if (name === 'Unplannable') throw new Unplannable(message, milliseconds);
      const isLate = error instanceof workerpool.Promise.TimeoutError;
      if (!(isLate || error instanceof workerpool.TerminateError)) throw error;
      renew();
      throw new PlannedTooLong(performance.now() - started + read.milliseconds, isLate ? 'time' : 'memory');
    } finally {
      unwatch();
    }
  };

  const readAgain = async (): Promise<void> => {
    if (!isClosed) await state();
  };

  try {
    const schemas = await state();
    /** Settles when the thread is free, and has read the supergraph if it is new: neither counts for an operation. */
    let free: Promise<unknown> = Promise.resolve();
    const plan = (operation: string, isWanted = () => true): Promise<Planned> => {
      const planned = free.then(() => planNow(operation, isWanted));
      free = planned.catch(readAgain).catch(() => {});
      return planned;
    };
    return { schemas, plan, close };
  } catch (error) {
    await close();
    throw error;
  }
};

const openThread = (supergraphSdl: string): workerpool.Pool => {
  // The flag for the main thread's nursery would hold for this one, too, whatever its limit says: 50 MB more, for which planning
  // has no use.
  setFlagsFromString('--max-semi-space-size=0');
  return workerpool.pool(fileURLToPath(new URL('./planner-worker.ts', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: 1,
    workerTerminateTimeout: 100,
    workerThreadOpts: { workerData: supergraphSdl, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 12 } },
  });
};

/** The one thread of a pool that has something to do, which lends it to nobody. */
const workerOf = (pool: workerpool.Pool): Worker | undefined =>
  (pool as unknown as { readonly workers: readonly { readonly worker: Worker | null }[] }).workers[0]?.worker ??
  undefined;
