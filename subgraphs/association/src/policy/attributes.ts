import type { AttributesSql } from '@liangdi/schema/policy';

type Test = (value: string) => string;

/**
 * Whether some row of a view about a record passes: views see past row-level security. `OFFSET 0` has them looked up for
 * each row that is read: to hash all of a view first would cost a page, or one record, as much as everybody.
 */
const some = (view: string, row: string, record: string, condition: string): string =>
  `EXISTS (SELECT 1 FROM ${view} v WHERE v.region = ${row}.region AND v.record_id = ${record} AND ${condition} OFFSET 0)`;

/** The organisations that a row itself names. */
const named = (row: string) => (test: Test) =>
  `(${test(`'Association:' || ${row}.region || ':' || ${row}.association_id`)}
    OR ${test(`'AssociationBranch:' || ${row}.region || ':' || ${row}.branch_id`)})`;

const withdrawn = (test: Test): string =>
  `EXISTS (SELECT 1 FROM unnest(withdrawn_from('Member:' || v.member_region || ':' || v.member_id)) AS w WHERE ${test('w')})`;

/**
 * How a row tells whose it is. What the row itself does not carry is in `owner_now` (the member whom a record is linked
 * to), `organisations_now` (associations and branches that the person belongs or belonged to, `open` while they do) and
 * `recorder_now`.
 */
const recordAttributes = (row: string, record: string): AttributesSql => ({
  region: (test) => test(`${row}.region`),
  member: (test) => some('owner_now', row, record, test(`'Member:' || v.member_region || ':' || v.member_id`)),
  memberRegion: (test) => some('owner_now', row, record, test('v.member_region')),
  withdrawnFrom: (test) => some('owner_now', row, record, withdrawn(test)),
  organisations: (test) => some('organisations_now', row, record, named('v')(test)),
  openOrganisations: (test) => some('organisations_now', row, record, `v.open AND ${named('v')(test)}`),
});

/** Who recorded a person counts while they belong to no association. */
const unclaimed = (row: string): string => `NOT ${some('organisations_now', row, `${row}.id`, 'true')}`;

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

/** Rows of `record_version`, which members write of themselves too. */
export const inTheRegionOrOneself = (row: string): AttributesSql => {
  const { member } = ofVersion(row);
  return { ...inTheRegion(row), ...(member && { member }) };
};
