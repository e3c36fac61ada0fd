import type { Page } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { boundsOf, withinRange } from './finding-bounds.ts';
import type { FindingFilters } from './finding-filter.ts';
import { type FindingKey, keysetOf, keysOf, scanned, timeOf } from './finding-keyset.ts';
import type { MatchingClass } from './matching-classes.ts';
import { newValues } from './values.ts';

/**
 * All classes side by side in the order that is asked for, passing over the findings of other cells. Which those are, a set
 * in memory tells: "is true" keeps the set from becoming a join, which would come in another order.
 */
export const keysByClass = (
  sql: Sql,
  filters: FindingFilters,
  classes: readonly MatchingClass[],
  page: Page,
): Promise<readonly FindingKey[]> => {
  const values = newValues();
  const bounds = boundsOf(filters, values);
  const matches = classes.map(({ id, ids, low, high }) => [
    `f.class = ${values.put(id, 'smallint')}`,
    ...withinRange(bounds, timeOf(filters), {
      low: () => values.put(low, 'interval'),
      high: () => values.put(high, 'interval'),
    }),
    ...(ids === null ? [] : [`(f.cell in (select unnest(${values.put(ids, 'int[]')}))) is true`]),
  ]);
  const { where, orderBy, limit, ...place } = keysetOf(filters, page, values.all.length);
  const scans = matches.map(
    (conditions) =>
      `(select ${scanned(filters)} from ${READ_MODEL}.finding_key f where ${[...conditions, where].join(' and ')}
         order by ${orderBy} limit ${limit})`,
  );
  const found = `select f.* from (${scans.join(' union all ')}) f order by ${orderBy} limit ${limit}`;
  return sql<FindingKey>(keysOf(found, filters, orderBy), [...values.all, ...place.values]);
};
