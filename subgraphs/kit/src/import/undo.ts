import { actAs } from '../database/own-transaction.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import { columnOf } from '../facts/fact-table.ts';
import type { RowKey } from '../loader/row-key.ts';
import { append } from '../outbox/append.ts';
import { openRows } from '../sealed/rows.ts';
import { scopeOf } from '../viewer/viewer.ts';
import { lockImport } from './load.ts';
import type { ImportFailure, WrittenVersion } from './rows.ts';
import { asImporter, type ImportWork, importer } from './work.ts';
import { recordManyNext } from './write-facts.ts';

const batch = 500;
/** Takes back what an import wrote, all of it in one transaction or nothing, unless something was built on it; then it stays and says what. */
export const undoImport = (work: ImportWork, key: RowKey): Promise<void> =>
  asImporter(work, async (tx) => {
    const record = await lockImport(tx, key);
    if (record?.state !== 'UNDOING') return;
    await tx.$executeRawUnsafe("SET LOCAL statement_timeout = '300s'");
    const upon = await builtUpon(work, tx, key);
    if (upon) {
      await tx.$executeRawUnsafe(
        `UPDATE import SET state = 'COMMITTED', failure = $3::jsonb WHERE region = $1 AND id = $2::uuid`,
        key.region,
        key.id,
        JSON.stringify(upon),
      );
      return;
    }
    // The last written goes first: what rests on a fact is withdrawn before it.
    for (const fact of Object.keys(work.side.facts).reverse()) {
      for (let after = 0; ; ) {
        const rows = await writtenRows(tx, key, after);
        if (rows.length === 0) break;
        const written = rows.flatMap((row) => row.written).filter((version) => version.fact === fact);
        if (written.length > 0)
          await takeBack(work, tx, key, fact, written, scopeOf(record.viewer), record.viewer.account);
        after = rows.at(-1)?.n ?? after;
      }
    }
    await tx.$executeRawUnsafe(
      `UPDATE import_row SET state = 'UNDONE' WHERE region = $1 AND import_id = $2::uuid AND state = 'WRITTEN'`,
      key.region,
      key.id,
    );
    await tx.$executeRawUnsafe(
      `UPDATE import SET state = 'UNDONE', undone_at = $3::timestamptz, failure = NULL WHERE region = $1 AND id = $2::uuid`,
      key.region,
      key.id,
      work.clock().toISOString(),
    );
  });

interface WrittenRow {
  readonly n: number;
  readonly written: readonly WrittenVersion[];
}

/** Rows that were written, behind the n-th. */
const writtenRows = (tx: SqlTransaction, { region, id }: RowKey, after: number): Promise<WrittenRow[]> =>
  tx.$queryRawUnsafe(
    `SELECT n, written FROM import_row
     WHERE region = $1 AND import_id = $2::uuid AND state = 'WRITTEN' AND n > $3::int ORDER BY n LIMIT ${batch}`,
    region,
    id,
    after,
  );

/** What was made is withdrawn; what was changed is as it was before. */
const takeBack = async (
  work: ImportWork,
  tx: SqlTransaction,
  { region, id }: RowKey,
  fact: string,
  written: readonly WrittenVersion[],
  scope: string,
  recordedBy: string,
): Promise<void> => {
  const side = work.side.facts[fact];
  if (!side) return;
  const { table } = side;
  const stamp = { at: work.clock(), source: id, recordedBy };
  const changed = written.filter(({ version }) => version > 1);
  const before = await tx.$queryRawUnsafe<{ readonly id: string; readonly was: Readonly<Record<string, unknown>> }[]>(
    `SELECT p.id, to_jsonb(p) AS was FROM jsonb_to_recordset($2::jsonb) AS g(id uuid, version int)
     JOIN ${table.table} p ON p.region = $1 AND p.id = g.id AND p.version = g.version - 1 AND p.id = ANY($3::uuid[])`,
    region,
    JSON.stringify(changed),
    changed.map((each) => each.id),
  );
  const wasOf = new Map(before.map(({ id: of, was }) => [of, was]));
  const fields = [...Object.keys(table.columns), 'validFrom', ...(table.lasts ? ['validTo'] : [])];
  const next = written.map(({ id: of, version }) => {
    const was = wasOf.get(of);
    if (!was) return { id: of, follows: version, values: { withdrawn: true } };
    const stored = Object.fromEntries(fields.map((field) => [field, was[columnOf(field)] ?? null]));
    const [values = {}] = openRows(tx.sealed, [{ region, id: of, ...stored }]);
    return { id: of, follows: version, values };
  });
  await actAs(tx, scope);
  const recorded = await recordManyNext(tx, table, region, next, stamp);
  await append(
    tx,
    recorded.flatMap(({ listed, ...row }) => {
      const about = String((row as Readonly<Record<string, unknown>>)[table.subject] ?? row.id);
      return side.events({ region, id: about }, row, listed);
    }),
  );
  await actAs(tx, importer);
};

/** Facts that others recorded on top of an import's: later versions of its own, and facts about the persons whom it brought. */
export const builtUpon = async (work: ImportWork, tx: SqlTransaction, key: RowKey): Promise<ImportFailure | null> => {
  const counts = new Map<string, number>();
  for (let after = 0; ; ) {
    const rows = await writtenRows(tx, key, after);
    if (rows.length === 0) break;
    for (const { what, count } of await restingOn(
      work,
      tx,
      key,
      rows.flatMap(({ written }) => written),
    ))
      counts.set(what, (counts.get(what) ?? 0) + Number(count));
    after = rows.at(-1)?.n ?? after;
  }
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
         WHERE f.region = $1 AND f.id = g.id AND f.version = g.version + 1 OFFSET 0) f WHERE g.fact = '${fact}'`,
  );
  const resting = side.dependents.map(
    ({ table, column }) =>
      `SELECT '${table}', count(*) FROM g, LATERAL (SELECT 1 FROM ${table} f
         WHERE f.region = $1 AND f.${column} = g.id AND f.superseded_at IS NULL AND NOT f.withdrawn AND f.source <> $2 OFFSET 0) f
       WHERE g.id = g.about AND g.version = 1`,
  );
  return tx.$queryRawUnsafe(
    `WITH g AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($3::jsonb) AS g(fact text, id uuid, version int, about uuid))
     ${[...later, ...resting].join(' UNION ALL ')}`,
    region,
    id,
    JSON.stringify(written),
  );
};
