import { type Condition, textOf } from '@liangdi/kit';
import { nameSql } from './name-sql.ts';

interface RecordFilter {
  /** A region code, checked. */
  readonly region: string | null;
  readonly linked?: boolean | null | undefined;
  readonly name?: string | null | undefined;
}

/** The conditions that a filter puts on the list of records. @throws CallerError `INVALID_VALUE` for a name */
export const recordConditions = ({ region, linked, name }: RecordFilter): Condition[] => {
  const conditions: Condition[] = [];
  if (region !== null) conditions.push({ name: 'region', sql: (at) => `f.region = ${at}`, value: region });
  if (linked != null)
    conditions.push({
      name: linked ? 'linked' : 'loose',
      sql: (at) => `r.member_id IS ${linked ? 'NOT NULL' : 'NULL'} AND ${at}::boolean IS NOT NULL`,
      value: linked,
    });
  if (name != null) conditions.push(...named(textOf(name, 100, ['filter', 'name'])));
  return conditions;
};

/** A single character is looked for as the whole name; two or more as a part of it, which the index of parts finds. */
const named = (name: string): Condition[] =>
  [...name].length < 2
    ? [{ name: 'named', sql: (at) => `${nameSql} = ${at}`, value: name }]
    : [
        { name: 'parts', sql: (at) => `name_parts(f.name) @> name_parts(${at})`, value: name },
        { name: 'part', sql: (at) => `position(${at} IN f.name) > 0`, value: name },
      ];
