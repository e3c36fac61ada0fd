import { connectionOf, keyset, readPage } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { QueryBreakGlassGrantsArgs } from '../generated/graphql.ts';
import { seesGrant } from '../policy/grants.ts';
import type { GrantPage, GrantRow } from '../rows.ts';
import { grantsWithEnds, isOpen } from '../standing/grants.ts';

const LIST = 'breakGlassGrants(openedAt,id)';

/** Break-glass grants, latest first: the account's own, or all of them for auditors. */
export const listGrants = async (
  { open = null, ...args }: Partial<QueryBreakGlassGrantsArgs>,
  { sql, viewer, now }: Context,
): Promise<GrantPage> => {
  const page = readPage(LIST, args);
  const own = [viewer.account, now, open];
  const grants = `${grantsWithEnds} where ${seesGrant(viewer, 1)} and ($3::boolean is null or $3 = ${isOpen('$2')})`;
  const sort = [
    { sql: 'g.opened_at', type: 'timestamptz', descending: true },
    { sql: 'g.id', type: 'uuid' },
  ];
  const { where, orderBy, limit, values } = keyset(page, sort, own.length);
  const rows = await sql<GrantRow>(`${grants} and ${where} order by ${orderBy} limit ${limit}`, [...own, ...values]);
  const total = async (): Promise<number> => {
    const [row] = await sql<{ total: number }>(`select count(*)::int as total from (${grants}) all_of_them`, own);
    return row?.total ?? 0;
  };
  return connectionOf(LIST, page, rows, (row) => [row.opened_at.toISOString(), row.id], total);
};
