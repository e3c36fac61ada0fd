import { type AttributesSql, inRow, inRows, recordAttributes } from '@liangdi/schema/policy';

const branchOf = (row: string): string => `'ReceivingBranch:' || ${row}.region || ':' || ${row}.branch_id`;

/** By `branches_now`: branches that received or declined the person, `open` while they receive them. */
export const { ofRecord, ofVersion, ofFact } = recordAttributes('branches_now', (rows) => ({
  branches: inRows(rows, (test) => test(branchOf('v'))),
  openBranches: inRows(rows, (test) => `v.open AND ${test(branchOf('v'))}`),
}));

/** Rows of `reception`, which name their branch: the first one too is seen by whoever makes it. */
export const ofReception = (row: string): AttributesSql => {
  const attributes = ofFact(row);
  return {
    ...attributes,
    branches: [...inRow(branchOf(row)), ...(attributes.branches ?? [])],
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
