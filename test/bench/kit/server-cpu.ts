import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Of a process, as Linux says in `/proc/PID/stat`: its parent, its own processor time and that of its ended children. */
interface Stat {
  readonly parent: string;
  readonly own: number;
  readonly ended: number;
}

const statOf = (pid: string): Stat | null => {
  try {
    const [, parent = '', ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = (from: number): number => Number(rest[from]) + Number(rest[from + 1]);
    return { parent, own: ticks(9), ended: ticks(11) };
  } catch {
    return null;
  }
};

/** Seconds of processor time that one process has used, without its children. Linux only. */
export const processSeconds = (pid: number): number => (statOf(String(pid))?.own ?? 0) / TICKS_A_SECOND;

/** Seconds of processor time that a PostgreSQL server has used, all its processes together. Linux only. */
export const serverSeconds = (clusterFolder: string): number => {
  const [postmaster = ''] = readFileSync(`${clusterFolder}/postmaster.pid`, 'utf8').split('\n');
  const server = statOf(postmaster);
  const alive = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(pid) ?? [])
    .filter(({ parent }) => parent === postmaster)
    .reduce((ticks, { own }) => ticks + own, 0);
  return ((server?.own ?? 0) + (server?.ended ?? 0) + alive) / TICKS_A_SECOND;
};
