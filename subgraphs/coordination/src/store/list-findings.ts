import { connectionOf, type Page, readPage } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { FindingOrder, QueryFindingsArgs } from '../generated/graphql.ts';
import { selectFinding } from '../loaders/findings.ts';
import { asJson, type Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { FindingPage, FindingRow } from '../rows.ts';
import { checkFilter } from './check-finding-filter.ts';
import { countFindings } from './count-findings.ts';
import { boundsOf, type CellRange, rangeIn } from './finding-bounds.ts';
import { type Cell, matchingCells } from './finding-cells.ts';
import type { FindingFilters } from './finding-filter.ts';
import { narrowFindings } from './narrow-findings.ts';

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

/** Rows of a page and one more. Severity is constant in a cell: a list by severity is one list by due after another. */
export const pageOfFindings = async (sql: Sql, filters: FindingFilters, page: Page): Promise<readonly FindingRow[]> => {
  const { dueFrom, dueBefore } = boundsOf(filters);
  const cells = dueFrom < dueBefore ? await matchingCells(sql, filters) : [];
  if (cells.length === 0) return [];
  if (filters.order !== 'SEVERITY') return pageOfCells(sql, filters, page, cells);
  const [from, ...place] = page.from ?? [];
  const severities = page.direction === 'forward' ? [0, 1, 2] : [2, 1, 0];
  const rows: FindingRow[] = [];
  for (const severity of severities) {
    const isPast =
      from !== undefined && (page.direction === 'forward' ? severity < Number(from) : severity > Number(from));
    const some = cells.filter((cell) => cell.severity === severity);
    if (isPast || some.length === 0) continue;
    const rest = { ...page, size: page.size - rows.length, from: severity === from ? place : null };
    rows.push(...(await pageOfCells(sql, filters, rest, some)));
    if (rows.length > page.size) break;
  }
  return rows;
};

/** Up to so many cells are looked into one by one; more of them make the filter so broad that classes are quicker. */
const CELLS_ONE_BY_ONE = 4_000;

const pageOfCells = async (
  sql: Sql,
  filters: FindingFilters,
  page: Page,
  cells: readonly Cell[],
): Promise<readonly FindingRow[]> => {
  const narrowed = await narrowFindings(sql, filters, page, cells);
  const ids =
    narrowed ??
    (cells.length <= CELLS_ONE_BY_ONE
      ? await byCell(sql, filters, page, cells)
      : await byClass(sql, filters, page, cells));
  return loadInOrder(sql, ids);
};

export interface FindingKey {
  readonly region: string;
  readonly id: string;
}

const loadInOrder = async (sql: Sql, keys: readonly FindingKey[]): Promise<readonly FindingRow[]> => {
  const rows = await sql<FindingRow>(
    `${selectFinding} join unnest($1::text[], $2::uuid[]) k(region, id) on k.region = f.region and k.id = f.id`,
    [keys.map(({ region }) => region), keys.map(({ id }) => id)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return keys.flatMap(({ id }) => byId.get(id) ?? []);
};

/** SQL of one direction of one order. */
export const directionOf = ({ order }: FindingFilters, { direction, from }: Page) => {
  const column = order === 'DUE' || order === 'SEVERITY' ? 'due' : 'since';
  const falls = (order === 'NEWEST') !== (direction === 'backward');
  return {
    column,
    sort: `f.${column} ${falls ? 'desc' : 'asc'}, f.id ${falls ? 'desc' : 'asc'}`,
    sortOuter: `${column} ${falls ? 'desc' : 'asc'}, id ${falls ? 'desc' : 'asc'}`,
    beyond: from === null ? 'true' : `(f.${column}, f.id) ${falls ? '<' : '>'} ($2::timestamptz, $3::uuid)`,
    beyondValues: from === null ? [null, null] : [from[0], from[1]],
  };
};

const RANGE = 'r(id int, due_from timestamptz, due_to timestamptz, since_from timestamptz, since_to timestamptz)';

/** `due_to` is exclusive but for the infinity that stands for none. */
export const within = `f.due >= r.due_from and (f.due < r.due_to or r.due_to = 'infinity')
  and f.since >= r.since_from and (f.since < r.since_to or r.since_to = 'infinity')`;

/** The first finding of each cell tells in which cells the page can be: no more than it has items. */
const byCell = (
  sql: Sql,
  filters: FindingFilters,
  page: Page,
  cells: readonly Cell[],
): Promise<readonly FindingKey[]> => {
  const { column, sort, sortOuter, beyond, beyondValues } = directionOf(filters, page);
  const ranges: readonly CellRange[] = cells.map((cell) => rangeIn(cell, boundsOf(filters)));
  const scan = (limit: string) =>
    `select f.region, f.id, f.${column} from ${READ_MODEL}.finding f where f.cell = r.id and ${within} and ${beyond}
      and ($2::timestamptz is null or true) and ($3::uuid is null or true) order by ${sort} limit ${limit}`;
  return sql<FindingKey>(
    `with r as materialized (select * from json_to_recordset($1) as ${RANGE}),
       heads as materialized (
         select r.* from r cross join lateral (${scan('1')}) h order by ${sortOuter.replaceAll(/\b(due|since|id)\b/g, 'h.$1')} limit $4)
     select x.region, x.id from heads r cross join lateral (${scan('$4')}) x
      order by ${sortOuter.replaceAll(/\b(due|since|id)\b/g, 'x.$1')} limit $4`,
    [asJson(ranges), ...beyondValues, page.size + 1],
  );
};

/** Over very many cells: each class in its order, passing over the findings of cells that do not match. */
const byClass = (
  sql: Sql,
  filters: FindingFilters,
  page: Page,
  cells: readonly Cell[],
): Promise<readonly FindingKey[]> => {
  const { column, sort, sortOuter, beyond, beyondValues } = directionOf(filters, page);
  const bounds = boundsOf(filters);
  const byClasses = new Map<number, Cell>();
  for (const cell of cells) {
    const held = byClasses.get(cell.class);
    byClasses.set(cell.class, held === undefined ? { ...cell, id: cell.class } : widened(held, cell));
  }
  const ranges = [...byClasses.values()].map((cell) => rangeIn(cell, bounds));
  return sql<FindingKey>(
    `with r as materialized (select * from json_to_recordset($1) as ${RANGE})
     select x.region, x.id from r cross join lateral (
       select f.region, f.id, f.${column} from ${READ_MODEL}.finding f
        where f.class = r.id and ${within} and ${beyond} and f.cell = any($5::int[])
          and ($2::timestamptz is null or true) and ($3::uuid is null or true)
        order by ${sort} limit $4) x
      order by ${sortOuter.replaceAll(/\b(due|since|id)\b/g, 'x.$1')} limit $4`,
    [asJson(ranges), ...beyondValues, page.size + 1, cells.map(({ id }) => id)],
  );
};

const widened = (a: Cell, b: Cell): Cell => ({
  ...a,
  lag_min: a.lag_min === null || b.lag_min === null ? null : Math.min(a.lag_min, b.lag_min),
  lag_max: a.lag_max === null || b.lag_max === null ? null : Math.max(a.lag_max, b.lag_max),
});
