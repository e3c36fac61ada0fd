import { connectionOf, fromGlobalId, keyset, readPage, toGlobalId } from '@liangdi/kit';
import { assess } from '@liangdi/responsibility';
import type { Context } from '../context.ts';
import type { QueryResponsibleOnArgs, QueryTransfersArgs } from '../generated/graphql.ts';
import { followedSides } from '../read-model/projector.ts';
import { loadSides } from '../read-model/sides.ts';
import { keyOf } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { cityOf } from '../regions/region-table.ts';
import { requireRegion } from '../regions/require-region.ts';
import type { ResponsibleMemberPage, TransferPage } from '../rows.ts';

const RESPONSIBLE = 'responsibleOn(region,member)';

interface AnsweringRow {
  readonly region: string;
  readonly member_id: string;
  readonly side: string;
  readonly since: Date;
}

/** Members whom a branch answered for at an instant, as was known then. The state of each one's move is judged anew. */
export const listResponsible = async (
  { branch, at: asked, ...args }: QueryResponsibleOnArgs,
  context: Context,
): Promise<ResponsibleMemberPage> => {
  const { sql } = context;
  const page = readPage(RESPONSIBLE, args);
  const { id } = fromGlobalId(['HomeBranch', 'ReceivingBranch', 'AssociationBranch'], branch, ['branch']);
  const at = new Date(asked ?? context.now);
  const from = `from ${READ_MODEL}.answering a
    where a.branch_id = $1::uuid and a.valid_from <= $2 and a.valid_to > $2 and ${context.reach.member('a.region', 'a.member_id')}`;
  const sort = [
    { sql: 'a.region', type: 'text' },
    { sql: 'a.member_id', type: 'uuid' },
  ];
  const { where, orderBy, limit, values } = keyset(page, sort, 2);
  const rows = await sql<AnsweringRow>(
    `select a.region, a.member_id, a.side, min(a.since) as since ${from} and ${where}
      group by a.region, a.member_id, a.side order by ${orderBy} limit ${limit}`,
    [id, at, ...values],
  );
  const handovers = await handoversAt(rows, at, context);
  const total = async () => {
    const [row] = await sql<{ total: number }>(`select count(distinct (a.region, a.member_id))::int as total ${from}`, [
      id,
      at,
    ]);
    return row?.total ?? 0;
  };
  const placed = rows.map((row, index) => ({
    ...row,
    member: { id: toGlobalId('Member', row.region, row.member_id) },
    handover: handovers[index] ?? 'AT_HOME',
  }));
  return connectionOf(RESPONSIBLE, page, placed, (row) => [row.region, row.member_id], total);
};

const handoversAt = async (
  rows: readonly AnsweringRow[],
  at: Date,
  context: Context,
): Promise<readonly (string | null)[]> => {
  const members = rows.map(({ region, member_id }) => ({ region, id: member_id }));
  const followed = await followedSides(context.sql, READ_MODEL);
  const sides = await loadSides(context.sql, READ_MODEL, members, followed, context.ours);
  const { book } = await context.rules();
  return members.map((member) => {
    const known = sides.get(keyOf(member));
    return known === undefined ? null : assess(known, book, at.getTime()).handover.state;
  });
};

const TRANSFERS = 'transfers(at,member,direction)';

interface MoveRow {
  readonly region: string;
  readonly member_id: string;
  readonly at: Date;
  readonly from_region: string;
  readonly to_region: string;
  readonly direction: 'IN' | 'OUT';
}

/** Members who came to or left a region between two instants, in the order of time. */
export const listTransfers = async (
  { region: code, from, to, direction, ...args }: QueryTransfersArgs,
  { sql, reach }: Context,
): Promise<TransferPage> => {
  const page = readPage(TRANSFERS, args);
  requireRegion(code, ['region']);
  // A county is an origin by its own code; a destination is its city.
  const seen = reach.member('t.region', 't.member_id');
  const moves = `select region, member_id, at, from_region, to_region, 'IN' as direction from ${READ_MODEL}.transfer t
      where ${seen} and to_region = any($1::text[]) and at >= $2 and at < $3 and ($4::text is null or $4 = 'IN')
    union all select region, member_id, at, from_region, to_region, 'OUT' from ${READ_MODEL}.transfer t
      where ${seen} and from_region = any($1::text[]) and at >= $2 and at < $3 and ($4::text is null or $4 = 'OUT')`;
  const own = [[...new Set([code, cityOf(code)])], new Date(from), new Date(to), direction ?? null];
  const sort = [
    { sql: 'm.at', type: 'timestamptz' },
    { sql: 'm.member_id', type: 'uuid' },
    { sql: 'm.direction', type: 'text' },
  ];
  const { where, orderBy, limit, values } = keyset(page, sort, own.length);
  const rows = await sql<MoveRow>(`select * from (${moves}) m where ${where} order by ${orderBy} limit ${limit}`, [
    ...own,
    ...values,
  ]);
  const total = async () => {
    const [row] = await sql<{ total: number }>(`select count(*)::int as total from (${moves}) m`, own);
    return row?.total ?? 0;
  };
  const placed = rows.map((row) => ({
    ...row,
    member: { id: toGlobalId('Member', row.region, row.member_id) },
    from: { code: row.from_region },
    to: { code: row.to_region },
  }));
  return connectionOf(TRANSFERS, page, placed, (row) => [row.at.toISOString(), row.member_id, row.direction], total);
};
