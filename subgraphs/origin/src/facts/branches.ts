import type { ListSql } from '@liangdi/kit';

/** A home branch `b` as the judgement reads it: version 1 opens it, version 2 closes it. */
export const branchVersionJson = (version: 1 | 2): string =>
  `json_build_object('id', b.id, 'version', ${version}, 'region', b.region,
    'recordedAt', epoch_ms(${version === 1 ? 'b.recorded_at' : 'b.closed_recorded_at'}),
    'validFrom', day_ms(b.opened_on), 'validTo', ${version === 1 ? 'NULL' : 'day_ms(b.closed_on)'}, 'withdrawn', false,
    'kind', 'VILLAGE', 'name', b.name, 'parentId', b.township_id, 'originCounty', NULL)`;

const named = (version: 1 | 2): string =>
  `SELECT b.id, ${version} AS version, ${branchVersionJson(version)} AS j FROM home_branch b
   WHERE b.region = k.region${version === 2 ? ' AND b.closed_on IS NOT NULL' : ''} AND b.id IN (
     SELECT m.branch_id FROM member_version m WHERE m.region = k.region AND m.id = k.id
     UNION SELECT c.branch_id FROM contact_person c WHERE c.region = k.region AND c.member_id = k.id)`;

/** Every version of the branches that the facts of the member `k` name. */
export const branchesSql: ListSql = `SELECT coalesce(json_agg(v.j ORDER BY v.id, v.version), '[]')
  FROM (${named(1)} UNION ALL ${named(2)}) v`;

/** Every version of the branch (`$1` region, `$2` id), one row each: for the feed. */
export const versionsOfBranch = `SELECT j AS version FROM (
  SELECT 1 AS n, ${branchVersionJson(1)} AS j FROM home_branch b WHERE b.region = $1 AND b.id = $2::uuid
  UNION ALL SELECT 2, ${branchVersionJson(2)} FROM home_branch b
    WHERE b.region = $1 AND b.id = $2::uuid AND b.closed_on IS NOT NULL) v ORDER BY n`;
