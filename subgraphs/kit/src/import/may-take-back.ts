import { actAs } from '../database/own-transaction.ts';
import type { Scope } from '../database/scope.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import type { FactTable } from '../facts/fact-table.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { WrittenVersion } from './rows.ts';
import { type ImportWork, importer } from './work.ts';
import { writtenVersions } from './written-versions.ts';

/**
 * Whether an account may write everything that an import wrote, and everything as it was before. Row-level security says so: it
 * lets nobody lock a row whom it would not let write it. It is asked before anything is taken back, since who sees a person may
 * rest on what goes.
 */
export const mayTakeBack = async (
  { side }: ImportWork,
  tx: SqlTransaction,
  key: RowKey,
  account: Scope,
): Promise<boolean> => {
  for await (const written of writtenVersions(tx, key)) {
    await actAs(tx, account);
    let isAll = true;
    for (const [fact, { table }] of Object.entries(side.facts)) {
      const versions = written.filter((each) => each.fact === fact).flatMap(withFormer);
      const locked = await lockVersions(tx, table, key.region, versions);
      isAll &&= locked === versions.length;
    }
    await actAs(tx, importer);
    if (!isAll) return false;
  }
  return true;
};

type Version = Pick<WrittenVersion, 'id' | 'version'>;

const withFormer = ({ id, version }: Version): readonly Version[] =>
  version > 1
    ? [
        { id, version: version - 1 },
        { id, version },
      ]
    : [{ id, version }];

/** Locks as many of the versions as the one that the transaction acts as may write. */
const lockVersions = async (
  tx: SqlTransaction,
  { table }: FactTable,
  region: string,
  versions: readonly Version[],
): Promise<number> => {
  // Each looks for its own by the index: the planner cannot tell how many a document holds.
  const [locked] = await tx.$queryRawUnsafe<{ readonly count: number }[]>(
    `SELECT count(*)::int AS count FROM jsonb_to_recordset($2::jsonb) AS g(id uuid, version int), LATERAL (
       SELECT 1 FROM ${table} f WHERE f.region = $1 AND f.id = g.id AND f.version = g.version FOR KEY SHARE) f`,
    region,
    JSON.stringify(versions),
  );
  return locked?.count ?? 0;
};
