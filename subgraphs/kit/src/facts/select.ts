import { columnOf, type FactList, type FactTable, type Guard } from './fact-table.ts';

/** A column that is null unless the viewer may have it. */
export const maskedColumn = (guard: Guard | undefined, field: string, alias: string, column: string): string =>
  guard?.sensitive.includes(field) ? `CASE WHEN ${guard.answers(alias, field)} THEN ${column} END` : column;

/** Whether the sensitive columns are null for the viewer, whatever stands in them. */
export const maskedSql = (guard: Guard, alias: string): string => `(${guard.answers(alias)}) IS NOT TRUE AS "masked"`;

/** SQL over a row of a table named `alias`, put together once for each table: every request needs it. */
const overRow = <Table extends object>(
  build: (table: Table, alias: string) => string,
): ((table: Table, alias?: string) => string) => {
  const built = new WeakMap<Table, Map<string, string>>();
  return (table, alias = 'f') => {
    const byAlias = built.get(table) ?? new Map<string, string>();
    const sql = byAlias.get(alias) ?? build(table, alias);
    byAlias.set(alias, sql);
    built.set(table, byAlias);
    return sql;
  };
};

/** The rows that the viewer sees: for them alone the others exist. */
export const seesFact = overRow(({ guard }: Pick<FactTable, 'guard'>, alias) => guard?.sees(alias) ?? 'true');

/** The select list that gives a table's rows in their own form, as the viewer may have them. */
export const selectFact = overRow((table: FactTable, alias) => columnsOf(table, alias, table.guard));

/** The same with nothing masked: for changes, which carry every column on. */
export const selectWhole = overRow((table: FactTable, alias) => columnsOf(table, alias, undefined));

const columnsOf = ({ subject, lasts, columns }: FactTable, alias: string, guard: Guard | undefined): string =>
  [
    ...['region', 'id', 'version', 'source'].map((field) => `${alias}.${field}`),
    ...(subject === 'id' ? [] : [`${alias}.${columnOf(subject)} AS "${subject}"`]),
    ...Object.entries(columns).map(([field, kind]) => {
      const column = `${alias}.${columnOf(field)}`;
      return `${maskedColumn(guard, field, alias, kind === 'day' ? `${column}::text` : column)} AS "${field}"`;
    }),
    ...(guard && guard.sensitive.length > 0 ? [maskedSql(guard, alias)] : []),
    `${alias}.valid_from AS "validFrom"`,
    `${lasts ? `${alias}.valid_to` : 'NULL::timestamptz'} AS "validTo"`,
    `${alias}.recorded_at AS "recordedAt"`,
  ].join(', ');

/** The version `f` as JSON, in the form that the judgement reads. */
export const versionJson = ({ lasts }: FactTable, list: FactList): string => {
  const fields: Readonly<Record<string, string>> = {
    id: 'f.id',
    version: 'f.version',
    region: 'f.region',
    recordedAt: 'epoch_ms(f.recorded_at)',
    validFrom: list.validFrom ?? 'epoch_ms(f.valid_from)',
    validTo: list.validTo ?? (lasts ? 'epoch_ms(f.valid_to)' : 'NULL'),
    withdrawn: 'f.withdrawn',
    ...list.fields,
  };
  return `json_build_object(${Object.entries(fields)
    .map(([key, expression]) => `'${key}', ${expression}`)
    .join(', ')})`;
};

/** The latest version, unless it says that the fact never held. */
export const isCurrent = (alias = 'f'): string => `${alias}.superseded_at IS NULL AND NOT ${alias}.withdrawn`;

/** The version as it was known at an instant, unless it says that the fact never held. */
export const knownAt = (at: string, alias = 'f'): string =>
  `${alias}.recorded_at <= ${at} AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at > ${at}) AND NOT ${alias}.withdrawn`;

/** What holds at an instant: valid time is half-open. */
export const holdsAt = (at: string, alias = 'f'): string =>
  `${alias}.valid_from <= ${at} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${at})`;
