import type { FindingFacet } from '../generated/graphql.ts';
import { SEVERITIES } from '../read-model/cells.ts';
import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { boundsOf, within } from './finding-bounds.ts';
import { cellCondition } from './finding-cells.ts';
import type { FindingFilters } from './finding-filter.ts';
import { personConditions } from './finding-persons.ts';
import { newValues } from './values.ts';

/** How many findings a filter has, over all pages. */
export const countFindings = async (sql: Sql, filters: FindingFilters): Promise<number> => {
  const [row] = await countBy(sql, filters, `''`);
  return row?.count ?? 0;
};

interface Count {
  readonly value: string;
  readonly count: number;
}

/** From the cells' own counters, unless time or a person narrows it: then from the findings themselves. */
const countBy = (sql: Sql, filters: FindingFilters, value: string): Promise<readonly Count[]> => {
  const values = newValues();
  const cells = cellCondition(filters, values);
  const ofPersons = personConditions(filters, values);
  const narrow = [...ofPersons, ...within(boundsOf(filters, values))];
  const findings = ofPersons.length === 0 ? 'finding_key' : 'finding';
  const [counted, from] =
    narrow.length === 0
      ? ['sum(c.findings)', '']
      : ['count(*)', `join ${READ_MODEL}.${findings} f on f.cell = c.id and ${narrow.join(' and ')}`];
  return sql<Count>(
    `select ${value} as value, ${counted}::int as count from ${READ_MODEL}.finding_cell c ${from}
      where ${cells} and c.findings > 0 group by 1 order by 2 desc, 1`,
    values.all,
  );
};

const COLUMNS: Readonly<Record<Exclude<FindingFacet, 'ASSIGNEE'>, string>> = {
  KIND: 'c.kind',
  SEVERITY: 'c.severity::text',
  STATUS: 'c.status',
  OWNER: 'c.owner',
  ORIGIN: 'c.origin',
  DESTINATION: 'c.destination',
};

/** Counts of the whole filtered list by one facet, most frequent first. */
export const countFacet = async (sql: Sql, filters: FindingFilters, by: FindingFacet): Promise<Count[]> => {
  if (by === 'ASSIGNEE') return countAssignees(sql, filters);
  const rows = await countBy(sql, filters, COLUMNS[by]);
  return rows.map(({ value, count }) => ({
    value: by === 'SEVERITY' ? (SEVERITIES[Number(value)] ?? value) : value,
    count,
  }));
};

/** Persons are no part of cells: those who have something are counted, the rest is what nobody has. */
const countAssignees = async (sql: Sql, filters: FindingFilters): Promise<Count[]> => {
  const total = await countFindings(sql, filters);
  const values = newValues();
  const conditions = [
    'f.assignee is not null',
    cellCondition(filters, values),
    ...personConditions(filters, values),
    ...within(boundsOf(filters, values)),
  ];
  const rows = await sql<Count>(
    `select f.assignee as value, count(*)::int as count from ${READ_MODEL}.finding f
       join ${READ_MODEL}.finding_cell c on c.id = f.cell
      where ${conditions.join(' and ')} group by 1 order by 2 desc, 1`,
    values.all,
  );
  const nobody = total - rows.reduce((sum, { count }) => sum + count, 0);
  return nobody > 0 ? [{ value: '', count: nobody }, ...rows] : [...rows];
};
