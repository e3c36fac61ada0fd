import { createHash } from 'node:crypto';
import type { Connection } from '../connection/connection.ts';
import { listConnection } from '../connection/list-connection.ts';
import type { PageArguments } from '../connection/page.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import { errors } from '../errors/common.ts';
import { withoutNumbers } from '../errors/without-numbers.ts';
import { order } from '../jobs/order.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { Logger } from '../process/logger.ts';
import { scopeOf, type Viewer } from '../viewer/viewer.ts';
import { builtUpon } from './built-upon.ts';
import { decide } from './decide.ts';
import { importErrors } from './errors.ts';
import { isKept, keepFile, withFile } from './files.ts';
import { startImportJobs } from './jobs.ts';
import { loadImport, lockImport, readImport } from './load.ts';
import { mayImportFor } from './may-import-for.ts';
import { mayTakeBack } from './may-take-back.ts';
import { rowPage } from './row-page.ts';
import { type ImportRecord, type ImportRowRecord, importList } from './rows.ts';
import { openImportRows } from './sealed-rows.ts';
import { seesRows } from './sees-rows.ts';
import type { ImportMapping, ImportOutcome, ImportProblem } from './side.ts';
import { type ImportWork, importer, readerOf, sessionOf } from './work.ts';

export interface StartImport {
  readonly region: string;
  /** `Type:region:uuid` */
  readonly organisation: string;
  /** Local id of the upload. */
  readonly upload: string;
  readonly mapping: ImportMapping | null;
  readonly idempotencyKey: string;
}

export interface StepImport extends RowKey {
  readonly withSuspects?: boolean;
  readonly idempotencyKey: string;
}

