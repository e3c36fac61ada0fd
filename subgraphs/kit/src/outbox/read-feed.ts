import type { Session } from '../database/session.ts';
import { errors } from '../errors/common.ts';
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
  readonly position: string;
  readonly region: string;
  readonly kind: string;
  readonly subject: string;
  readonly payload: unknown;
  readonly recordedAt: Date;
}

const parse = (cursor: string): readonly [string, string] => {
  const [, xid, seq] = /^(\d{1,20}):(\d{1,19})$/.exec(cursor) ?? [];
  if (!xid || !seq) throw errors.CURSOR_INVALID({ argument: 'after' }, ['after']);
  return [xid, seq];
};

/**
 * The next events after a cursor. Transactions take their number when they begin to write and commit in any order: so
 * only events below every transaction that still runs are read, and nothing can later appear before the cursor.
 */
export const readFeed = async (session: Session, after: string | null, limit: number): Promise<FeedPage> => {
  const [xid, seq] = after === null ? ['0', '0'] : parse(after);
  const rows = await session.rows<Row>(
    'kit.readFeed',
    `SELECT xid::text || ':' || seq AS position, region, kind, subject, payload, recorded_at AS "recordedAt"
     FROM outbox
     WHERE (xid, seq) > ($1::xid8, $2::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
     ORDER BY xid, seq
     LIMIT $3::int`,
    [xid, seq, limit],
  );
  const events = rows.map((row) => ({ ...row, payload: openJson(session.sealed, payloadPlace(row), row.payload) }));
  return { events, cursor: rows.at(-1)?.position ?? after, caughtUp: rows.length < limit };
};
