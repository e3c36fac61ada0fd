import type { Page } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { boundsOf, lagsAs, withinRange } from './finding-bounds.ts';
import type { FindingFilters } from './finding-filter.ts';
import { type FindingKey, keysetOf, keysOf, scanned, timeOf } from './finding-keyset.ts';
import type { MatchingClass } from './matching-classes.ts';
import { newValues } from './values.ts';

/** The first finding of each cell tells in which cells the page can be: no more than it has items. */
export const keysByCell = (
  sql: Sql,
  filters: FindingFilters,
  classes: readonly MatchingClass[],
  page: Page,
): Promise<readonly FindingKey[]> => {
  const values = newValues();
  const cells = classes.map(({ ids }) => values.put(ids, 'int[]')).join(' || ');
  const range = withinRange(boundsOf(filters, values), timeOf(filters));
  const { where, orderBy, limit, ...place } = keysetOf(filters, page, values.all.length);
  const matches = ['f.cell = r.id', ...range, where].join(' and ');
  const scan = (most: string): string =>
    `select ${scanned(filters)} from ${READ_MODEL}.finding_key f where ${matches} order by ${orderBy} limit ${most}`;
  const found = `select f.* from heads r cross join lateral (${scan(limit)}) f order by ${orderBy} limit ${limit}`;
  return sql<FindingKey>(
    `with r as materialized (
       select c.id, ${lagsAs('c.lag_min', 'c.lag_max')} from ${READ_MODEL}.finding_cell c where c.id = any(${cells})),
     heads as materialized (select r.* from r cross join lateral (${scan('1')}) f order by ${orderBy} limit ${limit})
     ${keysOf(found, filters, orderBy)}`,
    [...values.all, ...place.values],
  );
};
