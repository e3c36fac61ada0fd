import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startErrors } from '../process/start-error.ts';
import { servesCluster } from './running.ts';

const pidIn = (file: string): number | null => {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    return null;
  }
};

/**
 * Clears what a killed start left: a server that is still ending is waited for; a note of a server that is gone, whose
 * number may meanwhile be a stranger's, is removed. Only for a folder whose claim we hold.
 * @param patience milliseconds; the server is asked to end, and after two thirds of them told to
 * @throws StartError when it is still there then, as one that was stopped is
 */
export const clearOrphan = async (cluster: string, patience = 15_000): Promise<void> => {
  const file = join(cluster, 'postmaster.pid');
  const pid = pidIn(file);
  if (pid === null) return;
  const began = performance.now();
  let told: NodeJS.Signals | undefined;
  while (servesCluster(pid, cluster)) {
    const waited = performance.now() - began;
    if (waited >= patience) throw startErrors.serverLeft(cluster, pid);
    const signal = waited < (patience * 2) / 3 ? 'SIGINT' : 'SIGQUIT';
    if (signal !== told) process.kill(pid, signal);
    told = signal;
    await sleep(50);
  }
  if (pidIn(file) === pid) rmSync(file, { force: true });
};
