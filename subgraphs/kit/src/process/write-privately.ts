import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { startErrors } from './start-error.ts';

/**
 * Replaces a file in one step, readable by its owner only: a kill or a power cut leaves the old one or the new one.
 * @throws StartError when it cannot be written: then the old one stays, and nothing beside it
 */
export const writePrivately = (path: string, text: string): void => {
  const next = `${path}.next`;
  try {
    writeFileSync(next, text, { mode: 0o600, flush: true });
    renameSync(next, path);
  } catch (error) {
    try {
      rmSync(next, { force: true });
    } catch {
      // What cannot be written can often not be removed either; why it could not be written is what counts.
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw code === 'ENOSPC' || code === 'EDQUOT' ? startErrors.noRoomFor(path) : startErrors.fileUnwritable(path, code);
  }
};
