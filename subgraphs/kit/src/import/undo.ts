import type { SqlTransaction } from '../database/transaction.ts';
import type { CallerError } from '../errors/caller-error.ts';
import { aboutOf, columnOf, type FactTable } from '../facts/fact-table.ts';
import { recordManyNext } from '../facts/record-many.ts';
import type { RowKey } from '../loader/row-key.ts';
import { append } from '../outbox/append.ts';
import { openRows } from '../sealed/rows.ts';
import { builtUpon } from './built-upon.ts';
import { importErrors } from './errors.ts';
import { lockImport } from './load.ts';
import { mayTakeBack } from './may-take-back.ts';
import { mistakeOf } from './mistake-of.ts';
import type { ImportFailure, ImportRecord, WrittenVersion } from './rows.ts';
import { holdWritten, oneAfterAnother } from './turns.ts';
import { accountOf, asImporter, type ImportWork } from './work.ts';
import { writtenVersions } from './written-versions.ts';

/**
 * Takes back what an import wrote, all of it in one transaction or nothing. Where that cannot be, since something was built on
 * it, or not all of it is the account's to write, it stays as it is and says why.
 */
export const undoImport = async (work: ImportWork, key: RowKey): Promise<void> => {
  try {
    await asImporter(work, (tx) => undo(work, tx, key));
  } catch (error) {
    const mistake = mistakeOf(work, error, importErrors.NOT_AS_BEFORE({}, []));
    if (mistake === null) throw error;
    await asImporter(work, (tx) => stay(tx, key, failureOf(mistake)));
  }
};

const undo = async (work: ImportWork, tx: SqlTransaction, key: RowKey): Promise<void> => {
  const record = await lockImport(tx, key);
  if (record?.state !== 'UNDOING') return;
  await tx.$executeRawUnsafe("SET LOCAL statement_timeout = '300s'");
  if (!(await mayTakeBack(work, tx, key, accountOf(work, record)))) throw importErrors.NOT_ALL_YOURS({}, []);
  // What is built upon it while it is taken back would rest on nothing.
  await oneAfterAnother(tx, key.region);
  await holdWritten(work.side, tx, key);
  const upon = await builtUpon(work, tx, key);
  if (upon) {
    const { message } = failureOf(importErrors.IMPORT_BUILT_UPON({ what: upon.message }, []));
    return stay(tx, key, { ...upon, message });
  }
  // The last written goes first: what rests on a fact is withdrawn before it.
  for (const fact of Object.keys(work.side.facts).reverse())
    for await (const versions of writtenVersions(tx, key)) {
      const written = versions.filter((version) => version.fact === fact);
      if (written.length > 0) await takeBack(work, tx, record, fact, written);
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
};

const failureOf = ({ code, messages }: CallerError): ImportFailure => ({
  code,
  message: { zh: messages['zh-CN'], en: messages.en },
});

/** What it wrote stands: it can be undone another time, or by somebody else. */
const stay = async (tx: SqlTransaction, { region, id }: RowKey, failure: ImportFailure): Promise<void> => {
  await tx.$executeRawUnsafe(
    `UPDATE import SET state = 'COMMITTED', failure = $3::jsonb WHERE region = $1 AND id = $2::uuid AND state = 'UNDOING'`,
    region,
    id,
    JSON.stringify(failure),
  );
};

/** What was made is withdrawn; what was changed is as it was before. */
const takeBack = async (
  work: ImportWork,
  tx: SqlTransaction,
  { region, id, viewer }: ImportRecord,
  fact: string,
  written: readonly WrittenVersion[],
): Promise<void> => {
  const side = work.side.facts[fact];
  if (!side) return;
  const { table } = side;
  const stamp = { at: work.clock(), source: id, recordedBy: viewer.account };
  const changed = written.filter(({ version }) => version > 1);
  const before = await tx.$queryRawUnsafe<{ readonly id: string; readonly was: Readonly<Record<string, unknown>> }[]>(
    `SELECT p.id, to_jsonb(p) AS was FROM jsonb_to_recordset($2::jsonb) AS g(id uuid, version int)
     JOIN ${table.table} p ON p.region = $1 AND p.id = g.id AND p.version = g.version - 1 AND p.id = ANY($3::uuid[])`,
    region,
    JSON.stringify(changed),
    changed.map((each) => each.id),
  );
  const wasOf = new Map(before.map(({ id: of, was }) => [of, was]));
  const versionNow = await currentVersions(tx, table, region, written);
  const fields = [...Object.keys(table.columns), 'validFrom', ...(table.lasts ? ['validTo'] : [])];
  const next = written.map(({ id: of, version }) => {
    const was = wasOf.get(of);
    const follows = versionNow.get(of) ?? version;
    if (!was) return { id: of, follows, values: { withdrawn: true } };
    const stored = Object.fromEntries(fields.map((field) => [field, was[columnOf(field)] ?? null]));
    const [values = {}] = openRows(tx.sealed, [{ region, id: of, ...stored }]);
    return { id: of, follows, values };
  });
  const recorded = await recordManyNext(tx, table, region, next, stamp);
  await append(
    tx,
    recorded.flatMap(({ row, listed }) => side.events({ region, id: aboutOf(table, row) }, { ...row }, listed)),
  );
  if (!side.withdrawn) return;
  const made = written.filter(({ id: of }) => !wasOf.has(of)).map(({ id: of }) => of);
  await append(tx, await side.withdrawn(tx, region, made, stamp));
};

/** The versions that stand now: later ones than were written where another import came after and was taken back. */
const currentVersions = async (
  tx: SqlTransaction,
  { table }: FactTable,
  region: string,
  written: readonly WrittenVersion[],
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.$queryRawUnsafe<{ readonly id: string; readonly version: number }[]>(
    `SELECT id, version FROM ${table} WHERE region = $1 AND id = ANY($2::uuid[]) AND superseded_at IS NULL`,
    region,
    written.map(({ id }) => id),
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
};
