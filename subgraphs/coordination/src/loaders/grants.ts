import { keyValues, type Loader, oneByKey, type Session, type Viewer } from '@liangdi/kit';
import { seesGrant } from '../policy/grants.ts';
import type { MemberKey } from '../read-model/sql.ts';
import type { GrantRow } from '../rows.ts';
import { grantsWithEnds } from '../standing/grants.ts';
import { onSession } from '../store/postgres.ts';

export const grantLoader = (session: Session, viewer: Viewer): Loader<MemberKey, GrantRow | null> =>
  oneByKey(
    session,
    'grants',
    (keys) =>
      onSession(session)<GrantRow>(
        `${grantsWithEnds} join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = g.region and k.id = g.id
          where ${seesGrant(viewer, 3)}`,
        [...keyValues(keys), viewer.account],
      ),
    ({ region, id }) => ({ region, id }),
  );
