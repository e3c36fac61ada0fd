import { judgeMembers } from './judge-members.ts';
import { judgeRecords } from './loose-records.ts';
import { type Following, judgingAt, lockReadModel } from './projector.ts';
import type { MemberKey } from './sql.ts';
import { READ_MODEL } from './tables.ts';

/** Whether every side that is followed answers, and is followed to its end. */
const SETTLED = `(select coalesce(bool_and(answering and lag_ms = 0), true) from ${READ_MODEL}.follow)`;

/**
 * Judges again the members whose time has come: a deadline, a due date, the end of a snooze, or a rule that changed.
 * Nobody needs to ask for it. Returns whether more wait. While a side does not answer, or is behind, time alone changes
 * nothing: its silence must not ripen into a finding, and what it has recorded by now may be the very answer.
 */
export const tick = (following: Following, limit: number): Promise<boolean> =>
  following.transaction(async (sql) => {
    await lockReadModel(sql);
    const now = following.now();
    const members = await sql<MemberKey>(
      `with due as (
         (select region, id from ${READ_MODEL}.member_view where next_change_at <= $1 and ${SETTLED}
           order by next_change_at limit $2)
         union
         (select region, member_id from ${READ_MODEL}.finding
           where snoozed_until <= $1 and member_id is not null order by snoozed_until limit $2)
         union
         (select region, member_id from ${READ_MODEL}.rejudge limit $2))
       select region, id from due limit $2`,
      [new Date(now), limit],
    );
    const records = await sql<MemberKey>(
      `select split_part(subject, '/', 2) as region, split_part(subject, '/', 3)::uuid as id from ${READ_MODEL}.finding
        where snoozed_until <= $1 and subject is not null limit $2`,
      [new Date(now), limit],
    );
    if (members.length + records.length === 0) return false;
    const judging = await judgingAt(sql, following, { schema: READ_MODEL, tell: true, now });
    await judgeMembers(sql, members, judging);
    await judgeRecords(sql, records, judging);
    await sql(
      `delete from ${READ_MODEL}.rejudge where (region, member_id) in (select * from unnest($1::text[], $2::uuid[]))`,
      [members.map(({ region }) => region), members.map(({ id }) => id)],
    );
    return members.length === limit;
  });
