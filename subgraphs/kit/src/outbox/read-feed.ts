import type { Session } from '../database/session.ts';
import { CallerError } from '../errors/caller-error.ts';
import { errors } from '../errors/common.ts';
import { invariant } from '../invariant/invariant.ts';
import { openJson } from '../sealed/rows.ts';
import type { FedEvent } from './event.ts';
import { payloadPlace } from './payload-place.ts';

/** Events in the order of the feed, and where to go on. */
export interface FeedPage {
  readonly events: readonly FedEvent[];
  /** Give it to the next read. The same as before when there was nothing new; null at the very start. */
  readonly cursor: string | null;
  /** Whether everything committed up to this read is in it. */
  readonly caughtUp: boolean;
}

interface Row {
  readonly state: 'KNOWN' | 'UNKNOWN' | 'OUT_OF_COUNT';
  /** Of the first event on; null in the one row that comes when there is none. */
  readonly position: string | null;
  readonly region: string;
  readonly kind: string;
  readonly subject: string;
  readonly payload: unknown;
  readonly recordedAt: Date;
}

const parse = (cursor: string): readonly [string, string, string | null] => {
  const [, xid, seq, recorded] = /^(\d{1,20}):(\d{1,19})(?::(\d{1,15}))?$/.exec(cursor) ?? [];
  if (!xid || !seq) throw errors.CURSOR_INVALID({ argument: 'after' }, ['after']);
  return [xid, seq, recorded ?? null];
};

/** An event's place in the feed, in SQL; with its time, since a database that was restored counts the same numbers again. */
const position = `xid::text || ':' || seq || ':' || (extract(epoch FROM recorded_at) * 1000)::bigint`;

/** Before the first event. */
const start = '0:0';

/** The position of the last event that lies before every transaction which still runs. */
export const positionNow = async (session: Session): Promise<string> => {
  const [last] = await session.rows<{ position: string }>(
    'kit.positionNow',
    `SELECT ${position} AS position FROM outbox
     WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid DESC, seq DESC LIMIT 1`,
  );
  return last?.position ?? start;
};

/**
 * The next events after a cursor. Transactions take their number when they begin to write and commit in any order: so
 * only events below every transaction that still runs are read, and nothing can later appear before the cursor.
 * @throws CallerError `FEED_POSITION_UNKNOWN` when the cursor's own event is not there: the database was restored to an
 * earlier day, and what has been recorded since may have smaller numbers than the cursor
 */
export const readFeed = async (session: Session, after: string | null, limit: number): Promise<FeedPage> => {
  const [xid, seq, recorded] = parse(after ?? start);
  const rows = await session.rows<Row>(
    'kit.readFeed',
    `SELECT cursor.state, event.* FROM (
       SELECT CASE
         WHEN EXISTS (SELECT FROM outbox WHERE xid >= pg_snapshot_xmax(pg_current_snapshot())) THEN 'OUT_OF_COUNT'
         WHEN $2::bigint = 0 AND $1::xid8 <= pg_snapshot_xmin(pg_current_snapshot()) THEN 'KNOWN'
         WHEN EXISTS (
           SELECT FROM outbox WHERE xid = $1::xid8 AND seq = $2::bigint
             AND ($3::bigint IS NULL OR (extract(epoch FROM recorded_at) * 1000)::bigint = $3)) THEN 'KNOWN'
         ELSE 'UNKNOWN' END AS state) cursor
     LEFT JOIN LATERAL (
       SELECT ${position} AS position, region, kind, subject, payload, recorded_at AS "recordedAt"
       FROM outbox
       WHERE (xid, seq) > ($1::xid8, $2::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY xid, seq
       LIMIT $4::int) event ON cursor.state = 'KNOWN'`,
    [xid, seq, recorded, limit],
  );
  const state = rows[0]?.state;
  if (state === 'UNKNOWN') throw errors.FEED_POSITION_UNKNOWN({});
  invariant(
    state === 'KNOWN',
    'the outbox comes from a server that had counted further; `liangdi migrate` of this side numbers it anew',
  );
  const found = rows.flatMap(({ state: _, position, ...row }) => (position === null ? [] : [{ position, ...row }]));
  const events = found.map((row) => ({ ...row, payload: openJson(session.sealed, payloadPlace(row), row.payload) }));
  return { events, cursor: events.at(-1)?.position ?? after, caughtUp: events.length < limit };
};

/** Whether a feed said that it does not know the position from which it was to be read on. */
export const isPositionUnknown = (error: unknown): boolean =>
  error instanceof CallerError && error.code === errors.FEED_POSITION_UNKNOWN.code;
