import { keyValues, type Loader, oneByKey, type Session } from '@liangdi/kit';
import type { Reach } from '../policy/reach.ts';
import type { MemberKey } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { NotificationRow } from '../rows.ts';
import { onSession } from '../store/postgres.ts';

/** A notification is for whoever sees its finding; without one, for those whose region it went to. */
export const notificationSeen = (reach: Reach): string =>
  `case when n.finding_id is null then ${reach.places("coalesce(n.recipient_region, '')", "coalesce(n.recipient_region, '')")}
     else exists (select 1 from ${READ_MODEL}.finding f join ${READ_MODEL}.finding_cell c on c.id = f.cell
       where f.region = n.region and f.id = n.finding_id and ${reach.cell} and ${reach.finding ?? 'true'}) end`;

export const notificationLoader = (session: Session, reach: Reach): Loader<MemberKey, NotificationRow | null> =>
  oneByKey(
    session,
    'notifications',
    (keys) =>
      onSession(session)<NotificationRow>(
        `select n.* from notification n join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = n.region and k.id = n.id
          where ${notificationSeen(reach)}`,
        keyValues(keys),
      ),
    ({ region, id }) => ({ region, id }),
  );
