import type { Condition, PlannedFetch } from '../compile/planned-fetches.ts';
import type { EngineContext } from '../transport/transport.ts';
import type { Run } from './run.ts';

/** Fetches that travel together when they can start at about the same time. */
export interface FetchGroup<Context extends EngineContext> {
  readonly members: readonly PlannedFetch[];
  /** Fetches for those of its members that are ready. */
  fetch(run: Run<Context>, ready: readonly PlannedFetch[]): Promise<void>;
}

/**
 * Milliseconds that a fetch waits for others of its group: longer than a round to a healthy side under load,
 * too short for a side in trouble to hold up what others can answer.
 */
const PATIENCE = 100;

/** Runs the fetches of a plan, each when those before it are over, as few at a time as their groups allow. */
export function runGroups<Context extends EngineContext>(
  fetches: readonly PlannedFetch[],
  groups: readonly FetchGroup<Context>[],
): (run: Run<Context>) => Promise<void> {
  const [only] = groups;
  if (fetches.length === 1 && only && fetches[0]?.conditions.length === 0) return (run) => only.fetch(run, fetches);
  const awaited = fetches.map(({ after }) => after.length);
  const followers = fetches.map((fetch) => fetches.filter(({ after }) => after.includes(fetch)));
  const groupOf = fetches.map((fetch) => groups.findIndex(({ members }) => members.includes(fetch)));
  const sizes = groups.map(({ members }) => members.length);
  const first = fetches.filter(({ after }) => after.length === 0);

  return (run) =>
    new Promise((resolve, reject) => {
      const waitsFor = awaited.slice();
      const missing = sizes.slice();
      const waiting: PlannedFetch[][] = groups.map(() => []);
      const timers: (NodeJS.Timeout | undefined)[] = [];
      let left = fetches.length;
      let ended = false;

      const end = (finish: () => void) => {
        ended = true;
        for (const timer of timers) clearTimeout(timer);
        finish();
      };
      const start = (group: number): void => {
        const ready = (waiting[group] as PlannedFetch[]).sort((a, b) => a.index - b.index);
        clearTimeout(timers[group]);
        timers[group] = undefined;
        waiting[group] = [];
        const wanted = ready.filter(({ conditions }) => hold(run, conditions));
        if (wanted.length === 0) over(ready);
        else {
          (groups[group] as FetchGroup<Context>).fetch(run, wanted).then(
            () => over(ready),
            (error) => end(() => reject(error)),
          );
        }
      };
      const over = (done: readonly PlannedFetch[]): void => {
        left -= done.length;
        if (ended) return;
        if (left === 0 || run.signal?.aborted) {
          end(resolve);
          return;
        }
        for (const { index } of done) {
          for (const follower of followers[index] as PlannedFetch[]) {
            if (--(waitsFor[follower.index] as number) === 0) ready(follower);
          }
        }
      };
      const ready = (fetch: PlannedFetch): void => {
        const group = groupOf[fetch.index] as number;
        (waiting[group] as PlannedFetch[]).push(fetch);
        if (--(missing[group] as number) === 0) start(group);
        else timers[group] ??= setTimeout(start, PATIENCE, group);
      };
      for (const fetch of first) ready(fetch);
    });
}

const hold = ({ coerced }: Run, conditions: readonly Condition[]): boolean =>
  conditions.every(({ variable, holds }) => Boolean(coerced[variable]) === holds);
