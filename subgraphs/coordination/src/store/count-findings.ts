import type { FindingFacet } from '../generated/graphql.ts';
import { SEVERITIES } from '../read-model/cells.ts';
import { asJson, type Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { boundsOf, isBounded, rangeIn } from './finding-bounds.ts';
import { matchingCells } from './finding-cells.ts';
import type { FindingFilters } from './finding-filter.ts';
import { within } from './list-findings.ts';
import { narrowCondition } from './narrow-findings.ts';

/** How many findings a filter has, over all pages. */
export const countFindings = async (sql: Sql, filters: FindingFilters): Promise<number> => {
  const counts = await countByCell(sql, filters);
  return counts.reduce((sum, { findings }) => sum + findings, 0);
};

interface CellCount {
  readonly id: number;
  readonly findings: number;
}

/** From the cells' own counters, unless time or a person narrows it: then from the findings' indexes. */
const countByCell = async (sql: Sql, filters: FindingFilters): Promise<readonly CellCount[]> => {
  const cells = await matchingCells(sql, filters);
  const bounds = boundsOf(filters);
  const narrow = narrowCondition(filters, 2);
  if (narrow === null && !isBounded(bounds)) return cells;
  if (cells.length === 0) return [];
  return sql<CellCount>(
    `select f.cell as id, count(*)::int as findings
       from json_to_recordset($1) as r(id int, due_from timestamptz, due_to timestamptz, since_from timestamptz, since_to timestamptz)
       join ${READ_MODEL}.finding f on f.cell = r.id and ${within}
      where ${narrow?.where ?? 'true'} group by f.cell`,
    [asJson(cells.map((cell) => rangeIn(cell, bounds))), ...(narrow?.values ?? [])],
  );
};

const COLUMNS: Readonly<Record<Exclude<FindingFacet, 'ASSIGNEE'>, string>> = {
  KIND: 'kind',
  SEVERITY: 'severity::text',
  STATUS: 'status',
  OWNER: 'owner',
  ORIGIN: 'origin',
  DESTINATION: 'destination',
};

/** Counts of the whole filtered list by one facet, most frequent first. */
export const countFacet = async (
  sql: Sql,
  filters: FindingFilters,
  by: FindingFacet,
): Promise<{ value: string; count: number }[]> => {
  if (by === 'ASSIGNEE') return countAssignees(sql, filters);
  const counts = await countByCell(sql, filters);
  const rows = await sql<{ value: string; count: number }>(
    `select ${COLUMNS[by]} as value, sum(d.findings)::int as count
       from json_to_recordset($1) as d(id int, findings int) join ${READ_MODEL}.finding_cell c on c.id = d.id
      group by 1 order by 2 desc, 1`,
    [asJson(counts.map(({ id, findings }) => ({ id, findings })))],
  );
  return rows.map(({ value, count }) => ({
    value: by === 'SEVERITY' ? (SEVERITIES[Number(value)] ?? value) : value,
    count,
  }));
};

/** Persons are no part of cells: those who have something are counted, the rest is what nobody has. */
const countAssignees = async (sql: Sql, filters: FindingFilters): Promise<{ value: string; count: number }[]> => {
  const total = await countFindings(sql, filters);
  const cells = await matchingCells(sql, { ...filters, filter: { ...filters.filter, assigned: true } });
  const narrow = narrowCondition(filters, 2);
  const rows =
    filters.filter.assigned === false
      ? []
      : await sql<{ value: string; count: number }>(
          `select f.assignee as value, count(*)::int as count
             from json_to_recordset($1) as r(id int, due_from timestamptz, due_to timestamptz, since_from timestamptz, since_to timestamptz)
             join ${READ_MODEL}.finding f on f.cell = r.id and ${within}
            where f.assignee is not null and ${narrow?.where ?? 'true'} group by 1 order by 2 desc, 1`,
          [asJson(cells.map((cell) => rangeIn(cell, boundsOf(filters)))), ...(narrow?.values ?? [])],
        );
  const nobody = total - rows.reduce((sum, { count }) => sum + count, 0);
  return nobody > 0 ? [{ value: '', count: nobody }, ...rows] : [...rows];
};
