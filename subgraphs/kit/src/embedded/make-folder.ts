import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { startErrors } from '../process/start-error.ts';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/**
 * Makes a folder and those above it that are missing, one after the other: Node's own recursive `mkdir` tries without end
 * where the system denies that a parent is there although it is, as below `/proc`.
 * @throws StartError where the system takes no folders; else what the file system says
 */
export const makeFolder = (folder: string, mode: number): void => {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT') throw error;
    const parent = dirname(folder);
    if (existsSync(parent)) throw startErrors.noFoldersIn(parent);
    makeFolder(parent, mode);
    mkdirSync(folder, { mode });
  }
};
