import type { SqlTransaction } from '../database/transaction.ts';
import type { ListSql } from '../facts/document.ts';
import type { RowKey } from '../loader/row-key.ts';

/** How a side keeps its branches: the table, and as SQL over its row `b` what the judgement reads besides name and days. */
export interface BranchSql {
  readonly table: string;
  readonly kind: string;
  /** Id of the organisation above it. */
  readonly parentId: string;
  /** Region code of the home county of a joint branch. */
  readonly originCounty: string;
}

/** A branch as the judgement reads it: version 1 opens it, version 2 closes it. */
const versionJson = ({ kind, parentId, originCounty }: BranchSql, version: 1 | 2): string =>
  `json_build_object('id', b.id, 'version', ${version}, 'region', b.region,
    'recordedAt', epoch_ms(${version === 1 ? 'b.recorded_at' : 'b.closed_recorded_at'}),
    'validFrom', day_ms(b.opened_on), 'validTo', ${version === 1 ? 'NULL' : 'day_ms(b.closed_on)'}, 'withdrawn', false,
    'kind', ${kind}, 'name', b.name, 'parentId', ${parentId}, 'originCounty', ${originCounty})`;

const versions = (branch: BranchSql, rows: string, condition: string): string => {
  const each = (version: 1 | 2, closed: string): string =>
    `SELECT b.id, ${version} AS version, ${versionJson(branch, version)} AS j FROM ${rows} WHERE ${condition}${closed}`;
  return `(${each(1, '')} UNION ALL ${each(2, ' AND b.closed_on IS NOT NULL')}) v`;
};

/**
 * Every version of some branches.
 * @param rows SQL of what follows FROM and names the branches `b`
 */
export const branchVersions = (branch: BranchSql, rows: string, condition = 'true'): ListSql =>
  `SELECT coalesce(json_agg(v.j ORDER BY v.id, v.version), '[]') FROM ${versions(branch, rows, condition)}`;

/** Where a change says what the feed will tell. */
interface Telling {
  readonly tx: SqlTransaction;
  tellOf(subject: RowKey, list: string, version: object): void;
}

/** Says in the feed what is known of a branch, each version of it. */
export const createTellBranch = (branch: BranchSql): ((change: Telling, key: RowKey) => Promise<void>) => {
  const ofOne = versions(branch, `${branch.table} b`, 'b.region = $1 AND b.id = $2::uuid');
  const select = `SELECT v.j AS version FROM ${ofOne} ORDER BY v.version`;
  return async ({ tx, tellOf }, key) => {
    const told = await tx.$queryRawUnsafe<{ version: object }[]>(select, key.region, key.id);
    for (const { version } of told) tellOf(key, 'branches', version);
  };
};
