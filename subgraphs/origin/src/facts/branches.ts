import { type BranchSql, branchVersions, type ListSql, wholeOf } from '@liangdi/kit';

/** Home branches, all of villages. */
export const homeBranches: BranchSql = {
  table: 'home_branch',
  kind: `'VILLAGE'`,
  parentId: 'b.township_id',
  originCounty: 'NULL',
};

/** Every version of the branches that the facts of the member `k` name. */
export const branchesSql: ListSql = branchVersions(
  homeBranches,
  'home_branch b',
  `b.region = k.region AND b.id IN (
     SELECT m.branch_id FROM ${wholeOf('member_version')} m WHERE m.region = k.region AND m.id = k.id
     UNION SELECT c.branch_id FROM ${wholeOf('contact_person')} c WHERE c.region = k.region AND c.member_id = k.id)`,
);
