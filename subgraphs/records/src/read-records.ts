import {
  columnOf,
  type FilteredList,
  type Guard,
  givenKeys,
  isCurrent,
  type Loader,
  manyUnderKey,
  maskedColumn,
  maskedSql,
  oneUnderKey,
  type RowKey,
  rowKeys,
  type Session,
} from '@liangdi/kit';
import { nameSql } from './name-sql.ts';

/** A record as it is read, at the least. */
interface Read extends RowKey {
  readonly name: string | null;
}

/** How a side reads its records: one by one, those of a member, and as a list. */
export interface ReadRecords<Row extends Read> {
  byKey(session: Session): Loader<RowKey, Row | null>;
  /** One for each region, in the order of the regions. */
  ofMember(session: Session): Loader<RowKey, readonly Row[]>;
  /** By name and id; records without a name come first. */
  readonly list: FilteredList<Row>;
}

const keys = `${givenKeys} AS k(region, id, n)`;

/**
 * Reads the current version `f` of records `r`, as the viewer may have them.
 * @param type of the records in the contract
 * @param guard of the row of `record_version`
 * @param reach text fields that say how to reach the person; masked like the birth date
 */
export const readRecords = <Row extends Read>(
  type: string,
  guard: Guard,
  reach: readonly (keyof Row & string)[],
): ReadRecords<Row> => {
  const masked = (field: string, column: string): string => `${maskedColumn(guard, field, 'f', column)} AS "${field}"`;
  const select = `f.region, f.id, r.member_region AS "memberRegion", r.member_id AS "memberId", f.version,
    f.recorded_at AS "recordedAt", f.name, f.sex, ${masked('birthDate', 'f.birth_date::text')},
    ${reach.map((field) => `${masked(field, `f.${columnOf(field)}`)}, `).join('')}${maskedSql(guard, 'f')},
    f.home_county AS "homeCounty", f.identity_token IS NOT NULL AS "hasIdentityToken"`;
  const seen = `${isCurrent()} AND ${guard.sees('f')}`;
  const version = `JOIN record_version f ON f.region = r.region AND f.id = r.id AND ${seen}`;
  return {
    byKey: oneUnderKey(
      'record.byKey',
      `SELECT k.n::int AS n, ${select} FROM ${keys} JOIN record r ON r.region = k.region AND r.id = k.id ${version}`,
      rowKeys,
    ),
    ofMember: manyUnderKey(
      'record.byMember',
      `SELECT k.n::int AS n, ${select} FROM ${keys}
       JOIN record r ON r.member_region = k.region AND r.member_id = k.id ${version} ORDER BY k.n, f.region`,
      rowKeys,
    ),
    list: {
      name: 'record(name,id)',
      select,
      from: 'record_version f JOIN record r ON r.region = f.region AND r.id = f.id',
      where: seen,
      sort: [
        { sql: nameSql, type: 'text' },
        { sql: 'f.id', type: 'uuid' },
      ],
      placeOf: (row) => [row.name ?? '', row.id],
      tells: `${type}.name`,
    },
  };
};
