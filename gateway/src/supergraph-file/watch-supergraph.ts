import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Logger } from '@liangdi/kit';
import type { SwapOutcome } from '../execution/index.ts';

/** Milliseconds between two looks at the file: also sees what a mounted volume replaces behind a link. */
const usualInterval = 500;

/** Takes over what a supergraph file holds whenever it changes; one that cannot serve is refused, and the old one stays. */
export const watchSupergraph = (
  file: string,
  swap: (sdl: string) => Promise<SwapOutcome>,
  log: Logger,
  interval = usualInterval,
): { stop(): void } => {
  let turn = Promise.resolve();
  let served: string | undefined;

  const look = async (): Promise<void> => {
    try {
      const sdl = await readFile(file, 'utf8');
      if (sdl === served) return;
      const outcome = await swap(sdl);
      if (outcome.swapped) {
        served = sdl;
        log.warn({ file }, 'a new supergraph serves');
      } else log.error({ file, reason: outcome.reason }, 'a new supergraph was refused; the old one serves on');
    } catch (err) {
      log.error({ file, err }, 'the supergraph file cannot be read; the old supergraph serves on');
    }
  };

  const changed = (): void => {
    turn = turn.then(look);
  };
  watchFile(file, { interval, persistent: false }, changed);
  return { stop: () => unwatchFile(file, changed) };
};
