import {
  type Connection,
  connectionOf,
  type IsRegion,
  isCurrent,
  keyset,
  type ListOrder,
  orderedFor,
  type PageArguments,
  readPage,
  type Session,
  seesFact,
  selectFact,
} from '@liangdi/kit';
import { memberFacts } from '../facts/member.ts';
import type { MemberFilter } from '../generated/graphql.ts';
import { countySelect } from '../loaders/organisations.ts';
import type { CountyRow, MemberRow } from '../rows.ts';
import { memberConditions } from './member-filter.ts';

/** The lists at the root. */
export interface Queries {
  members(filter: MemberFilter | null | undefined, page: PageArguments): Promise<Connection<MemberRow>>;
  counties(page: PageArguments): Promise<Connection<CountyRow>>;
}

export const createQueries = (session: Session, now: Date, isRegion: IsRegion): Queries => ({
  members: async (filter, args) => {
    const order = orderedFor(session, memberOrder);
    const page = readPage(order.name, args);
    const { name, where: filtered, values } = memberConditions(filter ?? {}, now, isRegion);
    const where = `${filtered} AND ${seesFact(memberFacts)}`;
    const slice = keyset(page, order.sort, values.length);
    const rows = await session.rows<MemberRow>(
      `${order.name}.${name}.${page.direction}.${page.from ? 'from' : 'start'}`,
      `SELECT ${selectFact(memberFacts)} FROM member_version f
       WHERE ${isCurrent()} AND ${where} AND ${slice.where} ORDER BY ${slice.orderBy} LIMIT ${slice.limit}`,
      [...values, ...slice.values],
    );
    const count = `SELECT count(*) FROM member_version f WHERE ${isCurrent()} AND ${where}`;
    return connectionOf(
      order.name,
      page,
      rows,
      order.placeOf,
      counted(session, `members.${name}.count`, count, values),
    );
  },
  counties: async (args) => {
    const page = readPage('counties(region)', args);
    const slice = keyset(page, [{ sql: 'o.region', type: 'text' }], 0);
    const rows = await session.rows<CountyRow>(
      `counties.${page.direction}.${page.from ? 'from' : 'start'}`,
      `SELECT ${countySelect} FROM county o WHERE ${slice.where} ORDER BY ${slice.orderBy} LIMIT ${slice.limit}`,
      slice.values,
    );
    const count = counted(session, 'counties.count', 'SELECT count(*) FROM county', []);
    return connectionOf('counties(region)', page, rows, (row) => [row.region], count);
  },
});

const memberOrder: ListOrder<MemberRow> = {
  name: 'members(name,id)',
  sort: [
    { sql: 'f.name', type: 'text' },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: ({ name, id }) => [name, id],
  tells: 'Member.name',
};

const counted =
  (session: Session, name: string, text: string, values: readonly unknown[]) => async (): Promise<number> => {
    const [row] = await session.rows<{ count: number }>(name, text, values);
    return row?.count ?? 0;
  };
