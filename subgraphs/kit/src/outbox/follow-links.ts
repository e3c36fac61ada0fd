import type { RowKey } from '../loader/row-key.ts';
import { type Follower, follow } from './follow.ts';
import { isPositionUnknown } from './read-feed.ts';

/** What was decided about a record of one side: whose it is now, or (null) that it is nobody's. */
export interface LinkDecision {
  readonly side: string;
  readonly record: RowKey;
  readonly member: RowKey | null;
  /** Epoch milliseconds, of coordination's database. */
  readonly decidedAt: number;
}

export type ApplyLink = (record: RowKey, member: RowKey | null, decidedAt: Date) => Promise<unknown>;

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
  /** Takes a decision over, unless something later is known of the record: decisions are told again, and by several processes. */
  readonly apply: ApplyLink;
  readonly onError?: (error: unknown) => void;
}

/** Of decisions on one record at the same instant the last one counts: told again, the others are not later than it. */
const lastOfAnInstant = (decisions: readonly LinkDecision[]): readonly LinkDecision[] => [
  ...new Map(
    decisions.map((decision) => {
      const { side, record, decidedAt } = decision;
      return [`${side} ${record.region} ${record.id} ${decidedAt}`, decision];
    }),
  ).values(),
];

/** Lets a side follow link decisions. It begins anew with each start, since what is not later changes nothing. */
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
      for (const decision of lastOfAnInstant(events as unknown as readonly LinkDecision[]))
        if (decision.side === side) await apply(decision.record, decision.member, new Date(decision.decidedAt));
      reached = cursor;
    },
    onError,
  });
};
