import { setTimeout as sleep } from 'node:timers/promises';
import { isPositionUnknown } from '@liangdi/kit';
import type { SideName } from '@liangdi/responsibility';
import { type FollowingSides, followOnce } from './follow-once.ts';
import { LeavingOut, type LeavingOutOptions } from './leaving-out.ts';
import { patience } from './patience.ts';
import { followedSides } from './projector.ts';
import { type Rebuilding, rebuild } from './rebuild.ts';
import type { Source } from './source.ts';
import { READ_MODEL } from './tables.ts';
import { tick } from './ticker.ts';

export interface Running {
  /** Something happened: look now. */
  wake(): void;
  /** Builds the read model from nothing while the present one serves. */
  rebuild(): Promise<void>;
  /** Resolves when there is a read model that has been completed, however old; or when following stops. */
  built(): Promise<void>;
  /** Resolves when every side that answers and the clock have been followed to their present end once. */
  drained(): Promise<void>;
  stop(): Promise<void>;
}

export interface RunOptions extends LeavingOutOptions {
  readonly sources: readonly Source[];
  readonly rebuilding: Rebuilding;
  /** Whether the read model has never been completed. */
  readonly build: boolean;
  /** Milliseconds between two looks when nobody wakes us. 500 when left out. */
  readonly interval?: number;
  readonly limit?: number;
  /** Said once when something begins to fail, and not again before it works again. */
  readonly onFailing: (error: unknown, what: string) => void;
  readonly onWorking: (what: string, failures: number) => void;
  /** Said of a side whose feed no longer had the place up to which it had been followed: everything was read anew. */
  readonly onRestored: (side: SideName) => void;
}

/** Milliseconds between two tries at what fails, at most. */
const LONGEST_PAUSE = 5_000;

/**
 * Follows the sides and the clock, one page after another, until it is stopped. Failures of one side do not stop others:
 * a side that has never answered is asked for its snapshot now and then, and joins by a rebuild. One that was restored to
 * an earlier day no longer says some of what was heard of it, so that everything is read anew.
 */
export const run = (options: RunOptions): Running => {
  const { sources, rebuilding, build, interval = 500, limit = 500 } = options;
  const following: FollowingSides = { ...rebuilding, leavingOut: new LeavingOut(options) };
  const stopped = new AbortController();
  let woken = Promise.withResolvers<void>();
  let round = Promise.withResolvers<void>();
  let toBuild = build;
  const built = Promise.withResolvers<void>();
  if (!build) built.resolve();
  /** Sides that the read model has never heard; null until it could be asked. */
  let unheard: ReadonlySet<SideName> | null = null;

  const { attempt } = patience({
    first: interval,
    longest: LONGEST_PAUSE,
    now: () => performance.now(),
    onFailing: (error, what) => {
      if (!stopped.signal.aborted) options.onFailing(error, what);
    },
    onWorking: options.onWorking,
  });

  const buildAll = async (): Promise<void> => {
    unheard = new Set(await rebuild(sources, rebuilding));
    toBuild = false;
    built.resolve();
  };

  const unheardSides = async (): Promise<ReadonlySet<SideName>> => {
    const followed = await followedSides(rebuilding.sql, READ_MODEL);
    return new Set(sources.map(({ side }) => side).filter((side) => !followed.has(side)));
  };

  /** What was loaded in bulk is in no feed: a side is first heard by its snapshot, within a rebuild. */
  const hear = async (source: Source): Promise<boolean> => {
    if (unheard?.has(source.side) === true) {
      await source.snapshot(null, 1);
      await buildAll();
      return true;
    }
    try {
      return await followSide(source, following, limit);
    } catch (error) {
      if (!isPositionUnknown(error)) throw error;
      await buildAll();
      options.onRestored(source.side);
      return true;
    }
  };

  const once = async (): Promise<boolean> => {
    if (toBuild) await attempt('rebuild', async () => buildAll().then(() => true));
    if (toBuild || unheard === null) return false;
    let more = false;
    for (const source of sources) {
      if (stopped.signal.aborted) return false;
      more = (await attempt(source.side, () => hear(source))) || more;
    }
    return (await attempt('clock', () => tick(following, limit))) || more;
  };

  const loop = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const current = round;
      woken = Promise.withResolvers();
      unheard ??= await unheardSides().catch(() => null);
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
    built.resolve();
  };

  const running = loop();
  return {
    wake: () => woken.resolve(),
    rebuild: buildAll,
    built: () => built.promise,
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
const followSide = async (source: Source, following: FollowingSides, limit: number): Promise<boolean> => {
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
