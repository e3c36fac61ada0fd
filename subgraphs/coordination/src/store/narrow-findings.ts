import { fromGlobalId, type Page } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { boundsOf, rangeIn } from './finding-bounds.ts';
import type { Cell } from './finding-cells.ts';
import type { FindingFilters } from './finding-filter.ts';
import { directionOf, type FindingKey } from './list-findings.ts';

/** A filter by member or assignee leaves so few findings that they are read and sorted; null without such a filter. */
export const narrowFindings = async (
  sql: Sql,
  filters: FindingFilters,
  page: Page,
  cells: readonly Cell[],
): Promise<readonly FindingKey[] | null> => {
  const narrow = narrowCondition(filters, 6);
  if (narrow === null) return null;
  const { sort, beyond, beyondValues } = directionOf(filters, page);
  const widest = rangeIn(
    { id: 0, class: 0, severity: 0, findings: 0, lag_min: null, lag_max: null },
    boundsOf(filters),
  );
  return sql<FindingKey>(
    `select f.region, f.id from ${READ_MODEL}.finding f
       cross join json_to_record($1) as r(due_from timestamptz, due_to timestamptz, since_from timestamptz, since_to timestamptz)
      where ${narrow.where} and f.cell = any($4::int[])
        and f.due >= r.due_from and (f.due < r.due_to or r.due_to = 'infinity') and (f.since < r.since_to or r.since_to = 'infinity')
        and ${beyond} and ($2::timestamptz is null or true) and ($3::uuid is null or true)
      order by ${sort} limit $5`,
    [JSON.stringify(widest), ...beyondValues, cells.map(({ id }) => id), page.size + 1, ...narrow.values],
  );
};

/** SQL of the filters that name a person; the first parameter is `parameter`. */
export const narrowCondition = (
  { filter, reach }: FindingFilters,
  parameter: number,
): { readonly where: string; readonly values: readonly unknown[] } | null => {
  const conditions: string[] = [];
  const values: unknown[] = [];
  if (filter.member != null) {
    const { region, id } = fromGlobalId('Member', filter.member, ['filter', 'member']);
    conditions.push(`f.region = $${parameter} and f.member_id = $${parameter + 1}::uuid`);
    values.push(region, id);
  }
  if (filter.assignee != null) {
    conditions.push(`f.assignee = $${parameter + values.length}`);
    values.push(filter.assignee);
  }
  if (reach.finding !== null) conditions.push(reach.finding);
  return conditions.length === 0 ? null : { where: conditions.join(' and '), values };
};
