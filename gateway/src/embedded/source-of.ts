import type { Source } from '@liangdi/coordination';
import type { FactFeed, FactSnapshotPage } from '@liangdi/kit';

/** A record's feed says whose each record is; the origin's members are their own. */
type Owned = FactSnapshotPage['subjects'][number] & {
  readonly memberRegion?: string | null;
  readonly memberId?: string | null;
  readonly token?: string | null;
};

/** A side's feed in this process, as coordination follows it. */
export const sourceOf = (side: Source['side'], feed: FactFeed): Source => ({
  side,
  read: async (cursor, limit) => {
    const page = await feed.read(cursor, limit);
    return { events: page.events as never, cursor: page.cursor ?? cursor ?? '0:0', more: !page.caughtUp };
  },
  snapshot: async (after, limit) => {
    const page = await feed.snapshot(after, limit);
    const subjects = page.subjects.map((subject: Owned) => ({
      region: subject.region,
      id: subject.id,
      memberRegion: side === 'ORIGIN' ? subject.region : (subject.memberRegion ?? null),
      memberId: side === 'ORIGIN' ? subject.id : (subject.memberId ?? null),
      token: subject.token ?? null,
      facts: subject.document as never,
    }));
    return { subjects, next: page.after, cursor: page.cursor };
  },
});
