import { keyValues, type Loader, manyByKey, oneByKey, type Session } from '@liangdi/kit';
import type { Reach } from '../policy/reach.ts';
import type { MemberKey } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { CommentRow, FindingRow } from '../rows.ts';
import { onSession } from '../store/postgres.ts';

/** Findings with what their cells say. */
export const selectFinding = `select f.region, f.id, f.cell, f.member_id, f.owner_region, f.since, f.due, f.detail, f.assignee,
    f.snoozed_until, f.dismiss_reason, f.closed_at, f.reopened,
    c.kind, c.severity, c.status, c.owner, c.origin, c.destination, c.topic
  from ${READ_MODEL}.finding f join ${READ_MODEL}.finding_cell c on c.id = f.cell`;

export const findingLoader = (session: Session, reach: Reach): Loader<MemberKey, FindingRow | null> =>
  oneByKey(
    session,
    'findings',
    (keys) =>
      onSession(session)<FindingRow>(
        `${selectFinding} join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = f.region and k.id = f.id
         where ${reach.cell} and ${reach.finding ?? 'true'}`,
        keyValues(keys),
      ),
    ({ region, id }) => ({ region, id }),
  );

/** Comments on a finding that the viewer sees, oldest first. */
export const commentsLoader = (session: Session): Loader<MemberKey, readonly CommentRow[]> =>
  manyByKey(
    session,
    'comments',
    (keys) =>
      onSession(session)<CommentRow & MemberKey>(
        `select c.region, c.finding_id as id, c.author, c.author_role, c.author_of, c.at, c.text from finding_comment c
           join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = c.region and k.id = c.finding_id
          order by c.at, c.id`,
        keyValues(keys),
      ),
    (row) => ({ region: (row as CommentRow & MemberKey).region, id: (row as CommentRow & MemberKey).id }),
  );
