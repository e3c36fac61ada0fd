import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

type Make = (folder: string) => Promise<void>;

/** Makes a folder of this name unless it is there, or another process is about to; says whether it is there now. */
const isReady = async (ready: string, make: Make): Promise<boolean> => {
  if (existsSync(ready)) return true;
  const making = `${ready}.making`;
  try {
    mkdirSync(making);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    // Another may have finished between the two looks.
    if (existsSync(ready)) return true;
    // The database user must be able to pass through.
    chmodSync(making, 0o711);
    await make(making);
    renameSync(making, ready);
    return true;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
};

/**
 * Fills a folder with what `make` leaves in one, at rest. In a run of tests that has `LIANGDI_TEST_SHARE` it is made once,
 * by whoever needs it first, and copied, with its owners, for everyone.
 * @param name of what is made: all who give it make the same
 */
export const fillPrepared = async (folder: string, name: string, make: Make): Promise<void> => {
  const share = process.env.LIANGDI_TEST_SHARE;
  if (!share || process.platform === 'win32') return make(folder);
  const ready = join(share, name);
  while (!(await isReady(ready, make))) await sleep(50);
  await promisify(execFile)('cp', ['-a', `${ready}/.`, folder]);
};
