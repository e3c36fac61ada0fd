import type { AttributesSql } from '@liangdi/schema/policy';

type Test = (value: string) => string;

const some =
  (values: string) =>
  (test: Test): string =>
    `EXISTS (SELECT 1 FROM unnest(${values}) AS d WHERE ${test('d')})`;

/**
 * How a row tells whose it is. What the row itself does not carry comes from functions that see past row-level security:
 * `record_member`, `record_branches` (that received or declined the person) and their like.
 */
const recordAttributes = (row: string, record: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  member: (test) => test(`record_member(${row}.region, ${record})`),
  memberRegion: (test) => test(`record_member_region(${row}.region, ${record})`),
  branches: some(`record_branches(${row}.region, ${record})`),
  openBranches: some(`record_open_branches(${row}.region, ${record})`),
});

/** Rows of `record`. */
export const ofRecord = (row: string): AttributesSql => ({
  ...recordAttributes(row, `${row}.id`),
  member: (test) => test(`'Member:' || ${row}.member_region || ':' || ${row}.member_id`),
  memberRegion: (test) => test(`${row}.member_region`),
  recordedBy: (test) => test(`record_recorded_by(${row}.region, ${row}.id)`),
});

/** Rows of `record_version`. */
export const ofVersion = (row: string): AttributesSql => ({
  ...recordAttributes(row, `${row}.id`),
  recordedBy: (test) => `(record_branches(${row}.region, ${row}.id) IS NULL AND ${test(`${row}.recorded_by`)})`,
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
