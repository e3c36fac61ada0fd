import { type BranchSql, branchVersions, type ListSql, wholeOf } from '@liangdi/kit';

export const receivingBranches: BranchSql = {
  table: 'receiving_branch',
  kind: 'b.kind',
  parentId: 'b.subdistrict_id',
  originCounty: 'NULL',
};

/**
 * Every version of the branches that the facts of some records name.
 * @param records SQL that gives the (region, id) of those records
 */
export const branchesNamedBy = (records: string): ListSql =>
  `WITH r AS (${records}), named AS (
     SELECT f.region, f.branch_id FROM r JOIN ${wholeOf('reception')} f ON f.region = r.region AND f.record_id = r.id
     UNION SELECT f.region, f.branch_id FROM r JOIN ${wholeOf('contact_person')} f ON f.region = r.region AND f.record_id = r.id)
   ${branchVersions(receivingBranches, 'named JOIN receiving_branch b ON b.region = named.region AND b.id = named.branch_id')}`;
