import { readFileSync, readlinkSync } from 'node:fs';

const ofSystem = (read: () => string): string => {
  try {
    return read();
  } catch {
    // Another system, or a process that has ended since.
    return '';
  }
};

const program = (pid: number | string): string => ofSystem(() => readlinkSync(`/proc/${pid}/exe`));

const bytesOf = (pid: number | string, kind: 'VmRSS' | 'RssAnon'): number => {
  const kilobytes = new RegExp(`${kind}:\\s+(\\d+) kB`).exec(
    ofSystem(() => readFileSync(`/proc/${pid}/status`, 'utf8')),
  );
  return Number(kilobytes?.[1] ?? 0) * 1024;
};

/** Resident bytes; zero where the system does not tell them (elsewhere than on Linux). */
export interface Memory {
  readonly own: number;
  /** Of the Node processes that it started, without the program's own pages, which all share. */
  readonly children: number;
}

export const memoryOf = (pid: number): Memory => ({
  own: bytesOf(pid, 'VmRSS'),
  children: ofSystem(() => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'))
    .split(' ')
    .filter((child) => child !== '' && program(child) === program(pid))
    .reduce((sum, child) => sum + bytesOf(child, 'RssAnon'), 0),
});
