import { type Loader, oneByKey } from '@liangdi/kit';
import { asArrays, type MemberKey, type Sql } from '../read-model/sql.ts';
import type { NotificationRow } from '../rows.ts';

export const notificationLoader = (sql: Sql): Loader<MemberKey, NotificationRow | null> =>
  oneByKey(
    (keys) =>
      sql<NotificationRow>(
        'select n.* from notification n join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = n.region and k.id = n.id',
        asArrays(keys),
      ),
    ({ region, id }) => ({ region, id }),
  );
