import { type AttributesSql, inRow, inRows, type Test } from '@liangdi/schema/policy';

/** The rows of a view about a record: views see past row-level security. */
const about = (view: string, row: string, record: string): string =>
  `${view} v WHERE v.region = ${row}.region AND v.record_id = ${record}`;

const branch = `'ReceivingBranch:' || v.region || ':' || v.branch_id`;

const withdrawn = (test: Test): string =>
  `EXISTS (SELECT 1 FROM unnest(withdrawn_from('Member:' || v.member_region || ':' || v.member_id)) AS w WHERE ${test('w')})`;

/**
 * How a row tells whose it is. What the row itself does not carry is in `owner_now` (the member whom a record is linked
 * to), `branches_now` (that received or declined the person, `open` while they receive them) and `recorder_now`.
 */
const recordAttributes = (row: string, record: string): AttributesSql => ({
  region: inRow(`${row}.region`),
  member: inRows(about('owner_now', row, record), (test) => test(`'Member:' || v.member_region || ':' || v.member_id`)),
  memberRegion: inRows(about('owner_now', row, record), (test) => test('v.member_region')),
  withdrawnFrom: inRows(about('owner_now', row, record), withdrawn),
  branches: inRows(about('branches_now', row, record), (test) => test(branch)),
  openBranches: inRows(about('branches_now', row, record), (test) => `v.open AND ${test(branch)}`),
});

/** Who recorded a person counts while no branch has received or declined them. */
const unclaimed = (row: string): string =>
  `NOT EXISTS (SELECT 1 FROM ${about('branches_now', row, `${row}.id`)} OFFSET 0)`;

/** Rows of `record`. */
export const ofRecord = (row: string): AttributesSql => ({
  ...recordAttributes(row, `${row}.id`),
  member: inRow(`'Member:' || ${row}.member_region || ':' || ${row}.member_id`),
  memberRegion: inRow(`${row}.member_region`),
  recordedBy: inRows(
    about('recorder_now', row, `${row}.id`),
    (test) => `${test('v.recorded_by')} AND ${unclaimed(row)}`,
  ),
});

/** Rows of `record_version`. */
export const ofVersion = (row: string): AttributesSql => ({
  ...recordAttributes(row, `${row}.id`),
  recordedBy: [{ some: (test) => `(${test(`${row}.recorded_by`)} AND ${unclaimed(row)})` }],
});

/** Rows of facts about a recorded person. */
export const ofFact = (row: string): AttributesSql => recordAttributes(row, `${row}.record_id`);

/** Rows of `reception`, which name their branch: the first one too is seen by whoever makes it. */
export const ofReception = (row: string): AttributesSql => {
  const attributes = ofFact(row);
  return {
    ...attributes,
    branches: [
      ...inRow(`'ReceivingBranch:' || ${row}.region || ':' || ${row}.branch_id`),
      ...(attributes.branches ?? []),
    ],
  };
};

/** Where the row does not yet say which branch it is for: an officer of some branch of the city. */
export const inTheCity = (row: string): AttributesSql => ({
  region: inRow(`${row}.region`),
  branches: [
    {
      some: (test) =>
        `EXISTS (SELECT 1 FROM receiving_branch b
           WHERE b.region = ${row}.region AND ${test(`'ReceivingBranch:' || b.region || ':' || b.id`)})`,
    },
  ],
});

/** Rows of `record_version`, which members write of themselves too. */
export const inTheCityOrOneself = (row: string): AttributesSql => {
  const { member } = ofVersion(row);
  return { ...inTheCity(row), ...(member && { member }) };
};
