import { readFile, stat } from 'node:fs/promises';
import type { Logger } from '@liangdi/kit';
import type { SwapOutcome } from '../execution/index.ts';

interface Watched {
  readonly file: string;
  /** What the gateway started with: whatever else the file holds, also at the first look, is taken over. */
  readonly served: string;
  swap(sdl: string): Promise<SwapOutcome>;
  readonly log: Logger;
  /** Milliseconds between two looks at the file. A look follows links, as a mounted volume replaces what is behind one. */
  readonly interval?: number;
}

/** Takes over what a supergraph file holds whenever it changes; one that cannot serve is refused, and the old one stays. */
export const watchSupergraph = ({ file, served, swap, log, interval = 500 }: Watched): { stop(): void } => {
  let turn = Promise.resolve();
  let seen = '';
  let held = served;

  const takeOver = async (): Promise<void> => {
    const sdl = await readFile(file, 'utf8');
    if (sdl === held) return;
    const outcome = await swap(sdl);
    if (outcome.swapped) {
      held = sdl;
      log.warn({ file }, 'a new supergraph serves');
    } else log.error({ file, reason: outcome.reason }, 'a new supergraph was refused; the old one serves on');
  };

  const look = async (): Promise<void> => {
    const before = seen;
    try {
      seen = await stateOf(file);
      if (seen !== before) await takeOver();
    } catch (err) {
      seen = 'unreadable';
      if (before !== seen) log.error({ file, err }, 'the supergraph file cannot be read; the old supergraph serves on');
    }
  };

  const timer = setInterval(() => {
    turn = turn.then(look);
  }, interval).unref();
  return { stop: () => clearInterval(timer) };
};

/** Told before the file is read: one that changes while it is read has another state at the next look. */
const stateOf = async (file: string): Promise<string> => {
  const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join();
};
