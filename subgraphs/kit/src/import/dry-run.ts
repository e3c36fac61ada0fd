import { randomBytes } from 'node:crypto';
import type { SqlTransaction } from '../database/transaction.ts';
import type { RowKey } from '../loader/row-key.ts';
import { dayAt } from '../time/instant.ts';
import { claimsOf } from '../viewer/viewer.ts';
import { assess } from './assess.ts';
import { withFile } from './files.ts';
import { loadImport } from './load.ts';
import { namelessRow, namelessSheet } from './nameless.ts';
import { planOnce } from './plan-once.ts';
import type { ImportFailure, ImportRecord } from './rows.ts';
import { sealImportRows } from './sealed-rows.ts';
import { SeenPersons } from './seen-persons.ts';
import type { ImportMapping, ImportOutcome, Plan, ReadRow, ReadSheet } from './side.ts';
import { accountOf, asImporter, type ImportWork, placeOf, readerOf, sessionOf } from './work.ts';

/** Rows that are compared with the facts by the same statements. */
const batch = 250;

/**
 * Reads a file in a process of its own, compares each row with the facts, and keeps what it would do. Writes no fact. After a kill
 * it begins anew, also after a stop: what an earlier run left is cleared first, and whom it had seen is seen again.
 */
export const dryRun = async (work: ImportWork, key: RowKey, going: () => boolean): Promise<void> => {
  const session = sessionOf(work);
  const record = await loadImport(session, key);
  if (record?.state !== 'CHECKING') return;
  // What an earlier run found as somebody else goes with its rows.
  await session.rows(
    'import.row.clear',
    `WITH cleared AS (DELETE FROM import_row WHERE region = $1 AND import_id = $2::uuid)
     UPDATE import SET compared_as = viewer WHERE region = $1 AND id = $2::uuid`,
    [key.region, key.id],
  );
  const failure = await withFile(session, key.region, record.digest, (path) => checkFile(work, record, path, going));
  if (failure) await fail(work, key, failure);
};

const checkFile = async (
  work: ImportWork,
  record: ImportRecord,
  path: string,
  going: () => boolean,
): Promise<ImportFailure | null> => {
  const reader = readerOf(work.database.session(accountOf(work, record)));
  const counts: Record<ImportOutcome, number> = { NEW: 0, CHANGED: 0, SAME: 0, SUSPECT: 0, REFUSED: 0, NOTE: 0 };
  const seen = new SeenPersons(randomBytes(16));
  let sheets: readonly ReadSheet[] = [];
  let waiting: ReadRow<unknown>[] = [];
  let n = 0;
  const settle = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const rows = waiting;
    waiting = [];
    const place = placeOf(work, record, readerOf(sessionOf(work)));
    const usable = rows.filter(({ role, status }) => role === 'RECORD' && status !== 'refused');
    const plans = await planOnce(work.side, reader, place, usable, seen);
    await logCompared(work, record, plans);
    const planned = new Map(usable.map((row, index) => [row, plans[index] ?? null]));
    const staged = rows.map((row) => {
      const plan = planned.get(row) ?? null;
      const { outcome, problems } = assess(row, plan, sheets);
      counts[outcome] += 1;
      n += 1;
      return {
        n,
        sheet: row.sheet,
        row_number: row.row,
        address: row.address,
        outcome,
        target: plan?.outcome === 'NEW' ? null : (plan?.target ?? null),
        content: outcome === 'NOTE' ? {} : row.values,
        changes: plan?.changes ?? [],
        problems,
      };
    });
    await asImporter(work, async (tx) => {
      await stage(tx, record, staged);
      await progress(tx, record, n, counts);
    });
  };
  const { mapping } = record;
  const options = { today: dayAt(work.clock()), mapping, mappings: await remembered(work, record) };
  for await (const part of work.side.read(path, options)) {
    if (!going()) return null;
    if (part.kind === 'refused') return { code: part.code, message: part.message };
    if (part.kind === 'sheets') {
      sheets = part.sheets.map(namelessSheet);
      await asImporter(work, (tx) => understood(tx, record, sheets));
      continue;
    }
    for (const row of part.rows) {
      waiting.push(namelessRow(row));
      if (waiting.length >= batch) await settle();
    }
  }
  await settle();
  await asImporter(work, async (tx) => {
    await remember(tx, record, sheets);
    await tx.$executeRawUnsafe(
      `UPDATE import SET state = 'CHECKED', checked_at = $3::timestamptz, to_commit = $4::int
       WHERE region = $1 AND id = $2::uuid AND state = 'CHECKING'`,
      record.region,
      record.id,
      work.clock().toISOString(),
      counts.NEW + counts.CHANGED,
    );
  });
  return null;
};

