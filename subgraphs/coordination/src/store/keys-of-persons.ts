import type { Page } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { boundsOf, within } from './finding-bounds.ts';
import { cellCondition } from './finding-cells.ts';
import type { FindingFilters } from './finding-filter.ts';
import { type FindingKey, keysetOf } from './finding-keyset.ts';
import { personConditions } from './finding-persons.ts';
import { newValues } from './values.ts';

export const isOfPersons = ({ filter, reach }: FindingFilters): boolean =>
  filter.member != null || filter.assignee != null || reach.finding !== null;

/** A filter by member or assignee, or of a viewer who sees their own members only, leaves so few that they are sorted. */
export const keysOfPersons = (sql: Sql, filters: FindingFilters, page: Page): Promise<readonly FindingKey[]> => {
  const values = newValues();
  const conditions = [
    ...personConditions(filters, values),
    cellCondition(filters, values),
    ...within(boundsOf(filters, values)),
  ];
  const place = keysetOf(filters, page, values.all.length);
  return sql<FindingKey>(
    `select f.region, f.id from ${READ_MODEL}.finding f join ${READ_MODEL}.finding_cell c on c.id = f.cell
      where ${conditions.join(' and ')} and ${place.where} order by ${place.orderBy} limit ${place.limit}`,
    [...values.all, ...place.values],
  );
};
