import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { lagsAs } from './finding-bounds.ts';
import { cellConditions } from './finding-cells.ts';
import type { FindingFilters } from './finding-filter.ts';
import { newValues } from './values.ts';

/** A class that has findings in cells that match a filter. */
export interface MatchingClass {
  readonly id: number;
  /** Place in `SEVERITIES`. */
  readonly severity: number;
  /** How many cells of it match. */
  readonly cells: number;
  /** Which these are, as PostgreSQL writes an array; null when the filter takes the class whole. */
  readonly ids: string | null;
  /** Bounds of due minus since in them, as PostgreSQL writes intervals. */
  readonly low: string | null;
  readonly high: string;
}

/** The cells are looked through once for a page, and given back to the database by their numbers. */
export const matchingClasses = (sql: Sql, filters: FindingFilters): Promise<readonly MatchingClass[]> => {
  const values = newValues();
  const { ofClass, ofPlace } = cellConditions(filters, values);
  return sql<MatchingClass>(
    `select id, severity, cells, ids, low::text, high::text from (
       select c.class as id, min(c.severity) as severity, count(*)::int as cells,
         ${ofPlace === null ? 'null' : 'array_agg(c.id)::text'} as ids, ${lagsAs('min(c.lag_min)', 'max(c.lag_max)')}
         from ${READ_MODEL}.finding_cell c where ${ofClass} and ${ofPlace ?? 'true'} and c.findings > 0
        group by c.class) matching`,
    values.all,
  );
};
