import { codesWithin, connectionOf, keyset, readPage } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { FlowPoint, QueryDutiesArgs, QueryFlowsArgs } from '../generated/graphql.ts';
import { monthOf } from '../read-model/counters.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { cityOf } from '../regions/region-table.ts';
import { requireRegion } from '../regions/require-region.ts';
import type { DutyCoveragePage, DutyCoverageRow, FlowPage, FlowRow } from '../rows.ts';

interface Places {
  readonly origin?: string | null;
  readonly destination?: string | null;
}

/** Ranges of codes of origin and destination: of a city or province, all that lies in it. */
const placesOf = (filter: Places | null | undefined): readonly (string | null)[] => {
  const { origin = null, destination = null } = filter ?? {};
  if (origin !== null) requireRegion(origin, ['filter', 'origin']);
  if (destination !== null) requireRegion(destination, ['filter', 'destination']);
  const range = (code: string | null) => (code === null ? [null, null] : codesWithin(code));
  return [...range(origin), ...range(destination === null ? null : cityOf(destination))];
};

const WHERE = `($1::text is null or origin >= $1 and origin < $2::text)
  and ($3::text is null or destination >= $3 and destination < $4::text)`;
const FLOWS = 'flows(members,origin,destination)';

/** The matrix of flows, largest first, from its counters. */
export const listFlows = async (
  { filter, ...args }: Partial<QueryFlowsArgs>,
  { sql, reach }: Context,
): Promise<FlowPage> => {
  const page = readPage(FLOWS, args);
  const seen = reach.places('origin', 'destination');
  const places = placesOf(filter);
  const { where, orderBy, limit, values } = keyset(
    page,
    [
      { sql: 'members', type: 'int', descending: true },
      { sql: 'origin', type: 'text' },
      { sql: 'destination', type: 'text' },
    ],
    places.length,
  );
  const rows = await sql<FlowRow>(
    `select * from ${READ_MODEL}.flow where members > 0 and ${WHERE} and ${seen} and ${where} order by ${orderBy} limit ${limit}`,
    [...places, ...values],
  );
  const total = async () => {
    const [row] = await sql<{ total: number }>(
      `select count(*)::int as total from ${READ_MODEL}.flow where members > 0 and ${WHERE} and ${seen}`,
      places,
    );
    return row?.total ?? 0;
  };
  return connectionOf(FLOWS, page, rows, (row) => [row.members, row.origin, row.destination], total);
};

/** Members away in a cell of the matrix at the end of each of the last months, oldest first. */
export const flowTrend = async (
  { origin, destination }: FlowRow,
  months: number,
  { sql, now }: Context,
): Promise<FlowPoint[]> => {
  const rows = await sql<{ month: string; members: number }>(
    `select m::date::text as month, coalesce((select sum(change) from ${READ_MODEL}.flow_month f
              where f.origin = $1 and f.destination = $2 and f.month <= m::date), 0)::int as members
       from generate_series($3::date - make_interval(months => $4), $3::date - interval '1 month', interval '1 month') m order by m`,
    [origin, destination, monthOf(now.getTime()), months],
  );
  return rows.map(({ month, members }) => ({ at: endOfMonth(month), members }));
};

/** The first instant of the next month at +08:00. */
const endOfMonth = (month: string): Date => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1) - 8 * 3_600_000);
};

const DUTIES = 'duties(origin,destination,duty,lead)';

/** How well duties are covered, from their counters. */
export const listDuties = async (
  { filter, ...args }: Partial<QueryDutiesArgs>,
  { sql, reach }: Context,
): Promise<DutyCoveragePage> => {
  const page = readPage(DUTIES, args);
  const own = [...placesOf(filter), filter?.duty ?? null];
  const grouped = `select origin, destination, duty, lead, sum(members)::int as members,
      json_agg(json_build_object('state', state, 'count', members) order by state) as states
    from ${READ_MODEL}.duty_count where members > 0 and ${WHERE} and ${reach.places('origin', 'destination')} and ($5::text is null or duty = $5)
    group by origin, destination, duty, lead`;
  const columns = ['origin', 'destination', 'duty', 'lead'].map((name) => ({ sql: name, type: 'text' }));
  const { where, orderBy, limit, values } = keyset(page, columns, own.length);
  const rows = await sql<DutyCoverageRow>(
    `select * from (${grouped}) d where ${where} order by ${orderBy} limit ${limit}`,
    [...own, ...values],
  );
  const total = async () => {
    const [row] = await sql<{ total: number }>(`select count(*)::int as total from (${grouped}) d`, own);
    return row?.total ?? 0;
  };
  return connectionOf(DUTIES, page, rows, (row) => [row.origin, row.destination, row.duty, row.lead], total);
};
