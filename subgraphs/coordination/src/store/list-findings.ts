import { connectionOf, keyValues, type Page, readPage } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { FindingOrder, QueryFindingsArgs } from '../generated/graphql.ts';
import { selectFinding } from '../loaders/findings.ts';
import type { Sql } from '../read-model/sql.ts';
import type { FindingPage, FindingRow } from '../rows.ts';
import { checkFilter } from './check-finding-filter.ts';
import { countFindings } from './count-findings.ts';
import type { FindingFilters } from './finding-filter.ts';
import type { FindingKey } from './finding-keyset.ts';
import { pageOfKeys } from './page-of-keys.ts';

/** Findings of the read model, filtered, sorted, page by page. */
export const listFindings = async (
  { filter, orderBy, ...args }: QueryFindingsArgs,
  context: Context,
): Promise<FindingPage> => {
  const order = orderBy ?? 'DUE';
  const list = `findings(${order})`;
  const page = readPage(list, args);
  const filters: FindingFilters = {
    filter: checkFilter(filter ?? {}),
    order,
    now: context.now.getTime(),
    reach: context.reach,
  };
  const rows = await pageOfFindings(context.sql, filters, page);
  const connection = connectionOf(
    list,
    page,
    rows,
    (row) => placeOf(row, order),
    () => countFindings(context.sql, filters),
  );
  return { ...connection, filters };
};

const placeOf = (row: FindingRow, order: FindingOrder): readonly (string | number)[] => {
  const key = order === 'DUE' || order === 'SEVERITY' ? row.due : row.since;
  const at = key instanceof Date ? key.toISOString() : 'infinity';
  return order === 'SEVERITY' ? [row.severity, at, row.id] : [at, row.id];
};

/** Rows of a page and one more. */
export const pageOfFindings = async (sql: Sql, filters: FindingFilters, page: Page): Promise<readonly FindingRow[]> =>
  loadInOrder(sql, await pageOfKeys(sql, filters, page));

const loadInOrder = async (sql: Sql, keys: readonly FindingKey[]): Promise<readonly FindingRow[]> => {
  const rows = await sql<FindingRow>(
    `${selectFinding} join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = f.region and k.id = f.id`,
    keyValues(keys),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap(({ id }) => byId.get(id) ?? []);
};
