import type { Decision, DecisionPage } from '@liangdi/coordination';
import { type Follower, follow, type RowKey } from '@liangdi/kit';

/** Takes over whose a record is, or (null) that it is nobody's. May be told again. */
export type ApplyLink = (record: RowKey, member: RowKey | null) => Promise<unknown>;

export interface FollowDecisionsOptions {
  readonly read: (cursor: string | null, limit: number) => Promise<DecisionPage>;
  readonly apply: Readonly<Partial<Record<Decision['side'], ApplyLink>>>;
  readonly onError: (error: unknown) => void;
}

/** Lets sides follow coordination's link decisions. A decision that is already applied changes nothing. */
export const followDecisions = ({ read, apply, onError }: FollowDecisionsOptions): Follower => {
  let reached: string | null = null;
  return follow({
    read: async (cursor, limit) => {
      const page = await read(cursor, limit);
      return { events: page.decisions as never, cursor: page.cursor, caughtUp: page.caughtUp };
    },
    loadCursor: async () => reached,
    apply: async (events, cursor) => {
      for (const { side, record, member } of events as unknown as readonly Decision[])
        await apply[side]?.(record, member);
      reached = cursor;
    },
    onError,
  });
};
