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

/**
 * Takes over what a supergraph file holds whenever it has changed, and is the same at two looks: one that is being written may
 * be cut where it is a supergraph all the same. One that cannot serve is refused, and the old one stays.
 */
export const watchSupergraph = ({ file, served, swap, log, interval = 500 }: Watched): { stop(): void } => {
  let seen = '';
  let isRead = true;
  let isUnreadable = false;
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

  /** Whether the file is as it was at the last look. */
  const isSame = async (): Promise<boolean> => {
    const before = seen;
    seen = await stateOf(file);
    if (seen !== before) isRead = false;
    return seen === before;
  };

  /** What the file holds, when it has changed and is not changing. */
  const changed = async (): Promise<string | undefined> => {
    try {
      if (!(await isSame()) || isRead) return undefined;
      const sdl = await readFile(file, 'utf8');
      isUnreadable = false;
      isRead = await isSame();
      return isRead ? sdl : undefined;
    } catch (err) {
      seen = '';
      if (!isUnreadable) log.error({ file, err }, 'the supergraph file cannot be read; the old supergraph serves on');
      isUnreadable = true;
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

const stateOf = async (file: string): Promise<string> => {
  const { ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join();
};
