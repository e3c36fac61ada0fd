import { isDeepStrictEqual } from 'node:util';
import { actAs } from '../database/own-transaction.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import type { CallerError } from '../errors/caller-error.ts';
import { aboutOf } from '../facts/fact-table.ts';
import { recordManyFirst, recordManyNext } from '../facts/record-many.ts';
import type { RowKey } from '../loader/row-key.ts';
import { append } from '../outbox/append.ts';
import type { OutboxEvent } from '../outbox/event.ts';
import { placed } from './assess.ts';
import { importErrors } from './errors.ts';
import { insertAnchors } from './insert-anchors.ts';
import { lockImport } from './load.ts';
import { mistakeOf } from './mistake-of.ts';
import type { ImportRecord, WrittenVersion } from './rows.ts';
import { openImportRows, sealImportRows } from './sealed-rows.ts';
import type { Change, ImportProblem, ImportWrite, Plan, Reader, ReadSheet } from './side.ts';
import { oneAfterAnother } from './turns.ts';
import { accountOf, asImporter, type ImportWork, importer, placeOf, readerIn } from './work.ts';

/** Rows of one transaction. */
const most = 250;

/** How much an import grows before the statistics of what it fills are taken anew. */
const growth = 4;

interface OpenRow {
  readonly n: number;
  readonly sheet: string;
  readonly row: number;
  readonly address: string;
  readonly outcome: 'NEW' | 'CHANGED' | 'SUSPECT';
  readonly target: string | null;
  readonly content: unknown;
  readonly changes: readonly Change[];
  readonly problems: readonly ImportProblem[];
}

/** What became of a row. */
interface Settled {
  readonly n: number;
  readonly state: 'WRITTEN' | 'LEFT';
  readonly outcome: string;
  readonly target: string | null;
  readonly problems: readonly ImportProblem[];
  readonly written: readonly WrittenVersion[];
}

type Step = 'more' | 'done';

/**
 * Writes what the dry run found, some hundred rows per transaction: each row's outcome and its facts together or not at
 * all. So it may be killed anywhere, and run twice at once, and each row is written exactly once. Rows that the database
 * refuses are found by ever smaller parts, and marked with why.
 */
export const commitImport = async (
  work: ImportWork,
  key: RowKey,
  wanted: () => boolean = () => true,
): Promise<void> => {
  let size = most;
  let written = 0;
  let analysed = 0;
  while (wanted()) {
    try {
      const step = await asImporter(work, (tx) => commitSome(work, tx, key, size));
      if (step === 'done') return;
      written += size;
      if (written >= growth * analysed) {
        await asImporter(work, analyse);
        analysed = written;
      }
      size = most;
    } catch (error) {
      const problem = mistakeOf(work, error, importErrors.CHANGED_SINCE({}, []));
      if (problem === null) throw error;
      if (size > 1) size = Math.ceil(size / 4);
      else {
        await asImporter(work, (tx) => refuseNext(tx, key, problem));
        size = most;
      }
    }
  }
};

/** What the planner must know of tables that were empty a moment ago: else looking for each person reads all of them. */
const analyse = (tx: SqlTransaction): Promise<unknown> => tx.$queryRawUnsafe('SELECT analyse_imported()');

const commitSome = async (work: ImportWork, tx: SqlTransaction, key: RowKey, size: number): Promise<Step> => {
  const record = await lockImport(tx, key);
  if (record?.state !== 'COMMITTING') return 'done';
  const rows = await openRows(tx, record, size);
  if (rows.length === 0) {
    await finish(work, tx, record);
    return 'done';
  }
  const tokens = rows.flatMap(({ content }) => work.side.person(content).identityToken ?? []);
  await oneAfterAnother(tx, record.region, tokens);
  const account = accountOf(work, record);
  const readAll: Reader = async (name, text, values) => {
    await actAs(tx, importer);
    const found = await readerIn(tx)<never>(name, text, values);
    await actAs(tx, account);
    return found;
  };
  await actAs(tx, account);
  const plans = await work.side.plan(
    readerIn(tx),
    placeOf(work, record, readAll),
    rows.map(({ content }) => content),
  );
  const settled = rows.map((row, index) => settle(row, plans[index], record.sheets ?? []));
  const writes = settled.flatMap(({ write }) => write);
  const { versions, events } = await writeAll(work, tx, record, writes);
  await append(tx, events);
  await actAs(tx, importer);
  await keep(
    tx,
    record,
    settled.map(({ row, write }) => ({
      ...row,
      written: write.flatMap(({ fact, id }) => versions.get(`${fact} ${id}`) ?? []),
    })),
  );
  return 'more';
};

const openRows = async (
  tx: SqlTransaction,
  { region, id, withSuspects }: ImportRecord,
  size: number,
): Promise<readonly OpenRow[]> => {
  const rows = await tx.$queryRawUnsafe<OpenRow[]>(
    `SELECT n, sheet, row_number AS row, address, outcome, target, content, changes, problems FROM import_row
     WHERE region = $1 AND import_id = $2::uuid AND state = 'CHECKED' AND outcome IN ('NEW', 'CHANGED', 'SUSPECT')
       AND (outcome <> 'SUSPECT' OR $3::boolean)
     ORDER BY n LIMIT $4::int`,
    region,
    id,
    withSuspects,
    size,
  );
  return openImportRows(tx.sealed, { region, id }, rows);
};

