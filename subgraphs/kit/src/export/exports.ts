import type { Connection } from '../connection/connection.ts';
import { listConnection } from '../connection/list-connection.ts';
import type { PageArguments } from '../connection/page.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import { errors } from '../errors/common.ts';
import { textOf } from '../given/text.ts';
import { startJobs } from '../jobs/jobs.ts';
import { order } from '../jobs/order.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { Logger } from '../process/logger.ts';
import { isUnchanged } from '../viewer/is-unchanged.ts';
import { claimsOf, type Viewer } from '../viewer/viewer.ts';
import { countAttempts } from './attempts.ts';
import { exportErrors } from './errors.ts';
import { readParts } from './parts.ts';
import { produce } from './produce.ts';
import { refused } from './refusals.ts';
import { type ExportRecord, exportList, loadExport } from './rows.ts';
import type { ExportFormat } from './side.ts';
import { type ExportWork, exporter, recordExport, sessionOf } from './work.ts';

export interface StartExport {
  readonly format: ExportFormat;
  readonly purpose: string;
  readonly filter: Readonly<Record<string, unknown>> | null;
  readonly idempotencyKey: string;
}

export interface CancelExport extends RowKey {
  readonly idempotencyKey: string;
}

/** A finished file. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** The bytes from `start` up to, not with, `end`. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}

/** Lists out of a side: one job per export, one file, for the account that ordered it, until it expires. */
export interface Exports {
  start(viewer: Viewer, input: StartExport): Promise<ExportRecord>;
  /**
   * Ends one that is being written, and deletes the file of one that is ready. What has ended stays so.
   * @throws CallerError `NOT_FOUND` for whom it is not theirs
   */
  cancel(viewer: Viewer, input: CancelExport): Promise<ExportRecord>;
  /** Those that the account has ordered where it is now, the latest first; `get` gives what it ordered as what it is now. */
  list(viewer: Viewer, page: PageArguments): Promise<Connection<ExportRecord>>;
  /** Null for whom it is not theirs. */
  get(viewer: Viewer, key: RowKey): Promise<ExportRecord | null>;
  /** The file, and a word of it in the audit log; null for whom it is not theirs, and when there is none (any more). */
  exported(viewer: Viewer, key: RowKey): Promise<ExportedFile | null>;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const types = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv; charset=utf-8',
  JSONL: 'application/x-ndjson; charset=utf-8',
} as const satisfies Record<ExportFormat, string>;

/** The authority that an account belongs to: its region, that of its organisation, or the first of its pairs. */
const regionOf = (viewer: Viewer): string => {
  const { regions, organisations, pairs } = claimsOf(viewer);
  const region = regions[0] ?? organisations[0]?.split(':')[1] ?? pairs[0]?.[0];
  if (region === undefined) throw exportErrors.MAY_NOT_EXPORT({}, ['input']);
  return region;
};

