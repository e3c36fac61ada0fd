import { keyValues, type Loader, oneByKey, type Session } from '@liangdi/kit';
import type { Reach } from '../policy/reach.ts';
import type { MemberKey } from '../read-model/sql.ts';
import type { DisputeRow } from '../rows.ts';
import { onSession } from '../store/postgres.ts';

/** Current versions of disputes `v`, for lists to go on from. */
export const currentDisputes = `select v.region, v.id, v.version, v.member_id, v.fact, v.owner, v.owner_region,
    v.linked_region, v.field, v.statement, v.state, v.answer, v.deadline, v.opened_at, v.closed_at
  from dispute_version v`;

export const disputeLoader = (session: Session, reach: Reach): Loader<MemberKey, DisputeRow | null> =>
  oneByKey(
    session,
    'disputes',
    (keys) =>
      onSession(session)<DisputeRow>(
        `${currentDisputes} join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = v.region and k.id = v.id
          where v.superseded_at is null and ${reach.member('v.region', 'v.member_id')}`,
        keyValues(keys),
      ),
    ({ region, id }) => ({ region, id }),
  );