/** Rosters into a side's facts: upload, dry run, commit, undo. */
export interface Imports {
  /** Keeps a file that lies at `path`. Gives the upload's local id. @throws CallerError `NOT_YOURS` */
  upload(viewer: Viewer, place: { region: string; organisation: string }, name: string, path: string): Promise<string>;
  start(viewer: Viewer, input: StartImport): Promise<ImportRecord>;
  commit(viewer: Viewer, input: StepImport): Promise<ImportRecord>;
  undo(viewer: Viewer, input: StepImport): Promise<ImportRecord>;
  /** Null for whom it is not theirs. */
  get(viewer: Viewer, key: RowKey): Promise<ImportRecord | null>;
  /** Whether what the file says, and what it was compared with, is the viewer's to see. */
  shows(viewer: Viewer, record: ImportRecord): boolean;
  list(viewer: Viewer, region: string, page: PageArguments): Promise<Connection<ImportRecord>>;
  /** None for whom it does not show them. */
  rows(
    viewer: Viewer,
    record: ImportRecord,
    outcome: ImportOutcome | null,
    page: PageArguments,
  ): Promise<Connection<ImportRowRecord>>;
  /** The file with its problems in the cells; null for whom it does not show it, and once it was erased. */
  annotated(viewer: Viewer, key: RowKey): Promise<AnnotatedFile | null>;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface AnnotatedFile {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Bytes of an upload at most. */
export const uploadLimit: number = 64 * 1024 * 1024;

/**
 * Rows of which an undo is told at once what stands against it. Of more that takes longer than a gateway waits: the work
 * finds it, and the import says so in `failure`.
 */
const askedAtOnce = 2_000;

export const createImports = (work: ImportWork, log: Logger): Imports => {
  const jobs = startImportJobs(work, log);
  const session = sessionOf(work);

  const may = (viewer: Viewer, of: Pick<ImportRecord, 'region' | 'organisation'>): Promise<boolean> =>
    mayImportFor(work, readerOf(session), viewer, of);

  const mine = async (viewer: Viewer, record: ImportRecord | null): Promise<ImportRecord | null> =>
    record && (viewer.role === 'service' || (await may(viewer, record))) ? record : null;

  const shows = (viewer: Viewer, record: ImportRecord): boolean => seesRows(work, viewer, record);

  const mustBeMine = async (viewer: Viewer, key: RowKey): Promise<ImportRecord> => {
    const record = await mine(viewer, await loadImport(session, key));
    if (!record) throw errors.NOT_FOUND({}, ['input', 'import']);
    return record;
  };

  const step = async (
    viewer: Viewer,
    operation: string,
    region: string,
    input: { readonly idempotencyKey: string },
    run: (tx: SqlTransaction) => Promise<RowKey>,
  ): Promise<ImportRecord> => {
    const key = await order(work.database, importer, viewer, { operation, region, input }, run);
    jobs.wake(key);
    return mustBeMine(viewer, key);
  };

  const move = async (tx: SqlTransaction, viewer: Viewer, key: RowKey, command: 'commit' | 'undo', set: string) => {
    const seen = await readImport(tx, key);
    if (seen && decide(seen.state, command).kind === 'stay') return key;
    const record = await lockImport(tx, key);
    if (!record) throw errors.NOT_FOUND({}, ['input', 'import']);
    const decision = decide(record.state, command);
    if (decision.kind === 'refuse') throw importErrors.IMPORT_STATE({ state: record.state }, ['input', 'import']);
    if (decision.kind === 'stay') return key;
    if (command === 'undo' && record.committed <= askedAtOnce) {
      const takesBack = await mayTakeBack(work, tx, key, scopeOf(viewer));
      if (!takesBack) throw importErrors.NOT_ALL_YOURS({}, ['input', 'import']);
      const upon = await builtUpon(work, tx, key);
      if (upon) throw importErrors.IMPORT_BUILT_UPON({ what: upon.message }, ['input', 'import']);
    }
    await tx.$executeRawUnsafe(
      `UPDATE import SET state = $3, viewer = $4::jsonb, failure = NULL${set} WHERE region = $1 AND id = $2::uuid`,
      key.region,
      key.id,
      decision.to,
      JSON.stringify(viewer),
    );
    return key;
  };

  /** What a dry run found may no longer be so: it is made again, unless it was already acted on. */
  const checkAnew = async (tx: SqlTransaction, viewer: Viewer, key: RowKey): Promise<void> => {
    const seen = await readImport(tx, key);
    if (seen && decide(seen.state, 'check').kind === 'refuse') return;
    const record = await lockImport(tx, key);
    const decision = record && decide(record.state, 'check');
    if (decision?.kind !== 'move') return;
    await tx.$executeRawUnsafe(
      `UPDATE import SET state = $3, viewer = $4::jsonb, checked = 0, to_commit = 0, counts = '{}', checked_at = NULL
       WHERE region = $1 AND id = $2::uuid`,
      key.region,
      key.id,
      decision.to,
      JSON.stringify(viewer),
    );
  };

  return {
    upload: async (viewer, { region, organisation }, name, path) => {
      if (!(await may(viewer, { region, organisation }))) throw errors.NOT_YOURS({}, ['organisation']);
      const digest = await keepFile(work, region, path);
      const id = work.newId();
      await session.rows(
        'import.upload',
        'INSERT INTO import_upload (region, id, digest, name, account) VALUES ($1, $2::uuid, $3, $4, $5)',
        [region, id, digest, withoutNumbers(name.replaceAll('\0', '')).slice(0, 200) || 'roster', viewer.account],
      );
      return id;
    },
    start: async (viewer, input) => {
      const { region, organisation, upload, mapping } = input;
      if (!(await may(viewer, input))) throw errors.NOT_YOURS({}, ['input', 'organisation']);
      return step(viewer, 'startImport', region, input, async (tx) => {
        const [file] = await tx.$queryRawUnsafe<{ readonly digest: string; readonly name: string }[]>(
          `SELECT u.digest, u.name FROM import_upload u JOIN import_file f ON f.region = u.region AND f.digest = u.digest
            WHERE u.region = $1 AND u.id = $2::uuid AND u.account = $3`,
          region,
          upload,
          viewer.account,
        );
        if (!file) throw errors.NOT_FOUND({}, ['input', 'upload']);
        const mapped = createHash('sha256').update(JSON.stringify(mapping)).digest('hex');
        const id = work.newId();
        await tx.$executeRawUnsafe(
          `INSERT INTO import (region, id, organisation, account, viewer, compared_as, digest, file_name, mapping, mapping_digest, state)
           VALUES ($1, $2::uuid, $3, $4, $5::jsonb, $5::jsonb, $6, $7, $8::jsonb, $9, 'CHECKING')
           ON CONFLICT (region, organisation, account, digest, mapping_digest) WHERE state NOT IN ('UNDONE', 'FAILED') DO NOTHING`,
          region,
          id,
          organisation,
          viewer.account,
          JSON.stringify(viewer),
          file.digest,
          file.name,
          JSON.stringify(mapping),
          mapped,
        );
        const [same] = await tx.$queryRawUnsafe<RowKey[]>(
          `SELECT region, id FROM import WHERE region = $1 AND organisation = $2 AND digest = $3 AND mapping_digest = $4
             AND account = $5 AND state NOT IN ('UNDONE', 'FAILED')`,
          region,
          organisation,
          file.digest,
          mapped,
          viewer.account,
        );
        if (same && same.id !== id) await checkAnew(tx, viewer, same);
        return same ?? { region, id };
      });
    },
    commit: async (viewer, input) => {
      const { region, id, withSuspects = false } = input;
      // Nobody writes what they were not shown.
      if (!shows(viewer, await mustBeMine(viewer, input))) throw errors.NOT_YOURS({}, ['input', 'import']);
      const set = withSuspects
        ? `, with_suspects = true, to_commit = to_commit + coalesce((counts ->> 'SUSPECT')::int, 0)`
        : '';
      return step(viewer, 'commitImport', region, input, (tx) => move(tx, viewer, { region, id }, 'commit', set));
    },
    undo: async (viewer, input) => {
      const { region, id } = input;
      await mustBeMine(viewer, input);
      return step(viewer, 'undoImport', region, input, (tx) => move(tx, viewer, { region, id }, 'undo', ''));
    },
    get: async (viewer, key) => mine(viewer, await loadImport(session, key)),
    shows,
    // An account sees its own imports.
    list: (viewer, region, args) =>
      listConnection(
        session,
        importList,
        [
          { name: 'region', sql: (parameter) => `i.region = ${parameter}`, value: region },
          { name: 'account', sql: (parameter) => `i.account = ${parameter}`, value: viewer.account },
        ],
        args,
      ),
    rows: (viewer, record, outcome, args) => rowPage(session, record, shows(viewer, record), outcome, args),
    annotated: async (viewer, key) => {
      const record = await mine(viewer, await loadImport(session, key));
      if (!record || !shows(viewer, record) || !(await isKept(session, record.region, record.digest))) return null;
      const rows = await session.rows<{ readonly n: number; readonly problems: readonly ImportProblem[] }>(
        'import.problems',
        `SELECT n, problems FROM import_row WHERE region = $1 AND import_id = $2::uuid AND problems <> '[]' ORDER BY n LIMIT 50000`,
        [record.region, record.id],
      );
      const problems = openImportRows(session.sealed, record, rows).flatMap((row) => row.problems);
      return {
        name: `${record.fileName.replace(/\.[^.]*$/, '')}-${viewer.language === 'en' ? 'checked' : '核对'}.xlsx`,
        pieces: annotatedPieces(work, record, problems, viewer.language),
      };
    },
    idle: jobs.idle,
    stop: jobs.stop,
  };
};

/** The kept file is unpacked to a path for as long as pieces are taken from it. */
async function* annotatedPieces(
  work: ImportWork,
  { region, digest }: ImportRecord,
  problems: readonly ImportProblem[],
  language: 'zh-CN' | 'en',
): AsyncGenerator<Uint8Array> {
  const taken = Promise.withResolvers<void>();
  const ready = Promise.withResolvers<string>();
  const held = withFile(sessionOf(work), region, digest, async (path) => {
    ready.resolve(path);
    await taken.promise;
  });
  held.catch(ready.reject);
  const path = await ready.promise;
  try {
    yield* work.side.annotate(path, problems, language);
  } finally {
    taken.resolve();
    await held;
  }
}
