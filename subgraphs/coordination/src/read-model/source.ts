import type { FactVersion, SideName } from '@liangdi/responsibility';

/** One change as a side's outbox tells it. The same event may come again; events of one fact come in order. */
export interface FeedEvent {
  /** Member (origin), record or member (the others), or branch (list `branches`). */
  readonly subject: string;
  readonly subjectRegion: string;
  /** List of the side's document, or `links`: whom a record belongs to. */
  readonly list: string;
  readonly version: FactVersion & Readonly<Record<string, unknown>>;
}

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** Position after the last event; the given one when there was none. */
  readonly cursor: string;
  /** Whether more events wait behind the cursor. */
  readonly more: boolean;
  /** Milliseconds between the last recorded event and the last one of this page. */
  readonly lagMs?: number;
}

/** One subject with all that the side holds of it. */
export interface SnapshotSubject {
  readonly region: string;
  readonly id: string;
  /** Of a record: whom it belongs to. Of an origin's member: themselves. */
  readonly memberRegion: string | null;
  readonly memberId: string | null;
  /** Identity token, where the subject has one. */
  readonly token: string | null;
  /** Of each version of the key under which the subject was met, its latest token; `token` alone when left out. */
  readonly tokens?: readonly string[];
  /** For linkage; no part of the facts. */
  readonly phone?: string | null;
  /** The side's whole document, as `originFacts` and its like. */
  readonly facts: Readonly<Record<string, readonly FactVersion[]>>;
}

export interface SnapshotPage {
  readonly subjects: readonly SnapshotSubject[];
  /** Where the next page begins; null after the last one. */
  readonly next: string | null;
  /** Feed position taken before the first page was read: what came later is behind it. */
  readonly cursor: string;
}

/** A side's change feed, in process or over HTTP. It rejects when the side does not answer. */
export interface Source {
  readonly side: SideName;
  read(cursor: string | null, limit: number): Promise<FeedPage>;
  snapshot(after: string | null, limit: number): Promise<SnapshotPage>;
}
