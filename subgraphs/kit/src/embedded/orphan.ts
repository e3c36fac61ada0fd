import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
 */
export const clearOrphan = async (cluster: string): Promise<void> => {
  const file = join(cluster, 'postmaster.pid');
  const pid = pidIn(file);
  if (pid === null) return;
  for (let waited = 0; servesCluster(pid, cluster); waited += 50) {
    if (waited % 10_000 === 0) process.kill(pid, waited === 0 ? 'SIGINT' : 'SIGQUIT');
    await sleep(50);
  }
  if (pidIn(file) === pid) rmSync(file, { force: true });
};
