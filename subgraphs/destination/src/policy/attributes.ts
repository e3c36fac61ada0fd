import type { AttributesSql } from '@liangdi/schema/policy';

/**
 * Whether some row of a view about a record passes: views see past row-level security. `OFFSET 0` has them looked up for
 * each row that is read: to hash all of a view first would cost a page, or one record, as much as everybody.
 */
const some = (view: string, row: string, record: string, condition: string): string =>
  `EXISTS (SELECT 1 FROM ${view} v WHERE v.region = ${row}.region AND v.record_id = ${record} AND ${condition} OFFSET 0)`;

const branch = `'ReceivingBranch:' || v.region || ':' || v.branch_id`;

const withdrawn = (test: (value: string) => string): string =>
  `EXISTS (SELECT 1 FROM unnest(withdrawn_from('Member:' || v.member_region || ':' || v.member_id)) AS w WHERE ${test('w')})`;

/**
 * How a row tells whose it is. What the row itself does not carry is in `owner_now` (the member whom a record is linked
 * to), `branches_now` (that received or declined the person, `open` while they receive them) and `recorder_now`.
 */
const recordAttributes = (row: string, record: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  member: (test) => some('owner_now', row, record, test(`'Member:' || v.member_region || ':' || v.member_id`)),
  memberRegion: (test) => some('owner_now', row, record, test('v.member_region')),
  withdrawnFrom: (test) => some('owner_now', row, record, withdrawn(test)),
  branches: (test) => some('branches_now', row, record, test(branch)),
  openBranches: (test) => some('branches_now', row, record, `v.open AND ${test(branch)}`),
});

/** Who recorded a person counts while no branch has received or declined them. */
const unclaimed = (row: string): string => `NOT ${some('branches_now', row, `${row}.id`, 'true')}`;

/** Rows of `record`. */
export const ofRecord = (row: string): AttributesSql => ({
  ...recordAttributes(row, `${row}.id`),
  member: (test) => test(`'Member:' || ${row}.member_region || ':' || ${row}.member_id`),
  memberRegion: (test) => test(`${row}.member_region`),
  recordedBy: (test) => `(${some('recorder_now', row, `${row}.id`, test('v.recorded_by'))} AND ${unclaimed(row)})`,
});

/** Rows of `record_version`. */
export const ofVersion = (row: string): AttributesSql => ({
  ...recordAttributes(row, `${row}.id`),
  recordedBy: (test) => `(${test(`${row}.recorded_by`)} AND ${unclaimed(row)})`,
});

/** Rows of facts about a recorded person. */
export const ofFact = (row: string): AttributesSql => recordAttributes(row, `${row}.record_id`);

/** Rows of `reception`, which name their branch: the first one too is seen by whoever makes it. */
export const ofReception = (row: string): AttributesSql => {
  const attributes = ofFact(row);
  return {
    ...attributes,
    branches: (test) =>
      `(${test(`'ReceivingBranch:' || ${row}.region || ':' || ${row}.branch_id`)} OR ${attributes.branches?.(test)})`,
  };
};

/** Where the row does not yet say which branch it is for: an officer of some branch of the city. */
export const inTheCity = (row: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  branches: (test) =>
    `EXISTS (SELECT 1 FROM receiving_branch b
       WHERE b.region = ${row}.region AND ${test(`'ReceivingBranch:' || b.region || ':' || b.id`)})`,
});

/** Rows of `record_version`, which members write of themselves too. */
export const inTheCityOrOneself = (row: string): AttributesSql => {
  const { member } = ofVersion(row);
  return { ...inTheCity(row), ...(member && { member }) };
};
