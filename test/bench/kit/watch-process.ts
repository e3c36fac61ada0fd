import { readFileSync, readlinkSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Watched {
  /** Seconds of processor time since. */
  cpu(): number;
  /** Until now: milliseconds of the event loop's longest delay, megabytes of resident memory at most, with that of the
   * Node processes that it started (on Linux). */
  end(): { readonly blocked: number; readonly memory: number };
}

const ofSystem = (read: () => string): string => {
  try {
    return read();
  } catch {
    // Another system, or a process that has ended since.
    return '';
  }
};

/** Resident bytes of the Node processes that this one started, without the program's own pages, which all share. */
const childrenMemory = (): number =>
  ofSystem(() => readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8'))
    .split(' ')
    .filter((pid) => pid !== '' && ofSystem(() => readlinkSync(`/proc/${pid}/exe`)) === process.execPath)
    .map((pid) => /RssAnon:\s+(\d+) kB/.exec(ofSystem(() => readFileSync(`/proc/${pid}/status`, 'utf8')))?.[1] ?? '0')
    .reduce((sum, kilobytes) => sum + Number(kilobytes) * 1024, 0);

/** Watches this process from now on. */
export const watchProcess = (): Watched => {
  let memory = 0;
  const watching = setInterval(() => {
    memory = Math.max(memory, (process.memoryUsage.rss() + childrenMemory()) / 1e6);
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
