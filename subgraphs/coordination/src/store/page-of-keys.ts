import type { Page } from '@liangdi/kit';
import type { Sql } from '../read-model/sql.ts';
import type { FindingFilters } from './finding-filter.ts';
import type { FindingKey } from './finding-keyset.ts';
import { keysByCell } from './keys-by-cell.ts';
import { keysByClass } from './keys-by-class.ts';
import { isOfPersons, keysOfPersons } from './keys-of-persons.ts';
import { type MatchingClass, matchingClasses } from './matching-classes.ts';
import { partBySeverity } from './part-by-severity.ts';

/** Up to so many cells are looked into one by one; beyond, findings that match are so many that their order soon meets them. */
const CELLS_ONE_BY_ONE = 1_000;

/** Keys of a page of findings, and of one more. */
export const pageOfKeys = async (
  sql: Sql,
  filters: FindingFilters,
  page: Page,
  oneByOne = CELLS_ONE_BY_ONE,
): Promise<readonly FindingKey[]> => {
  const ofPersons = isOfPersons(filters);
  const classes = ofPersons ? [] : await matchingClasses(sql, filters);
  const keysOf = (some: FindingFilters, part: Page, among: readonly MatchingClass[]) =>
    ofPersons ? keysOfPersons(sql, some, part) : keysAmong(sql, some, among, part, oneByOne);
  if (filters.order !== 'SEVERITY') return keysOf(filters, page, classes);
  return partBySeverity(filters, page, (severity, some, part) =>
    keysOf(
      some,
      part,
      classes.filter((one) => one.severity === severity),
    ),
  );
};

const keysAmong = async (
  sql: Sql,
  filters: FindingFilters,
  classes: readonly MatchingClass[],
  page: Page,
  oneByOne: number,
): Promise<readonly FindingKey[]> => {
  if (classes.length === 0) return [];
  const cells = classes.reduce((sum, one) => sum + one.cells, 0);
  const areWhole = classes.every(({ ids }) => ids === null);
  const strategy = areWhole || cells > oneByOne ? keysByClass : keysByCell;
  return strategy(sql, filters, classes, page);
};
