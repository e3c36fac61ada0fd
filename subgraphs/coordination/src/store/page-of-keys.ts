import { keyset, type Page } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { boundsOf, lagsAs, within, withinRange } from './finding-bounds.ts';
import { cellCondition, cellConditions } from './finding-cells.ts';
import type { FindingFilters } from './finding-filter.ts';
import { personConditions } from './finding-persons.ts';
import { newValues } from './values.ts';

export interface FindingKey {
  readonly region: string;
  readonly id: string;
}

/** Up to so many cells are looked into one by one; beyond, a filter is so broad that classes are quicker. */
const CELLS_ONE_BY_ONE = 2_000;

/** Keys of a page of findings, and of one more, by one time; by severity, they must be of one. */
export const pageOfKeys = async (
  sql: Sql,
  filters: FindingFilters,
  page: Page,
  oneByOne = CELLS_ONE_BY_ONE,
): Promise<readonly FindingKey[]> => {
  if (isOfFew(filters)) return ofPersons(sql, filters, page);
  return (await cellsAreFew(sql, filters, oneByOne)) ? byCell(sql, filters, page) : byClass(sql, filters, page);
};

const timeOf = ({ order }: Pick<FindingFilters, 'order'>): 'due' | 'since' =>
  order === 'DUE' || order === 'SEVERITY' ? 'due' : 'since';

/** The keyset of one order, over a finding `f`. */
const placeIn = ({ order }: FindingFilters, page: Page, parameters: number) => {
  const descending = order === 'NEWEST';
  const time = `f.${timeOf({ order })}`;
  const sort = [
    { sql: time, type: 'timestamptz', descending },
    { sql: 'f.id', type: 'uuid', descending },
  ];
  return { ...keyset(page, sort, parameters), columns: `f.region, f.id, ${time}` };
};

const isOfFew = ({ filter, reach }: FindingFilters): boolean =>
  filter.member != null || filter.assignee != null || reach.finding !== null;

/** A filter by member or assignee, or of a viewer who sees their own members only, leaves so few that they are sorted. */
const ofPersons = (sql: Sql, filters: FindingFilters, page: Page): Promise<readonly FindingKey[]> => {
  const values = newValues();
  const conditions = [
    ...personConditions(filters, values),
    cellCondition(filters, values),
    ...within(boundsOf(filters, values)),
  ];
  const place = placeIn(filters, page, values.all.length);
  return sql<FindingKey>(
    `select f.region, f.id from ${READ_MODEL}.finding f join ${READ_MODEL}.finding_cell c on c.id = f.cell
      where ${conditions.join(' and ')} and ${place.where} order by ${place.orderBy} limit ${place.limit}`,
    [...values.all, ...place.values],
  );
};

/** False also where a filter is about no place and no words: then classes decide alone. */
const cellsAreFew = async (sql: Sql, filters: FindingFilters, most: number): Promise<boolean> => {
  const values = newValues();
  const { ofClass, ofPlace } = cellConditions(filters, values);
  if (ofPlace === null) return false;
  const [found] = await sql<{ few: boolean }>(
    `select count(*) <= ${most} as few from (
       select from ${READ_MODEL}.finding_cell c where ${ofClass} and ${ofPlace} limit ${most + 1}) matching`,
    values.all,
  );
  return found?.few === true;
};

/** The first finding of each cell tells in which cells the page can be: no more than it has items. */
const byCell = (sql: Sql, filters: FindingFilters, page: Page): Promise<readonly FindingKey[]> => {
  const values = newValues();
  const cells = cellCondition(filters, values);
  const range = withinRange(boundsOf(filters, values), timeOf(filters));
  const { columns, where, orderBy, limit, ...place } = placeIn(filters, page, values.all.length);
  const matches = ['f.cell = r.id', ...range, where].join(' and ');
  const scan = (most: string): string =>
    `select ${columns} from ${READ_MODEL}.finding f where ${matches} order by ${orderBy} limit ${most}`;
  return sql<FindingKey>(
    `with r as materialized (select c.id, ${lagsAs('c.lag_min', 'c.lag_max')} from ${READ_MODEL}.finding_cell c where ${cells}),
       heads as materialized (select r.* from r cross join lateral (${scan('1')}) f order by ${orderBy} limit ${limit})
     select f.region, f.id from heads r cross join lateral (${scan(limit)}) f order by ${orderBy} limit ${limit}`,
    [...values.all, ...place.values],
  );
};

/**
 * Over very many cells: each class that has any of them, in its order, passing over the findings of other cells. The cells
 * stand as one array, which is looked up in memory and not row by row.
 */
const byClass = (sql: Sql, filters: FindingFilters, page: Page): Promise<readonly FindingKey[]> => {
  const values = newValues();
  const { ofClass, ofPlace } = cellConditions(filters, values);
  const range = withinRange(boundsOf(filters, values), timeOf(filters));
  const { columns, where, orderBy, limit, ...place } = placeIn(filters, page, values.all.length);
  const ofCells = ofPlace === null ? [] : ['f.cell = any(array(select id from cells))'];
  const matches = ['f.class = r.id', ...range, where, ...ofCells].join(' and ');
  return sql<FindingKey>(
    `with cells as materialized (
       select c.id, c.class, c.lag_min, c.lag_max from ${READ_MODEL}.finding_cell c
        where ${ofClass} and ${ofPlace ?? 'true'} and c.findings > 0),
     r as materialized (select class as id, ${lagsAs('min(lag_min)', 'max(lag_max)')} from cells group by class)
     select f.region, f.id from r cross join lateral (
       select ${columns} from ${READ_MODEL}.finding f where ${matches} order by ${orderBy} limit ${limit}) f
      order by ${orderBy} limit ${limit}`,
    [...values.all, ...place.values],
  );
};
