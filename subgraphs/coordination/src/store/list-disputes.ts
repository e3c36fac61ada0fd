import { connectionOf, fromGlobalId, keyset, type PageArguments, readPage } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { currentDisputes } from '../loaders/disputes.ts';
import type { DisputePage, DisputeRow } from '../rows.ts';

const LIST = 'member.disputes(openedAt,id)';

/** Disputes of one member, latest first; none of a member whom the viewer does not see. */
export const listDisputes = async (
  memberId: string,
  args: PageArguments,
  { sql, reach }: Context,
): Promise<DisputePage> => {
  const { region, id } = fromGlobalId('Member', memberId);
  const page = readPage(LIST, args);
  const slice = keyset(
    page,
    [
      { sql: 'v.opened_at', type: 'timestamptz', descending: true },
      { sql: 'v.id', type: 'uuid', descending: true },
    ],
    2,
  );
  const where = `v.region = $1 and v.member_id = $2::uuid and v.superseded_at is null
    and ${reach.member('v.region', 'v.member_id')}`;
  const rows = await sql<DisputeRow>(
    `${currentDisputes} where ${where} and ${slice.where} order by ${slice.orderBy} limit ${slice.limit}`,
    [region, id, ...slice.values],
  );
  return connectionOf(
    LIST,
    page,
    rows,
    (row) => [row.opened_at.toISOString(), row.id],
    async () => {
      const [total] = await sql<{ n: number }>(`select count(*)::int as n from dispute_version v where ${where}`, [
        region,
        id,
      ]);
      return total?.n ?? 0;
    },
  );
};
