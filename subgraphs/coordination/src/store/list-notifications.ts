import { connectionOf, keyset, readPage } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { QueryNotificationsArgs } from '../generated/graphql.ts';
import { notificationSeen } from '../loaders/notifications.ts';
import type { NotificationPage, NotificationRow } from '../rows.ts';

const LIST = 'notifications(seq)';

/** Notifications, latest first. */
export const listNotifications = async (
  args: Partial<QueryNotificationsArgs>,
  { sql, reach }: Context,
): Promise<NotificationPage> => {
  const page = readPage(LIST, args);
  const { where, orderBy, limit, values } = keyset(page, [{ sql: 'n.seq', type: 'bigint', descending: true }], 0);
  const rows = await sql<NotificationRow>(
    `select n.* from notification n where ${notificationSeen(reach)} and ${where} order by ${orderBy} limit ${limit}`,
    values,
  );
  const total = async () => {
    const [row] = await sql<{ total: number }>(
      `select count(*)::int as total from notification n where ${notificationSeen(reach)}`,
    );
    return row?.total ?? 0;
  };
  return connectionOf(
    LIST,
    page,
    rows.map((row) => ({ ...row, seq: Number(row.seq) })),
    (row) => [row.seq],
    total,
  );
};
