import { renameSync, writeFileSync } from 'node:fs';

/** Replaces a file in one step, readable by its owner only: a kill or a power cut leaves the old one or the new one. */
export const writePrivately = (path: string, text: string): void => {
  writeFileSync(`${path}.next`, text, { mode: 0o600, flush: true });
  renameSync(`${path}.next`, path);
};
