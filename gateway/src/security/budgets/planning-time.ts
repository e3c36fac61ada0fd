import type { Viewer } from '@liangdi/kit';
import { threadMilliseconds } from '../../execution/index.ts';
import { type Bucket, type Budget, createBuckets } from './buckets.ts';

/**
 * Milliseconds for reading and planning documents that were not seen before. A document takes 2 or 3 of them, the dearest
 * that is let in some 60. They are planned one after the other, so that an account's share of each second must be small.
 */
export const defaultPlanningTime: Budget = { capacity: 500, perSecond: 20 };

/** Taken in advance, so that documents count that are sent while others of the account are planned. */
const inAdvance = 10;

/** What an unseen document takes more that asks for the whole schema: its answer is made in one go, too. */
export const introspectionMilliseconds = 100;

/**
 * Limits the time for which an account has documents planned. What a document will take is known only when it is planned:
 * whoever has time left may begin, and pays afterwards. All accounts under one partner's agreement share their time, too.
 */
export const createPlanningTime = (
  budget: Budget,
  now: () => number = () => performance.now(),
  worked: () => number = threadMilliseconds,
) => {
  const filled = createBuckets(now);

  const bucketsOf = ({ account, agreement }: Viewer): readonly Bucket[] =>
    [`account ${account}`, ...(agreement ? [`agreement ${agreement}`] : [])].map((key) => filled(key, budget));

  const take = (viewer: Viewer, milliseconds: number): void => {
    for (const bucket of bucketsOf(viewer)) bucket.left -= milliseconds;
  };

  return {
    /** Takes time of an account's that is known, or gives some back. */
    take,
    /** Seconds until an account may have the next unseen document planned; 0 when it may now. */
    wait: (viewer: Viewer): number => {
      const lacking = Math.max(...bucketsOf(viewer).map(({ left }) => 1 - left));
      return lacking > 0 ? Math.ceil(lacking / budget.perSecond) : 0;
    },
    /** Does some work, and takes its time up to where it first waits and `more` milliseconds from the account. */
    spend: async <Result>(
      viewer: Viewer,
      work: () => Promise<Result>,
      more: (result: Result) => number,
    ): Promise<Result> => {
      const started = worked();
      const working = work();
      take(viewer, worked() - started + inAdvance);
      try {
        const result = await working;
        take(viewer, more(result));
        return result;
      } finally {
        take(viewer, -inAdvance);
      }
    },
  };
};

export type PlanningTime = ReturnType<typeof createPlanningTime>;
