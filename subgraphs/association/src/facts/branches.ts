import type { ListSql } from '@liangdi/kit';

/**
 * A branch `b` as the judgement reads it: version 1 opens it, version 2 closes it. A joint branch (共建支部) is one that
 * names its home county. Above it stands the association.
 */
const versionJson = (version: 1 | 2): string =>
  `json_build_object('id', b.id, 'version', ${version}, 'region', b.region,
    'recordedAt', epoch_ms(${version === 1 ? 'b.recorded_at' : 'b.closed_recorded_at'}),
    'validFrom', day_ms(b.opened_on), 'validTo', ${version === 1 ? 'NULL' : 'day_ms(b.closed_on)'}, 'withdrawn', false,
    'kind', CASE WHEN b.origin_county IS NULL THEN 'OTHER' ELSE 'JOINT' END, 'name', b.name,
    'parentId', b.association_id, 'originCounty', b.origin_county)`;

/**
 * Every version of the branches that the memberships of some records name.
 * @param records SQL that gives the (region, id) of those records
 */
export const branchesNamedBy = (records: string): ListSql => {
  const versions = (version: 1 | 2): string =>
    `SELECT b.id, ${version} AS version, ${versionJson(version)} AS j FROM named JOIN association_branch b
       ON b.region = named.region AND b.id = named.branch_id${version === 2 ? ' AND b.closed_on IS NOT NULL' : ''}`;
  return `WITH r AS (${records}), named AS (
      SELECT DISTINCT f.region, f.branch_id FROM r JOIN membership f ON f.region = r.region AND f.record_id = r.id)
    SELECT coalesce(json_agg(v.j ORDER BY v.id, v.version), '[]') FROM (${versions(1)} UNION ALL ${versions(2)}) v`;
};

/** Every version of the branch (`$1` region, `$2` id), one row each: for the feed, which follows branches as they are named. */
export const versionsOfBranch = `SELECT j AS version FROM (
  SELECT 1 AS n, ${versionJson(1)} AS j FROM association_branch b WHERE b.region = $1 AND b.id = $2::uuid
  UNION ALL SELECT 2, ${versionJson(2)} FROM association_branch b
    WHERE b.region = $1 AND b.id = $2::uuid AND b.closed_on IS NOT NULL) v ORDER BY n`;
