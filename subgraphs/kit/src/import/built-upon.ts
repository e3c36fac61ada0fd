import type { SqlTransaction } from '../database/transaction.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { ImportFailure, WrittenVersion } from './rows.ts';
import type { ImportWork } from './work.ts';
import { writtenVersions } from './written-versions.ts';

/**
 * Facts that others recorded on top of an import's: later versions of its own, and facts about the persons whom it brought.
 * What another import wrote and took back again is as if it had never been.
 */
export const builtUpon = async (work: ImportWork, tx: SqlTransaction, key: RowKey): Promise<ImportFailure | null> => {
  const counts = new Map<string, number>();
  for await (const written of writtenVersions(tx, key))
    for (const { what, count } of await restingOn(work, tx, key, written))
      counts.set(what, (counts.get(what) ?? 0) + Number(count));
  const found = [...counts].flatMap(([what, count]) => {
    const name = what === 'later' ? changedSince : work.side.dependents.find(({ table }) => table === what)?.name;
    return count > 0 && name ? [{ zh: `${count} 条${name['zh-CN']}`, en: `${count} ${name.en}` }] : [];
  });
  if (found.length === 0) return null;
  return {
    code: 'IMPORT_BUILT_UPON',
    message: { zh: found.map(({ zh }) => zh).join('；'), en: found.map(({ en }) => en).join('; ') },
  };
};

const changedSince = { 'zh-CN': '已被更改的登记', en: 'imported entries changed since' };

const restingOn = (
  { side }: ImportWork,
  tx: SqlTransaction,
  { region, id }: RowKey,
  written: readonly WrittenVersion[],
): Promise<{ readonly what: string; readonly count: number | bigint }[]> => {
  // Each row looks for its own by the index: the planner cannot tell how many a document holds.
  const later = Object.entries(side.facts).map(
    ([fact, { table }]) =>
      `SELECT 'later' AS what, count(*) FROM g, LATERAL (SELECT 1 FROM ${table.table} f
         WHERE f.region = $1 AND f.id = g.id AND f.version > g.version
           AND f.source NOT IN (SELECT source FROM undone) LIMIT 1) f WHERE g.fact = '${fact}'`,
  );
  const resting = side.dependents.map(
    ({ table, column }) =>
      `SELECT '${table}', count(*) FROM g, LATERAL (SELECT 1 FROM ${table} f
         WHERE f.region = $1 AND f.${column} = g.id AND f.superseded_at IS NULL AND NOT f.withdrawn AND f.source <> $2
           AND NOT EXISTS (SELECT 1 FROM ${table} own
             WHERE own.region = $1 AND own.id = f.id AND own.version = 1 AND own.source = $2) OFFSET 0) f
       WHERE g.id = g.about AND g.version = 1`,
  );
  return tx.$queryRawUnsafe(
    `WITH g AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($3::jsonb) AS g(fact text, id uuid, version int, about uuid)),
       undone AS MATERIALIZED (SELECT id::text AS source FROM import WHERE region = $1 AND state = 'UNDONE')
     ${[...later, ...resting].join(' UNION ALL ')}`,
    region,
    id,
    JSON.stringify(written),
  );
};
