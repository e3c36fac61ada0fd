import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startErrors } from '../process/start-error.ts';
import { folderError } from './data-folder.ts';
import { isRunning, startMark } from './running.ts';

interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly mark: string | null;
}

/** Milliseconds between two signs of life; an owner on another host that misses two is dead. */
const usualHeartbeat = 4000;

const readOwner = (file: string): Owner | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
};

const beatOf = (file: string): number => {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
};

/** On our host a process tells whether it lives; in another container only its heartbeat does. */
const lives = async (owner: Owner, file: string, heartbeat: number): Promise<boolean> => {
  if (owner.host === hostname())
    return owner.pid !== process.pid && isRunning(owner.pid) && owner.mark === startMark(owner.pid);
  const before = beatOf(file);
  if (Date.now() - before > 3 * heartbeat) return false;
  await sleep(2 * heartbeat);
  return beatOf(file) !== before;
};

/**
 * Claims the data folder for this process: two servers on one folder would destroy it. A claim whose owner died is
 * taken over.
 * @param heartbeat the same for all who claim the folder
 * @throws StartError when another living process has it
 * @returns what gives the claim back
 */
export const claimFolder = async (folder: string, heartbeat = usualHeartbeat): Promise<() => void> => {
  const file = join(folder, 'owner.json');
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), mark: startMark(process.pid) } satisfies Owner);
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw folderError(folder, error);
      const owner = readOwner(file);
      if (attempt > 2 || held.has(file) || (owner && (await lives(owner, file, heartbeat))))
        throw startErrors.folderInUse(folder, owner?.pid ?? 0);
      rmSync(file, { force: true });
    }
  }
  held.add(file);
  const beating = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // The folder is gone or full: the server says so itself.
    }
  }, heartbeat);
  beating.unref();
  // Once: by the next time the folder may be another process's.
  return () => {
    clearInterval(beating);
    if (held.delete(file)) rmSync(file, { force: true });
  };
};

/** The claims of this very process. */
const held = new Set<string>();
