import { keyValues } from '@liangdi/kit';
import { judgeMembers } from './judge-members.ts';
import { ABOUT_RULES, judgeRules } from './judge-rules.ts';
import { judgeRecords } from './loose-records.ts';
import { type Following, judgingAt, lockReadModel } from './projector.ts';
import type { MemberKey, Sql } from './sql.ts';
import { READ_MODEL } from './tables.ts';

/**
 * Judges again the members whose time has come: a deadline, a due date, the end of a snooze, or a rule that changed; and
 * the rules themselves, when they or the situations that members are in have changed, and daily. Nobody needs to ask.
 * Time passes up to where every side has been heard, so that what a side recorded before a deadline always counts; a side
 * that has fallen silent does not keep the others waiting (`heard.ts`, `hold.ts`). Returns whether more wait.
 */
export const tick = (following: Following, limit: number): Promise<boolean> =>
  following.transaction(async (sql) => {
    await lockReadModel(sql);
    const judging = await judgingAt(sql, following, { schema: READ_MODEL, tell: true, now: following.now() });
    const atHorizon = { ...judging, now: judging.heard.horizon };
    const members = await dueMembers(sql, atHorizon.now, limit);
    await judgeMembers(sql, members, atHorizon);
    await judgeRecords(sql, await dueRecords(sql, atHorizon.now, limit), atHorizon);
    await sql(
      `delete from ${READ_MODEL}.rejudge where (region, member_id) in (select * from unnest($1::text[], $2::uuid[]))`,
      keyValues(members),
    );
    const rules = await following.rules(sql);
    if (await rulesAreDue(sql, rules.version, rules.book.borders, judging.now))
      await judgeRules(sql, { schema: READ_MODEL, rules, now: judging.now, tell: true });
    return members.length === limit;
  });

const dueMembers = (sql: Sql, now: number, limit: number) =>
  sql<MemberKey>(
    `with due as (
       (select region, id from ${READ_MODEL}.member_view where next_change_at <= $1 order by next_change_at limit $2)
       union
       (select region, member_id from ${READ_MODEL}.finding
         where snoozed_until <= $1 and member_id is not null order by snoozed_until limit $2)
       union
       (select region, member_id from ${READ_MODEL}.rejudge limit $2))
     select region, id from due limit $2`,
    [new Date(now), limit],
  );

const dueRecords = (sql: Sql, now: number, limit: number) =>
  sql<MemberKey>(
    `select split_part(subject, '/', 2) as region, split_part(subject, '/', 3)::uuid as id from ${READ_MODEL}.finding
      where snoozed_until <= $1 and subject is not null and subject not like '${ABOUT_RULES}%' limit $2`,
    [new Date(now), limit],
  );

const DAY = 86_400_000;

interface About {
  readonly rules: string | null;
  readonly rules_judged_at: Date | null;
  readonly changed: boolean;
}

/** Whether the registry, the situations that occur, or a snooze changed since the rules were judged, or a day has passed. */
const rulesAreDue = async (sql: Sql, version: string, borders: readonly number[], now: number): Promise<boolean> => {
  const [about] = await sql<About>(
    `select rules, rules_judged_at,
       exists (select from ${READ_MODEL}.situation_count where judged <> (members > 0))
       or exists (select from ${READ_MODEL}.finding where snoozed_until <= $1 and subject like '${ABOUT_RULES}%') as changed
     from ${READ_MODEL}.about`,
    [new Date(now)],
  );
  const judgedAt = about?.rules_judged_at?.getTime() ?? Number.NEGATIVE_INFINITY;
  return (
    about?.rules !== version ||
    about.changed ||
    judgedAt <= now - DAY ||
    borders.some((border) => judgedAt < border && border <= now)
  );
};
