import { type Keyset, keyset, type Page } from '@liangdi/kit';
import { READ_MODEL } from '../read-model/tables.ts';
import type { FindingFilters } from './finding-filter.ts';

export interface FindingKey {
  readonly region: string;
  readonly id: string;
}

/** The time that an order goes by. */
export const timeOf = ({ order }: Pick<FindingFilters, 'order'>): 'due' | 'since' =>
  order === 'DUE' || order === 'SEVERITY' ? 'due' : 'since';

/** The keyset of one order, over a finding `f`. */
export const keysetOf = ({ order }: FindingFilters, page: Page, parameters: number): Keyset => {
  const descending = order === 'NEWEST';
  const sort = [
    { sql: `f.${timeOf({ order })}`, type: 'timestamptz', descending },
    { sql: 'f.id', type: 'uuid', descending },
  ];
  return keyset(page, sort, parameters);
};

/** What a scan reads of a finding: no more than stands in the indexes, so that what it passes over is not fetched. */
export const scanned = (filters: FindingFilters): string => `f.cell, f.${timeOf(filters)}, f.id`;

/** The keys of the findings that a scan has found, in its order. */
export const keysOf = (scan: string, filters: FindingFilters, orderBy: string): string =>
  `select f.region, f.id from (${scan}) k join ${READ_MODEL}.finding f using (cell, ${timeOf(filters)}, id)
    order by ${orderBy}`;