/** The facts may have moved since the dry run: a row is written only if it still does what people saw, value by value. */
const settle = (
  row: OpenRow,
  plan: Plan | undefined,
  sheets: readonly ReadSheet[],
): { readonly row: Omit<Settled, 'written'>; readonly write: readonly ImportWrite[] } => {
  const { n, problems } = row;
  const asSeen =
    plan?.outcome === 'SAME' ||
    (plan?.outcome === 'NEW' && row.target === null) ||
    (plan?.outcome === 'CHANGED' && plan.target === row.target && isDeepStrictEqual(plan.changes, row.changes));
  if (plan && asSeen)
    return {
      row: { n, problems, state: 'WRITTEN', outcome: row.outcome, target: plan.target },
      write: plan.writes,
    };
  const { mistake, messages } = importErrors.CHANGED_SINCE({}, []);
  const since = { code: mistake.code, severity: 'refused' as const, field: 'name', message: messages };
  const own = plan?.problems.filter(({ severity }) => severity === 'refused') ?? [];
  const found = (own.length > 0 ? own : [since]).map((problem) => placed(problem, row, sheets));
  return {
    row: { n, state: 'LEFT', outcome: 'REFUSED', target: row.target, problems: [...problems, ...found] },
    write: [],
  };
};

const writeAll = async (work: ImportWork, tx: SqlTransaction, record: ImportRecord, writes: readonly ImportWrite[]) => {
  const stamp = { at: work.clock(), source: record.id, recordedBy: record.viewer.account };
  const { region } = record;
  const versions = new Map<string, WrittenVersion[]>();
  const events: OutboxEvent[] = [];
  for (const [fact, { table, anchor, events: eventsOf }] of Object.entries(work.side.facts)) {
    const mine = writes.filter((write) => write.fact === fact);
    // What is superseded goes first: a period that ends makes room for the next one.
    const next = mine.filter(({ follows }) => follows > 0);
    const first = mine.filter(({ follows }) => follows === 0);
    if (anchor && first.length > 0)
      await insertAnchors(
        tx,
        anchor,
        region,
        first.map(({ id }) => id),
      );
    const recorded = [
      ...(next.length > 0 ? await recordManyNext(tx, table, region, next, stamp) : []),
      ...(first.length > 0 ? await recordManyFirst(tx, table, region, first, stamp) : []),
    ];
    for (const { row, listed } of recorded) {
      const about = aboutOf(table, row);
      versions.set(`${fact} ${row.id}`, [{ fact, id: row.id, version: row.version, about }]);
      events.push(...eventsOf({ region, id: about }, { ...row }, listed));
    }
  }
  return { versions, events };
};

const keep = async (tx: SqlTransaction, { region, id }: RowKey, rows: readonly Settled[]): Promise<void> => {
  await tx.$executeRawUnsafe(
    `UPDATE import_row r SET state = s.state, outcome = s.outcome, target = s.target, problems = s.problems, written = s.written
     FROM jsonb_to_recordset($3::jsonb) AS s(n int, state text, outcome text, target uuid, problems jsonb, written jsonb)
     WHERE r.region = $1 AND r.import_id = $2::uuid AND r.n = s.n AND r.n = ANY($4::int[])`,
    region,
    id,
    JSON.stringify(sealImportRows(tx.sealed, { region, id }, rows)),
    rows.map(({ n }) => n),
  );
  await tx.$executeRawUnsafe(
    'UPDATE import SET committed = committed + $3::int WHERE region = $1 AND id = $2::uuid',
    region,
    id,
    rows.length,
  );
};

/** The one row at the front that the database does not take. */
const refuseNext = async (tx: SqlTransaction, key: RowKey, error: CallerError): Promise<void> => {
  const record = await lockImport(tx, key);
  if (record?.state !== 'COMMITTING') return;
  const [row] = await openRows(tx, record, 1);
  if (!row) return;
  const problem = placed(
    { code: error.code, severity: 'refused', field: error.field.at(-1) ?? 'name', message: error.messages },
    row,
    record.sheets ?? [],
  );
  const problems = [...row.problems, problem];
  await keep(tx, record, [{ n: row.n, state: 'LEFT', outcome: 'REFUSED', target: row.target, problems, written: [] }]);
};

/** Counts once more what each row came to. */
const finish = async (work: ImportWork, tx: SqlTransaction, { region, id }: RowKey): Promise<void> => {
  await tx.$executeRawUnsafe(
    `UPDATE import SET state = 'COMMITTED', committed_at = $3::timestamptz, counts = counts || (
       SELECT jsonb_object_agg(o, coalesce(c.count, 0))
       FROM unnest(ARRAY['NEW', 'CHANGED', 'SAME', 'SUSPECT', 'REFUSED', 'NOTE']) o
       LEFT JOIN (SELECT outcome, count(*) FROM import_row WHERE region = $1 AND import_id = $2::uuid GROUP BY 1) c ON c.outcome = o)
     WHERE region = $1 AND id = $2::uuid`,
    region,
    id,
    work.clock().toISOString(),
  );
};
