import { setTimeout as sleep } from 'node:timers/promises';
import { type Following, followOnce } from './projector.ts';
import { type Rebuilding, rebuild } from './rebuild.ts';
import type { Source } from './source.ts';
import { READ_MODEL } from './tables.ts';
import { tick } from './ticker.ts';

export interface Running {
  /** Something happened: look now. */
  wake(): void;
  /** Builds the read model from nothing while the present one serves. */
  rebuild(): Promise<void>;
  /** Resolves when every side and the clock have been followed to their present end once. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly sources: readonly Source[];
  readonly rebuilding: Rebuilding;
  /** Whether the read model has never been completed. */
  readonly build: boolean;
  /** Milliseconds between two looks. 500 when left out. */
  readonly interval?: number;
  readonly limit?: number;
  readonly onError: (error: unknown, what: string) => void;
}

/** Follows the sides and the clock, one page after another, until it is stopped. Failures of one side do not stop others. */
export const run = ({ sources, rebuilding, build, interval = 500, limit = 500, onError }: RunOptions): Running => {
  const stopped = new AbortController();
  let woken = Promise.withResolvers<void>();
  let round = Promise.withResolvers<void>();
  let toBuild = build;

  const guarded = async (what: string, work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await work();
    } catch (error) {
      if (!stopped.signal.aborted) onError(error, what);
      return false;
    }
  };

  const once = async (): Promise<boolean> => {
    if (toBuild) {
      const built = await guarded('rebuild', async () => {
        await rebuild(sources, rebuilding);
        return true;
      });
      // A side that did not answer is asked again: its feed alone does not bring what was loaded in bulk.
      if (!built) return false;
      toBuild = false;
    }
    let more = false;
    for (const source of sources) {
      if (stopped.signal.aborted) return false;
      more = (await guarded(source.side, () => followSide(source, rebuilding, limit))) || more;
    }
    return (await guarded('clock', () => tick(rebuilding, limit))) || more;
  };

  const loop = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const current = round;
      woken = Promise.withResolvers();
      const more = await once();
      if (more) continue;
      round = Promise.withResolvers();
      current.resolve();
      const over = new AbortController();
      const signal = AbortSignal.any([stopped.signal, over.signal]);
      await Promise.race([sleep(interval, undefined, { signal }).catch(() => {}), woken.promise]);
      over.abort();
    }
    round.resolve();
  };

  const running = loop();
  return {
    wake: () => woken.resolve(),
    rebuild: () => rebuild(sources, rebuilding),
    drained: async () => {
      // The round at hand may have begun before what is waited for.
      for (let rounds = 0; rounds < 2; rounds++) {
        const { promise } = round;
        woken.resolve();
        await promise;
      }
    },
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
};

/** A side that does not answer is marked so; what is in stays. */
const followSide = async (source: Source, following: Following, limit: number): Promise<boolean> => {
  try {
    return await followOnce(source, following, limit);
  } catch (error) {
    await following.transaction((sql) =>
      sql(`update ${READ_MODEL}.follow set answering = false, checked_at = $2 where side = $1 and answering`, [
        source.side,
        new Date(following.now()),
      ]),
    );
    throw error;
  }
};