export const createExports = (work: ExportWork, log: Logger): Exports => {
  const session = sessionOf(work);
  const expire = (): Promise<unknown> =>
    session.rows(
      'export.expire',
      // Of one that ended otherwise too: whoever still wrote it may have been killed before it heard of that.
      `WITH old AS (UPDATE export SET state = 'EXPIRED' WHERE state = 'READY' AND expires_at <= $1 RETURNING region, id)
       DELETE FROM export_part p USING export e WHERE e.region = p.region AND e.id = p.export_id
          AND (e.state IN ('FAILED', 'EXPIRED') OR (e.region, e.id) IN (SELECT region, id FROM old))`,
      [work.clock()],
    );

  const attempts = countAttempts();
  const jobs = startJobs({
    name: 'export',
    pool: work.database.pool,
    log,
    unfinished: async () => {
      await expire();
      return session.rows<RowKey>(
        'export.unfinished',
        `SELECT region, id FROM export WHERE state = 'RUNNING' ORDER BY region, id LIMIT 100`,
      );
    },
    advance: async (key, going) => {
      await produce(work, key, going, (err, rows) => {
        if (!attempts.isLast(key, rows)) return false;
        log.error({ err, export: key }, 'an export failed each time that it was tried, and is given up');
        return true;
      });
      attempts.forget(key);
    },
  });

  const insert = async (tx: SqlTransaction, viewer: Viewer, region: string, input: StartExport): Promise<RowKey> => {
    const id = work.newId();
    await tx.$executeRawUnsafe(
      `INSERT INTO export (region, id, account, viewer, format, purpose, filter, state)
       VALUES ($1, $2::uuid, $3, $4::jsonb, $5, $6, $7::jsonb, 'RUNNING')`,
      region,
      id,
      viewer.account,
      JSON.stringify(viewer),
      input.format,
      input.purpose,
      JSON.stringify(input.filter),
    );
    return { region, id };
  };

  /** Only for the account that ordered it, and only while that is what it was: who was moved elsewhere takes nothing along. */
  const get = async (viewer: Viewer, key: RowKey): Promise<ExportRecord | null> => {
    const record = await loadExport(session, key);
    return record && isUnchanged(record.viewer, viewer) ? record : null;
  };

  const step = async (
    viewer: Viewer,
    operation: string,
    region: string,
    input: { readonly idempotencyKey: string },
    run: (tx: SqlTransaction) => Promise<RowKey>,
  ): Promise<ExportRecord> => {
    const key = await order(work.database, exporter, viewer, { operation, region, input }, run);
    jobs.wake(key);
    const record = await get(viewer, key);
    if (!record) throw errors.NOT_FOUND({}, ['input']);
    return record;
  };

  /** Whoever writes the file finds that it is not wanted any more before the next part of it is kept. */
  const end = async (tx: SqlTransaction, { region, id }: RowKey): Promise<RowKey> => {
    await tx.$executeRawUnsafe(
      `UPDATE export SET state = CASE state WHEN 'RUNNING' THEN 'FAILED' ELSE 'EXPIRED' END,
         failure = CASE state WHEN 'RUNNING' THEN $3::jsonb END
       WHERE region = $1 AND id = $2::uuid AND state IN ('RUNNING', 'READY')`,
      region,
      id,
      JSON.stringify(refused('CANCELLED').failure),
    );
    await tx.$executeRawUnsafe('DELETE FROM export_part WHERE region = $1 AND export_id = $2::uuid', region, id);
    return { region, id };
  };

  return {
    start: async (viewer, input) => {
      if (!work.mayExport(claimsOf(viewer))) throw exportErrors.MAY_NOT_EXPORT({}, ['input']);
      const purpose = textOf(input.purpose, 200, ['input', 'purpose'], 2);
      const region = regionOf(viewer);
      return step(viewer, 'startExport', region, input, (tx) => insert(tx, viewer, region, { ...input, purpose }));
    },
    cancel: async (viewer, input) => {
      const { region, id } = input;
      if (!(await get(viewer, input))) throw errors.NOT_FOUND({}, ['input', 'export']);
      return step(viewer, 'cancelExport', region, input, (tx) => end(tx, { region, id }));
    },
    list: async (viewer, args) => {
      if (!work.mayExport(claimsOf(viewer))) throw exportErrors.MAY_NOT_EXPORT({}, []);
      return listConnection(
        session,
        exportList,
        [
          { name: 'region', sql: (parameter) => `e.region = ${parameter}`, value: regionOf(viewer) },
          { name: 'account', sql: (parameter) => `e.account = ${parameter}`, value: viewer.account },
        ],
        args,
      );
    },
    get,
    exported: async (viewer, key) => {
      const record = await get(viewer, key);
      const { state, bytes, rows, digest, expiresAt, format } = record ?? {};
      if (!record || state !== 'READY' || !digest || !expiresAt || expiresAt <= work.clock()) return null;
      const { fileName } = work.side;
      const made = { rows: rows ?? 0, bytes: bytes ?? 0, digest };
      await recordExport(work, { ...record, viewer }, 'download', made);
      return {
        name: `${fileName[viewer.language]}-${record.recordedAt.toISOString().slice(0, 10)}.${(format ?? 'JSONL').toLowerCase()}`,
        type: types[format ?? 'JSONL'],
        bytes: made.bytes,
        digest,
        read: (start, end) => readParts(session, key, start, end),
      };
    },
    idle: jobs.idle,
    stop: jobs.stop,
  };
};
