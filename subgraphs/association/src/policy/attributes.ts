import { type AttributesSql, inRow, inRows, recordAttributes, type Told } from '@liangdi/schema/policy';

/** The organisations that a row itself names. */
const named =
  (row: string): Told['some'] =>
  (test) =>
    `(${test(`'Association:' || ${row}.region || ':' || ${row}.association_id`)}
      OR ${test(`'AssociationBranch:' || ${row}.region || ':' || ${row}.branch_id`)})`;

/** By `organisations_now`: associations and branches that the person belongs or belonged to, `open` while they do. */
export const { ofRecord, ofVersion, ofFact } = recordAttributes('organisations_now', (rows) => ({
  organisations: inRows(rows, named('v')),
  openOrganisations: inRows(rows, (test) => `v.open AND ${named('v')(test)}`),
}));

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
  const helper = ofFact(row, `${row}.helper_id`);
  const helped = ofFact(row, `${row}.helped_id`);
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
