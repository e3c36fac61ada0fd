import { SEVERITIES } from '../read-model/cells.ts';
import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { FindingFilters } from './finding-filter.ts';

/** A cell that passes a filter. */
export interface Cell {
  readonly id: number;
  readonly class: number;
  readonly severity: number;
  readonly findings: number;
  /** Bounds of due minus since, milliseconds; null where no finding of the cell was ever due. */
  readonly lag_min: number | null;
  readonly lag_max: number | null;
}

/** The cells of a filter: everything but time, person and member is decided by them. */
export const matchingCells = (sql: Sql, { filter, reach }: FindingFilters): Promise<readonly Cell[]> => {
  const { where, values } = cellConditions(filter);
  return sql<Cell>(
    `select id, class, severity, findings, lag_min::float8, lag_max::float8 from ${READ_MODEL}.finding_cell c
      where ${where} and ${reach.cell}`,
    values,
  );
};

const cellConditions = (
  filter: FindingFilters['filter'],
): { readonly where: string; readonly values: readonly unknown[] } => {
  const values: unknown[] = [];
  const conditions = ['c.findings > 0'];
  const add = (condition: (parameter: string) => string, value: unknown): void => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  if (filter.kinds != null) add((p) => `c.kind = any(${p}::text[])`, filter.kinds);
  if (filter.severities != null) {
    add(
      (p) => `c.severity = any(${p}::smallint[])`,
      filter.severities.map((severity) => SEVERITIES.indexOf(severity)),
    );
  }
  add((p) => `c.status = any(${p}::text[])`, filter.statuses ?? ['OPEN']);
  if (filter.owners != null) add((p) => `c.owner = any(${p}::text[])`, filter.owners);
  if (filter.origin != null) add((p) => `c.origin = ${p}`, filter.origin);
  if (filter.destination != null) add((p) => `c.destination = ${p}`, filter.destination);
  if (filter.assigned != null) add((p) => `c.assigned = ${p}`, filter.assigned);
  if (filter.assignee != null) conditions.push('c.assigned');
  if (filter.dueBefore != null || filter.dueFrom != null) conditions.push('c.has_due');
  if (filter.text != null) {
    add((p) => `(c.text_zh like ${p} or c.text_en ilike ${p})`, `%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%`);
  }
  return { where: conditions.join(' and '), values };
};
