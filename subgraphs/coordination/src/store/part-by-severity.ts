import type { Page } from '@liangdi/kit';
import { SEVERITIES } from '../read-model/cells.ts';
import type { FindingFilters } from './finding-filter.ts';
import type { FindingKey } from './finding-keyset.ts';

/** The keys of one severity, by due. */
type Part = (severity: number, filters: FindingFilters, page: Page) => Promise<readonly FindingKey[]>;

/** Severity is constant in a cell: a list by severity is one list by due after another. */
export const partBySeverity = async (
  filters: FindingFilters,
  page: Page,
  part: Part,
): Promise<readonly FindingKey[]> => {
  const [from, ...place] = page.from ?? [];
  const isForward = page.direction === 'forward';
  const keys: FindingKey[] = [];
  for (const severity of isForward ? SEVERITIES : SEVERITIES.toReversed()) {
    const at = SEVERITIES.indexOf(severity);
    const isPast = from !== undefined && (isForward ? at < Number(from) : at > Number(from));
    if (isPast || filters.filter.severities?.includes(severity) === false) continue;
    const some = { ...filters, filter: { ...filters.filter, severities: [severity] } };
    const rest = { ...page, size: page.size - keys.length, from: at === from ? place : null };
    keys.push(...(await part(at, some, rest)));
    if (keys.length > page.size) break;
  }
  return keys;
};
