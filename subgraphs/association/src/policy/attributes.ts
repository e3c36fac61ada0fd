import type { AttributesSql } from '@liangdi/schema/policy';

type Test = (value: string) => string;

const some =
  (values: string) =>
  (test: Test): string =>
    `EXISTS (SELECT 1 FROM unnest(${values}) AS d WHERE ${test('d')})`;

/**
 * How a row tells whose it is. What the row itself does not carry comes from functions that see past row-level security:
 * `record_member`, `record_organisations` (the associations and branches that the person belongs or belonged to) and
 * their like.
 */
const recordAttributes = (row: string, record: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  member: (test) => test(`record_member(${row}.region, ${record})`),
  memberRegion: (test) => test(`record_member_region(${row}.region, ${record})`),
  organisations: some(`record_organisations(${row}.region, ${record})`),
  openOrganisations: some(`record_open_organisations(${row}.region, ${record})`),
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
  recordedBy: (test) => `(record_organisations(${row}.region, ${row}.id) IS NULL AND ${test(`${row}.recorded_by`)})`,
});

/** Rows of facts about a recorded person. */
export const ofFact = (row: string): AttributesSql => recordAttributes(row, `${row}.record_id`);

/** The organisations that a membership itself names. */
const named = (row: string) => (test: Test) =>
  `(${test(`'Association:' || ${row}.region || ':' || ${row}.association_id`)}
    OR ${test(`'AssociationBranch:' || ${row}.region || ':' || ${row}.branch_id`)})`;

/** Rows of `membership`: the first one too is seen by whoever makes it. */
export const ofMembership = (row: string): AttributesSql => {
  const attributes = ofFact(row);
  return { ...attributes, organisations: (test) => `(${named(row)(test)} OR ${attributes.organisations?.(test)})` };
};

/** A membership is written by the association or the branch that it names. */
export const ofItsOrganisations = (row: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  organisations: named(row),
});

/** Rows of `help_pair`, which are about two persons. */
export const ofPair = (row: string): AttributesSql => {
  const helper = recordAttributes(row, `${row}.helper_id`);
  const helped = recordAttributes(row, `${row}.helped_id`);
  return Object.fromEntries(
    Object.keys(helper).map((name) => [name, (test: Test) => `(${helper[name]?.(test)} OR ${helped[name]?.(test)})`]),
  );
};

/** Where the row does not yet say whose it is: an officer of some association or branch of the region. */
export const inTheRegion = (row: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  organisations: (test) =>
    `(EXISTS (SELECT 1 FROM association a
        WHERE a.region = ${row}.region AND ${test(`'Association:' || a.region || ':' || a.id`)})
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = ${row}.region AND ${test(`'AssociationBranch:' || b.region || ':' || b.id`)}))`,
});
