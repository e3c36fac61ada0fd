import { keyValues } from '@liangdi/kit';
import type { FollowingSides } from './follow-once.ts';
import { heardBy } from './heard.ts';
import { type Judging, judgeMembers } from './judge-members.ts';
import { ABOUT_RULES, judgeRules } from './judge-rules.ts';
import { isAboutData } from './leaving-out.ts';
import { judgeRecords } from './loose-records.ts';
import { judgingAt, lockReadModel } from './projector.ts';
import type { MemberKey, Sql } from './sql.ts';
import { READ_MODEL } from './tables.ts';

/**
 * Judges again the members whose time has come: a deadline, a due date, the end of a snooze, or a rule that changed; and
 * the rules themselves, when they or the situations that members are in have changed, and daily. Nobody needs to ask.
 * Time passes up to where every side has been heard, so that what a side recorded before a deadline always counts; a side
 * that has fallen silent does not keep the others waiting (`heard.ts`, `hold.ts`). Returns whether more wait.
 */
export const tick = async (following: FollowingSides, limit: number): Promise<boolean> => {
  const more = await judgeDueMembers(following, limit);
  await following.transaction(async (sql) => {
    const judging = await judgingInTurn(sql, following);
    const { horizon } = judging.heard;
    await judgeRecords(sql, await dueRecords(sql, horizon, limit), { ...judging, now: horizon });
    const rules = await following.rules(sql);
    if (await rulesAreDue(sql, rules.version, rules.book.borders, judging.now))
      await judgeRules(sql, { schema: READ_MODEL, rules, now: judging.now, tell: true });
  });
  return more;
};

const judgingInTurn = async (sql: Sql, following: FollowingSides): Promise<Judging> => {
  await lockReadModel(sql);
  return judgingAt(sql, following, { schema: READ_MODEL, tell: true, now: following.now() });
};

/** In ever smaller numbers when that fails, until the member stands alone who cannot be judged, and who is put off. */
const judgeDueMembers = async (following: FollowingSides, limit: number): Promise<boolean> => {
  const { leavingOut } = following;
  let due: readonly MemberKey[] = [];
  try {
    return await following.transaction(async (sql) => {
      const judging = await judgingInTurn(sql, following);
      const { horizon } = judging.heard;
      due = await dueMembers(sql, horizon, limit);
      await judgeMembers(sql, due, { ...judging, now: horizon });
      await forgetRejudging(sql, due);
      return due.length === limit;
    });
  } catch (error) {
    const [first, ...others] = due;
    if (first === undefined || !isAboutData(error)) throw error;
    if (others.length > 0) return judgeDueMembers(following, Math.floor(due.length / 2)).then(() => true);
    leavingOut.permit(error);
    await following.transaction((sql) => putOff(sql, first, following.now()));
    leavingOut.on.onPutOff(first, error);
    return true;
  }
};

/** The member is not due any more for a day. */
const putOff = async (sql: Sql, { region, id }: MemberKey, now: number): Promise<void> => {
  await lockReadModel(sql);
  const { horizon } = await heardBy(sql, READ_MODEL, now);
  const until = new Date(horizon + DAY);
  await sql(`update ${READ_MODEL}.member_view set next_change_at = $3 where region = $1 and id = $2`, [
    region,
    id,
    until,
  ]);
  await sql(
    `update ${READ_MODEL}.finding set snoozed_until = $3 where region = $1 and member_id = $2 and snoozed_until < $3`,
    [region, id, until],
  );
  await forgetRejudging(sql, [{ region, id }]);
};

const forgetRejudging = (sql: Sql, members: readonly MemberKey[]) =>
  sql(
    `delete from ${READ_MODEL}.rejudge where (region, member_id) in (select * from unnest($1::text[], $2::uuid[]))`,
    keyValues(members),
  );

const dueMembers = (sql: Sql, now: number, limit: number) =>
  sql<MemberKey>(
    `with due as (
       (select region, id from ${READ_MODEL}.member_view where next_change_at <= $1 order by next_change_at limit $2)
       union
       (select region, member_id from ${READ_MODEL}.finding
         where snoozed_until <= $1 and member_id is not null order by snoozed_until limit $2)
       union
       (select region, member_id from ${READ_MODEL}.rejudge limit $2))
     select region, id from due order by region, id limit $2`,
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
