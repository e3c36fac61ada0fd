import { type AttributesSql, inRow, inRows, recordAttributes } from '@liangdi/schema/policy';

const branchOf = (row: string): string => `'ReceivingBranch:' || ${row}.region || ':' || ${row}.branch_id`;

const byBranches = recordAttributes('branches_now', (rows) => ({
  branches: inRows(rows, (test) => test(branchOf('v'))),
  openBranches: inRows(rows, (test) => `v.open AND ${test(branchOf('v'))}`),
}));

/** By `branches_now`: branches that received or declined the person, `open` while they receive them. */
export const { ofRecord, ofVersion } = byBranches;

/** Facts as they are written: by a branch that has a reception of the person, open or not. */
export const ofItsRecord = (row: string): AttributesSql => byBranches.ofFact(row);

/** Rows of facts that are no branch's own. */
export const ofFact = (row: string): AttributesSql => ({ ...ofItsRecord(row), branches: [] });

/** Rows of facts that name the branch that recorded them, if one did. */
export const ofBranchFact = (row: string): AttributesSql => ({ ...ofItsRecord(row), branches: inRow(branchOf(row)) });

/**
 * Rows of `reception`: the first one too is seen by whoever makes it, and one that began with a transfer, until it ends, by
 * the branch that passed the person on.
 */
export const ofReception = (row: string): AttributesSql => ({
  ...ofItsRecord(row),
  branches: [
    ...inRow(branchOf(row)),
    ...inRows(
      `branches_now v WHERE v.region = ${row}.region AND v.record_id = ${row}.record_id`,
      (test) => `v.passed_on = ${row}.valid_from AND ${row}.valid_to IS NULL AND ${test(branchOf('v'))}`,
    ),
  ],
});

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
