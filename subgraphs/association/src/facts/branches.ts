import { type BranchSql, branchVersions, type ListSql, wholeOf } from '@liangdi/kit';

/** Branches of associations. A joint branch (共建支部) is one that names its home county. */
export const associationBranches: BranchSql = {
  table: 'association_branch',
  kind: `CASE WHEN b.origin_county IS NULL THEN 'OTHER' ELSE 'JOINT' END`,
  parentId: 'b.association_id',
  originCounty: 'b.origin_county',
};

/**
 * Every version of the branches that the memberships of some records name.
 * @param records SQL that gives the (region, id) of those records
 */
export const branchesNamedBy = (records: string): ListSql =>
  `WITH r AS (${records}), named AS (
     SELECT DISTINCT f.region, f.branch_id FROM r JOIN ${wholeOf('membership')} f ON f.region = r.region AND f.record_id = r.id)
   ${branchVersions(associationBranches, 'named JOIN association_branch b ON b.region = named.region AND b.id = named.branch_id')}`;
