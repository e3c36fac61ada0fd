import type { Viewer } from '@liangdi/kit';
import { type Bucket, type Budget, createBuckets } from './buckets.ts';

/**
 * Milliseconds for reading and planning documents that were not seen before. A document takes 2 or 3 of them, the dearest
 * that is let in some 60. Nothing else is answered meanwhile, so that an account's share of each second must be small.
 */
export const defaultPlanningTime: Budget = { capacity: 500, perSecond: 20 };

/** What an unseen document takes more that asks for the whole schema: its answer is made in one go, too. */
export const introspectionMilliseconds = 100;

/** Time of this thread, without what its neighbours on the machine take from it. */
const threadMilliseconds = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

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

  return {
    /** Seconds until an account may have the next unseen document planned; 0 when it may now. */
    wait: (viewer: Viewer): number => {
      const lacking = Math.max(...bucketsOf(viewer).map(({ left }) => 1 - left));
      return lacking > 0 ? Math.ceil(lacking / budget.perSecond) : 0;
    },
    /** Does some work, and takes its time and `more` milliseconds from the account. */
    spend: <Result>(viewer: Viewer, work: () => Result, more: (result: Result) => number): Result => {
      const started = worked();
      const result = work();
      const took = worked() - started + more(result);
      for (const bucket of bucketsOf(viewer)) bucket.left -= took;
      return result;
    },
  };
};

export type PlanningTime = ReturnType<typeof createPlanningTime>;
