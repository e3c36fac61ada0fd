import { type AttributesSql, inRow, inRows, recordAttributes, type Told } from '@liangdi/schema/policy';

/** The organisations that a row itself names. */
const named =
  (row: string): Told['some'] =>
  (test) =>
    `(${test(`'Association:' || ${row}.region || ':' || ${row}.association_id`)}
      OR ${test(`'AssociationBranch:' || ${row}.region || ':' || ${row}.branch_id`)})`;

const byOrganisations = recordAttributes('organisations_now', (rows) => ({
  organisations: inRows(rows, named('v')),
  openOrganisations: inRows(rows, (test) => `v.open AND ${named('v')(test)}`),
}));

/** By `organisations_now`: associations and branches that the person belongs or belonged to, `open` while they do. */
export const { ofRecord, ofVersion } = byOrganisations;

/** Facts as they are written: by an organisation that the person belongs or belonged to. */
export const ofItsRecord = (row: string, record?: string): AttributesSql => byOrganisations.ofFact(row, record);

/** Rows of facts, which are no organisation's own. */
export const ofFact = (row: string): AttributesSql => ({ ...ofItsRecord(row), organisations: [] });

/** Rows of `membership`: own to the association and the branch that they name. */
export const ofMembership = (row: string): AttributesSql => ({
  ...ofItsRecord(row),
  organisations: [{ some: named(row) }],
});

/** A membership is written by the association or the branch that it names. */
export const ofItsOrganisations = (row: string): AttributesSql => ({
  region: inRow(`${row}.region`),
  organisations: [{ some: named(row) }],
});

/** Pairs as they are written: a pair is about two persons. */
export const ofItsRecords = (row: string): AttributesSql => {
  const helper = ofItsRecord(row, `${row}.helper_id`);
  const helped = ofItsRecord(row, `${row}.helped_id`);
  return Object.fromEntries(
    Object.keys(helper).map((name) => [name, [...(helper[name] ?? []), ...(helped[name] ?? [])]]),
  );
};

/** Rows of `help_pair`. */
export const ofPair = (row: string): AttributesSql => ({ ...ofItsRecords(row), organisations: [] });

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
