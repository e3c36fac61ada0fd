import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import workerpool from 'workerpool';
import { type Planned, PlannedTooLong, type StartPlanner, type StatedSchemas, UnmetDemands } from './planner.ts';

/**
 * A planner in a thread of its own: while a new document is planned, or a new supergraph is looked through, all others are
 * answered. An operation that takes too long ends its thread; those after it have a new one.
 */
export const startPlannerThread: StartPlanner = async (supergraphSdl, mostMilliseconds) => {
  // The flag for the main thread's nursery would hold for this one, too, whatever its limit says: 50 MB more, for which planning
  // has no use.
  setFlagsFromString('--max-semi-space-size=0');
  const thread = workerpool.pool(fileURLToPath(new URL('./planner-worker.ts', import.meta.url)), {
    workerType: 'thread',
    maxWorkers: 1,
    workerTerminateTimeout: 100,
    workerThreadOpts: { workerData: supergraphSdl, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: 12 } },
  });
  const state = async (): Promise<StatedSchemas> => {
    try {
      return await thread.exec('schemas');
    } catch (error) {
      // Errors lose their class on the way from a thread, and keep what they hold.
      const { name, names } = error as Partial<UnmetDemands>;
      throw name === 'UnmetDemands' && names ? new UnmetDemands(names) : error;
    }
  };

  const close = async (): Promise<void> => void (await thread.terminate(true));

  const planNow = async (operation: string): Promise<Planned> => {
    try {
      return await thread.exec('plan', [operation]).timeout(mostMilliseconds);
    } catch (error) {
      throw error instanceof workerpool.Promise.TimeoutError ? new PlannedTooLong() : error;
    }
  };

  try {
    const schemas = await state();
    /** Settles when the thread is free, and has read the supergraph if it is new: neither counts for an operation. */
    let free: Promise<unknown> = Promise.resolve();
    const plan = (operation: string): Promise<Planned> => {
      const planned = free.then(() => planNow(operation));
      free = planned.catch(state).catch(() => {});
      return planned;
    };
    return { schemas, plan, close };
  } catch (error) {
    await close();
    throw error;
  }
};
