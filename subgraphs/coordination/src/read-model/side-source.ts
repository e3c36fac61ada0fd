import { type Clock, internalGet, systemClock } from '@liangdi/kit';
import type { FactVersion, SideName } from '@liangdi/responsibility';
import type { FeedEvent, Source } from './source.ts';

/** A side's feed as its subgraph object gives it, and as its internal routes answer in JSON. */
export interface SideFeed {
  read(cursor: string | null, limit: number): Promise<SideFeedPage>;
  snapshot(after: string | null, limit: number): Promise<SideSnapshotPage>;
}

interface SideFeedPage {
  readonly events: readonly {
    readonly subject: string;
    readonly subjectRegion: string;
    readonly list: string;
    readonly version: Readonly<Record<string, unknown>>;
  }[];
  readonly cursor: string | null;
  readonly caughtUp: boolean;
}

interface SideSnapshotPage {
  readonly subjects: readonly {
    readonly region: string;
    readonly id: string;
    readonly document: Readonly<Record<string, readonly unknown[]>>;
    /** Only records say whose they are; a member of the origin is their own. */
    readonly memberRegion?: string | null;
    readonly memberId?: string | null;
    readonly token?: string | null;
    readonly tokens?: readonly string[] | null;
    readonly phone?: string | null;
  }[];
  readonly after: string | null;
  readonly cursor: string;
}

/** Position before the first event. */
const START = '0:0';

/** A side whose feed is at hand, in process. */
export const sideSource = (side: SideName, feed: SideFeed): Source => ({
  side,
  read: async (cursor, limit) => {
    const page = await feed.read(cursor ?? START, limit);
    const events = page.events as unknown as readonly FeedEvent[];
    return { events, cursor: page.cursor ?? cursor ?? START, more: !page.caughtUp, lagMs: lagOf(events) };
  },
  snapshot: async (after, limit) => {
    const page = await feed.snapshot(after, limit);
    return {
      subjects: page.subjects.map((subject) => ({
        region: subject.region,
        id: subject.id,
        memberRegion: side === 'ORIGIN' ? subject.region : (subject.memberRegion ?? null),
        memberId: side === 'ORIGIN' ? subject.id : (subject.memberId ?? null),
        token: subject.token ?? null,
        tokens: subject.tokens ?? [],
        phone: subject.phone ?? null,
        facts: subject.document as Readonly<Record<string, readonly FactVersion[]>>,
      })),
      next: page.after,
      cursor: page.cursor,
    };
  },
});

/** How long ago the last event of a page was recorded, as long as more wait behind it. */
const lagOf = (events: readonly FeedEvent[]): number => {
  const last = events.at(-1)?.version.recordedAt;
  return last === undefined ? 0 : Math.max(0, Date.now() - last);
};

/** A side in a process of its own, under `url`. */
export const httpSource = (side: SideName, url: string, hopKey: string, clock: Clock = systemClock): Source => {
  const from = { url, audience: side.toLowerCase(), hopKey, clock };
  return sideSource(side, {
    read: (cursor, limit) => internalGet(from, 'feed', cursor, limit),
    snapshot: (after, limit) => internalGet(from, 'snapshot', after, limit),
  });
};
