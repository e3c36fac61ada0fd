import { monitorEventLoopDelay } from 'node:perf_hooks';
import { memoryOf } from './process-memory.ts';

export interface Watched {
  /** Seconds of processor time since. */
  cpu(): number;
  /** Until now: milliseconds of the event loop's longest delay, megabytes of resident memory at most, with the Node
   * processes that it started. */
  end(): { readonly blocked: number; readonly memory: number };
}

/** Watches this process from now on. */
export const watchProcess = (): Watched => {
  let memory = 0;
  const watching = setInterval(() => {
    const { own, children } = memoryOf(process.pid);
    memory = Math.max(memory, (own + children) / 1e6);
  }, 50);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const before = process.cpuUsage();
  return {
    cpu: () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    },
    end: () => {
      clearInterval(watching);
      return { blocked: delay.max / 1e6, memory };
    },
  };
};
