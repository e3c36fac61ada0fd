import type { Session } from '../database/session.ts';
import { errors } from '../errors/common.ts';
import { readGlobalId, toGlobalId } from '../ids/global-id.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { OutboxEvent } from '../outbox/event.ts';
import { positionNow, readFeed } from '../outbox/read-feed.ts';
import { documentsAfter, type FactDocument } from './document.ts';
import type { ListedVersion } from './record-many.ts';

/** A version of a fact as the feed tells it: of whom or what (`subject`), in which list, and the version itself. */
export interface FactEvent {
  readonly position: string;
  readonly subject: string;
  readonly subjectRegion: string;
  readonly list: string;
  readonly version: Readonly<Record<string, unknown>>;
}

export interface FactFeedPage {
  readonly events: readonly FactEvent[];
  readonly cursor: string | null;
  readonly caughtUp: boolean;
}

/** A part of everything, in (region, id) order of the subjects. */
export interface FactSnapshotPage {
  readonly subjects: readonly (RowKey & { readonly document: FactDocument })[];
  /** Give it to the next call; null when this was the last page. */
  readonly after: string | null;
  /** Where the feed stood before this page was read: go on from that of the first page. */
  readonly cursor: string;
}

/** What coordination follows: changes by cursor, and everything, for a rebuild. */
export interface FactFeed {
  read(cursor: string | null, limit: number): Promise<FactFeedPage>;
  snapshot(after: string | null, limit: number): Promise<FactSnapshotPage>;
}

/** The outbox events of versions that were just recorded about a subject. */
export const factEvents = (subject: RowKey, listed: readonly ListedVersion[]): OutboxEvent[] =>
  listed.map(({ list, version }) => ({
    region: String(version.region),
    kind: list,
    subject: subject.id,
    payload: { subjectRegion: subject.region, version },
  }));

const subjectAfter = (after: string | null): RowKey | null => {
  if (after === null) return null;
  const named = readGlobalId(after);
  if (named === null) throw errors.CURSOR_INVALID({ argument: 'after' }, ['after']);
  return named;
};

type Payload = Pick<FactEvent, 'subjectRegion' | 'version'>;

/** The feed of a side whose subjects are the rows of `anchor`, with `document` as SQL of everything known of one. */
export const factFeed = (session: Session, anchor: string, document: string): FactFeed => ({
  read: async (cursor, limit) => {
    const page = await readFeed(session, cursor, limit);
    const events = page.events.map(({ position, kind, subject, payload }) => ({
      position,
      subject,
      list: kind,
      ...(payload as Payload),
    }));
    return { events, cursor: page.cursor, caughtUp: page.caughtUp };
  },
  snapshot: async (after, limit) => {
    const cursor = await positionNow(session);
    const subjects = await documentsAfter(session, anchor, document, subjectAfter(after), limit);
    const last = subjects.length < limit ? undefined : subjects.at(-1);
    return { subjects, cursor, after: last ? toGlobalId('Subject', last.region, last.id) : null };
  },
});
