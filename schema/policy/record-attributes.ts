import { type AttributesSql, inRow, inRows, withdrawals } from './to-sql.ts';

/** How the rows of a side's records tell whose they are. */
interface RecordAttributes {
  /** Rows of `record`. */
  readonly ofRecord: (row: string) => AttributesSql;
  /** Rows of `record_version`. */
  readonly ofVersion: (row: string) => AttributesSql;
  /** Rows of facts about a recorded person: that of `record_id` when left out. */
  readonly ofFact: (row: string, record?: string) => AttributesSql;
}

const member = (of: string): string => `'Member:' || ${of}.member_region || ':' || ${of}.member_id`;

/**
 * What a row itself does not carry is in views, which see past row-level security: `owner_now` (the member whom a record is
 * linked to), `recorder_now`, and the organisations that the person is or was with.
 * @param organisationsNow view of those organisations: who recorded a person counts while it names none
 * @param ofOrganisations attributes that are told by its rows, named `v`
 */
export const recordAttributes = (
  organisationsNow: string,
  ofOrganisations: (rows: string) => AttributesSql,
): RecordAttributes => {
  const about = (view: string, row: string, record: string): string =>
    `${view} v WHERE v.region = ${row}.region AND v.record_id = ${record}`;
  const unclaimed = (row: string): string =>
    `NOT EXISTS (SELECT 1 FROM ${about(organisationsNow, row, `${row}.id`)} OFFSET 0)`;
  const ofFact = (row: string, record = `${row}.record_id`): AttributesSql => {
    const owner = about('owner_now', row, record);
    return {
      region: inRow(`${row}.region`),
      member: inRows(owner, (test) => test(member('v'))),
      memberRegion: inRows(owner, (test) => test('v.member_region')),
      withdrawnFrom: inRows(owner, withdrawals(member('v'))),
      ...ofOrganisations(about(organisationsNow, row, record)),
    };
  };
  return {
    ofFact,
    ofRecord: (row) => ({
      ...ofFact(row, `${row}.id`),
      member: inRow(member(row)),
      memberRegion: inRow(`${row}.member_region`),
      recordedBy: inRows(
        about('recorder_now', row, `${row}.id`),
        (test) => `${test('v.recorded_by')} AND ${unclaimed(row)}`,
      ),
    }),
    ofVersion: (row) => ({
      ...ofFact(row, `${row}.id`),
      recordedBy: [{ some: (test) => `(${test(`${row}.recorded_by`)} AND ${unclaimed(row)})` }],
    }),
  };
};
