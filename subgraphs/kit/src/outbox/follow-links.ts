import type { RowKey } from '../loader/row-key.ts';
import { type Follower, follow } from './follow.ts';
import { isPositionUnknown } from './read-feed.ts';

/** What was decided about a record of one side: whose it is now, or (null) that it is nobody's. */
export interface LinkDecision {
  readonly side: string;
  readonly record: RowKey;
  readonly member: RowKey | null;
}

export interface LinkDecisionPage {
  readonly decisions: readonly LinkDecision[];
  readonly cursor: string | null;
  readonly caughtUp: boolean;
}

export interface FollowLinksOptions {
  /** Decisions behind a cursor, of every side. */
  readonly read: (cursor: string | null, limit: number) => Promise<LinkDecisionPage>;
  /** The side whose records are concerned. */
  readonly side: string;
  /** Takes a decision over; told the same again, it changes nothing. */
  readonly apply: (record: RowKey, member: RowKey | null) => Promise<unknown>;
  readonly onError?: (error: unknown) => void;
}

/** Lets a side follow link decisions. It begins anew with each start, since applying them again changes nothing. */
export const followLinks = ({ read, side, apply, onError = () => {} }: FollowLinksOptions): Follower => {
  let reached: string | null = null;
  return follow({
    read: async (cursor, limit) => {
      const page = await read(cursor, limit).catch((error) => {
        // Coordination was restored to an earlier day: from the beginning, as with a start.
        if (isPositionUnknown(error)) reached = null;
        throw error;
      });
      return { events: page.decisions as never, cursor: page.cursor, caughtUp: page.caughtUp };
    },
    loadCursor: async () => reached,
    apply: async (events, cursor) => {
      for (const decision of events as unknown as readonly LinkDecision[])
        if (decision.side === side) await apply(decision.record, decision.member);
      reached = cursor;
    },
    onError,
  });
};
