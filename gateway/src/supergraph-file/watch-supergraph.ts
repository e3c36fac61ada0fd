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
  let seen = '';
  let held = served;
  let looking = false;
  let stopped = false;

  const takeOver = async (sdl: string): Promise<void> => {
    const refused = (reason: object) =>
      log.error({ file, ...reason }, 'a new supergraph was refused; the old one serves on');
    try {
      const outcome = await swap(sdl);
      if (!outcome.swapped) return refused({ reason: outcome.reason });
      held = sdl;
      log.warn({ file }, 'a new supergraph serves');
    } catch (err) {
      refused({ err });
    }
  };

  /** What the file holds, when it has changed since the last look. */
  const changed = async (): Promise<string | undefined> => {
    const before = seen;
    try {
      seen = await stateOf(file);
      return seen === before ? undefined : await readFile(file, 'utf8');
    } catch (err) {
      seen = 'unreadable';
      if (before !== seen) log.error({ file, err }, 'the supergraph file cannot be read; the old supergraph serves on');
      return undefined;
    }
  };

  const timer = setInterval(async () => {
    if (looking) return;
    looking = true;
    const sdl = await changed();
    if (sdl !== undefined && sdl !== held && !stopped) await takeOver(sdl);
    looking = false;
  }, interval).unref();
  return {
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
};

/** Told before the file is read: one that changes while it is read has another state at the next look. */
const stateOf = async (file: string): Promise<string> => {
  const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join();
};
