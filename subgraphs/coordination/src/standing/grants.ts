import { type Grant, toGlobalId } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import type { GrantRow } from '../rows.ts';

/** Grants of one account that may be open at once: the glass is broken for one person at a time, not for a list. */
export const mostOpen = 20;

/** Grants with their early ends, under `g`. */
export const grantsWithEnds = `select g.region, g.id, g.member_id, g.account, g.reason, g.opened_at, g.until, e.ended_at
  from break_glass_grant g left join break_glass_end e on e.region = g.region and e.id = g.id`;

/** Whether a grant is open at an instant. */
export const isOpen = (at: string): string => `(g.opened_at <= ${at} and g.until > ${at} and e.id is null)`;

/** What is open to an account at an instant. */
export const openGrants = async (sql: Sql, account: string, now: Date): Promise<readonly Grant[]> => {
  const rows = await sql<GrantRow>(
    `${grantsWithEnds} where g.account = $1 and ${isOpen('$2')} order by g.until, g.id limit ${mostOpen}`,
    [account, now],
  );
  return rows.map(({ region, member_id, until }) => ({
    member: toGlobalId('Member', region, member_id),
    until: until.toISOString(),
  }));
};
