import type { SqlTransaction } from '../database/transaction.ts';
import { columnOf } from '../facts/fact-table.ts';
import type { RowKey } from '../facts/read.ts';
import { append } from '../outbox/append.ts';
import { scopeOf } from '../viewer/viewer.ts';
import { lockImport } from './load.ts';
import type { ImportFailure, WrittenVersion } from './rows.ts';
import { actAs, asImporter, type ImportWork, importer } from './work.ts';
import { recordManyNext } from './write-facts.ts';

const batch = 500;
/** Milliseconds for one import: all of it is undone in one transaction, or nothing. */
const timeout = 600_000;

/** Takes back what an import wrote, unless something was built on it; then it stays and says what. */
export const undoImport = (work: ImportWork, key: RowKey): Promise<void> =>
  asImporter(
    work,
    async (tx) => {
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
          const rows = await writtenOf(tx, key, fact, after);
          if (rows.length === 0) break;
          await takeBack(work, tx, key, fact, rows, scopeOf(record.viewer), record.viewer.account);
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
    },
    timeout,
  );

const writtenOf = (
  tx: SqlTransaction,
  { region, id }: RowKey,
  fact: string,
  after: number,
): Promise<(WrittenVersion & { readonly n: number })[]> =>
  tx.$queryRawUnsafe(
    `SELECT r.n, w.* FROM (
       SELECT n, written FROM import_row WHERE region = $1 AND import_id = $2::uuid AND state = 'WRITTEN' AND n > $4::int
       ORDER BY n LIMIT ${batch}) r,
     LATERAL jsonb_to_recordset(r.written) AS w(fact text, id text, version int, about text)
     WHERE w.fact = $3 OR r.n = $4::int
     ORDER BY r.n`,
    region,
    id,
    fact,
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
  const before = await tx.$queryRawUnsafe<{ readonly id: string; readonly was: Readonly<Record<string, unknown>> }[]>(
    `SELECT p.id, to_jsonb(p) AS was FROM jsonb_to_recordset($2::jsonb) AS g(id uuid, version int)
     JOIN ${table.table} p ON p.region = $1 AND p.id = g.id AND p.version = g.version - 1`,
    region,
    JSON.stringify(written.filter(({ version }) => version > 1)),
  );
  const wasOf = new Map(before.map(({ id: of, was }) => [of, was]));
  const fields = [...Object.keys(table.columns), 'validFrom', ...(table.lasts ? ['validTo'] : [])];
  const next = written.map(({ id: of, version }) => {
    const was = wasOf.get(of);
    const values = was
      ? Object.fromEntries(fields.map((field) => [field, was[columnOf(field)] ?? null]))
      : { withdrawn: true };
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
export const builtUpon = async (
  work: ImportWork,
  tx: SqlTransaction,
  { region, id }: RowKey,
): Promise<ImportFailure | null> => {
  const written = `SELECT w.* FROM import_row r, LATERAL jsonb_to_recordset(r.written) AS w(fact text, id uuid, version int, about uuid)
    WHERE r.region = $1 AND r.import_id = $2::uuid AND r.state = 'WRITTEN'`;
  const found: { zh: string; en: string }[] = [];
  for (const [fact, { table }] of Object.entries(work.side.facts)) {
    const [later] = await tx.$queryRawUnsafe<{ readonly count: number | bigint }[]>(
      `SELECT count(*) FROM (${written}) w JOIN ${table.table} f ON f.region = $1 AND f.id = w.id AND f.version > w.version
       WHERE w.fact = $3 AND f.superseded_at IS NULL`,
      region,
      id,
      fact,
    );
    const count = Number(later?.count ?? 0);
    if (count > 0) found.push({ zh: `${count} 项导入的登记已被更改`, en: `${count} imported entries changed since` });
  }
  for (const { table, column, name } of work.side.dependents) {
    const [resting] = await tx.$queryRawUnsafe<{ readonly count: number | bigint }[]>(
      `SELECT count(*) FROM (${written}) w JOIN ${table} f ON f.region = $1 AND f.${column} = w.about
       WHERE w.id = w.about AND w.version = 1 AND f.superseded_at IS NULL AND NOT f.withdrawn AND f.source <> $2::text
         AND f.version = 1`,
      region,
      id,
    );
    const count = Number(resting?.count ?? 0);
    if (count > 0) found.push({ zh: `${count} 条${name['zh-CN']}`, en: `${count} ${name.en}` });
  }
  if (found.length === 0) return null;
  return {
    code: 'IMPORT_BUILT_UPON',
    message: { zh: found.map(({ zh }) => zh).join('；'), en: found.map(({ en }) => en).join('; ') },
  };
};
