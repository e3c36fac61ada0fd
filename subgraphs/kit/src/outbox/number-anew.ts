import type pg from 'pg';

/**
 * Events are numbered by the transactions of their server. A database that was dumped and restored on another server brings
 * numbers that this one has not come to: until it has, nothing would be read. They then get the first number of all, and
 * keep their order among themselves; whoever followed them learns that their position is gone, and reads everything anew.
 */
export const numberAnew = async (owner: pg.Client): Promise<void> => {
  const { rows } = await owner.query<{ made: boolean }>(`SELECT to_regclass('outbox') IS NOT NULL AS made`);
  if (!rows[0]?.made) return;
  await owner.query(`UPDATE outbox SET xid = '1'
    WHERE EXISTS (SELECT FROM outbox WHERE xid >= pg_snapshot_xmax(pg_current_snapshot()))`);
};