/** Whom the rows were compared with stands in the log before anybody is shown what came of it. */
const logCompared = async (
  { audit, side }: ImportWork,
  { region, viewer }: ImportRecord,
  plans: readonly Plan[],
): Promise<void> => {
  const met = plans.flatMap(({ outcome, target }) =>
    target !== null && (outcome === 'CHANGED' || outcome === 'SAME') ? [`${region}:${target}`] : [],
  );
  if (met.length === 0) return;
  const { account, role, organisations, regions, purpose } = claimsOf(viewer);
  await audit.record({
    kind: 'read',
    account,
    role,
    organisations,
    regions,
    purpose,
    operation: 'import',
    fields: side.compared,
    subjects: [...new Set(met)],
  });
};

interface Staged {
  readonly n: number;
  readonly content: unknown;
  readonly changes: unknown;
  readonly problems: unknown;
}

const stage = async (tx: SqlTransaction, key: RowKey, rows: readonly Staged[]): Promise<void> => {
  await tx.$executeRawUnsafe(
    `INSERT INTO import_row (region, import_id, n, sheet, row_number, address, outcome, target, content, changes, problems, state)
     SELECT $1, $2::uuid, n, sheet, row_number, address, outcome, target, content, changes, problems, 'CHECKED'
     FROM jsonb_to_recordset($3::jsonb) AS r(n int, sheet text, row_number int, address text, outcome text, target uuid,
       content jsonb, changes jsonb, problems jsonb)`,
    key.region,
    key.id,
    // PostgreSQL keeps no NUL in text.
    JSON.stringify(sealImportRows(tx.sealed, key, rows)).replaceAll('\\u0000', ''),
  );
};

const progress = async (tx: SqlTransaction, { region, id }: RowKey, checked: number, counts: object): Promise<void> => {
  await tx.$executeRawUnsafe(
    'UPDATE import SET checked = $3::int, counts = $4::jsonb WHERE region = $1 AND id = $2::uuid',
    region,
    id,
    checked,
    JSON.stringify(counts),
  );
};

const understood = async (tx: SqlTransaction, { region, id }: RowKey, sheets: readonly ReadSheet[]): Promise<void> => {
  await tx.$executeRawUnsafe(
    'UPDATE import SET layout = $3::jsonb WHERE region = $1 AND id = $2::uuid',
    region,
    id,
    JSON.stringify(sheets),
  );
};

/** What was chosen for the organisation before, by layout. */
const remembered = async (work: ImportWork, record: ImportRecord): Promise<Record<string, ImportMapping>> => {
  const rows = await sessionOf(work).rows<{ readonly fingerprint: string; readonly mapping: ImportMapping }>(
    'import.mapping.all',
    'SELECT fingerprint, mapping FROM import_mapping WHERE region = $1 AND organisation = $2',
    [record.region, record.organisation],
  );
  return Object.fromEntries(rows.map(({ fingerprint, mapping }) => [fingerprint, mapping]));
};

/** What was chosen for a layout is chosen again the next time. */
const remember = async (tx: SqlTransaction, record: ImportRecord, sheets: readonly ReadSheet[]): Promise<void> => {
  if (record.mapping === null) return;
  for (const { fingerprint, skipped } of sheets) {
    if (skipped !== null) continue;
    await tx.$executeRawUnsafe(
      `INSERT INTO import_mapping (region, organisation, fingerprint, mapping) VALUES ($1, $2, $3, $4::jsonb)
       ON CONFLICT (region, organisation, fingerprint) DO UPDATE SET mapping = EXCLUDED.mapping`,
      record.region,
      record.organisation,
      fingerprint,
      JSON.stringify(record.mapping),
    );
  }
};

/** Ends an import that cannot be read. */
export const fail = (work: ImportWork, { region, id }: RowKey, failure: ImportFailure): Promise<unknown> =>
  asImporter(work, (tx) =>
    tx.$executeRawUnsafe(
      `UPDATE import SET state = 'FAILED', failure = $3::jsonb WHERE region = $1 AND id = $2::uuid AND state = 'CHECKING'`,
      region,
      id,
      JSON.stringify(failure),
    ),
  );
