import { type AttributesSql, inRow, inRows, type Told } from '@liangdi/schema/policy';

/** The rows of a view about a record: views see past row-level security. */
const about = (view: string, row: string, record: string): string =>
  `${view} v WHERE v.region = ${row}.region AND v.record_id = ${record}`;

/** The organisations that a row itself names. */
const named =
  (row: string): Told['some'] =>
  (test) =>
    `(${test(`'Association:' || ${row}.region || ':' || ${row}.association_id`)}
      OR ${test(`'AssociationBranch:' || ${row}.region || ':' || ${row}.branch_id`)})`;

const withdrawn: Told['some'] = (test) =>
  `EXISTS (SELECT 1 FROM unnest(withdrawn_from('Member:' || v.member_region || ':' || v.member_id)) AS w WHERE ${test('w')})`;

/**
 * How a row tells whose it is. What the row itself does not carry is in `owner_now` (the member whom a record is linked
 * to), `organisations_now` (associations and branches that the person belongs or belonged to, `open` while they do) and
 * `recorder_now`.
 */
const recordAttributes = (row: string, record: string): AttributesSql => ({
  region: inRow(`${row}.region`),
  member: inRows(about('owner_now', row, record), (test) => test(`'Member:' || v.member_region || ':' || v.member_id`)),
  memberRegion: inRows(about('owner_now', row, record), (test) => test('v.member_region')),
  withdrawnFrom: inRows(about('owner_now', row, record), withdrawn),
  organisations: inRows(about('organisations_now', row, record), named('v')),
  openOrganisations: inRows(about('organisations_now', row, record), (test) => `v.open AND ${named('v')(test)}`),
});

/** Who recorded a person counts while they belong to no association. */
const unclaimed = (row: string): string =>
  `NOT EXISTS (SELECT 1 FROM ${about('organisations_now', row, `${row}.id`)} OFFSET 0)`;

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

/** Rows of `membership`: the first one too is seen by whoever makes it. */
export const ofMembership = (row: string): AttributesSql => {
  const attributes = ofFact(row);
  return { ...attributes, organisations: [{ some: named(row) }, ...(attributes.organisations ?? [])] };
};

/** A membership is written by the association or the branch that it names. */
export const ofItsOrganisations = (row: string): AttributesSql => ({
  region: inRow(`${row}.region`),
  organisations: [{ some: named(row) }],
});

/** Rows of `help_pair`, which are about two persons. */
export const ofPair = (row: string): AttributesSql => {
  const helper = recordAttributes(row, `${row}.helper_id`);
  const helped = recordAttributes(row, `${row}.helped_id`);
  return Object.fromEntries(
    Object.keys(helper).map((name) => [name, [...(helper[name] ?? []), ...(helped[name] ?? [])]]),
  );
};

/** Where the row does not yet say whose it is: an officer of some association or branch of the region. */
export const inTheRegion = (row: string): AttributesSql => ({
  region: inRow(`${row}.region`),
  organisations: [
    {
      some: (test) =>
        `(EXISTS (SELECT 1 FROM association a
            WHERE a.region = ${row}.region AND ${test(`'Association:' || a.region || ':' || a.id`)})
          OR EXISTS (SELECT 1 FROM association_branch b
            WHERE b.region = ${row}.region AND ${test(`'AssociationBranch:' || b.region || ':' || b.id`)}))`,
    },
  ],
});

/** Rows of `record_version`, which members write of themselves too. */
export const inTheRegionOrOneself = (row: string): AttributesSql => {
  const { member } = ofVersion(row);
  return { ...inTheRegion(row), ...(member && { member }) };
};
