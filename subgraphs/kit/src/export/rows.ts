import type { FilteredList } from '../connection/list-connection.ts';
import type { Session } from '../database/session.ts';
import { latestFirst } from '../jobs/latest-first.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { ExportFormat } from './side.ts';

export type ExportState = 'RUNNING' | 'READY' | 'FAILED' | 'EXPIRED';

/** Why an export came to nothing. */
export interface ExportFailureRecord {
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}

export interface ExportRecord extends RowKey {
  readonly account: string;
  /** As whom it is read. */
  readonly viewer: Viewer;
  readonly format: ExportFormat;
  readonly purpose: string;
  readonly filter: Readonly<Record<string, unknown>> | null;
  readonly state: ExportState;
  readonly failure: ExportFailureRecord | null;
  readonly rows: number;
  /** How many rows there were when it began; null until it is known. */
  readonly total: number | null;
  readonly bytes: number;
  /** SHA-256, hexadecimal; null until it is ready. */
  readonly digest: string | null;
  readonly recordedAt: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
}

const columns = `e.region, e.id, e.account, e.viewer, e.format, e.purpose, e.filter, e.state, e.failure, e.rows, e.total,
  e.bytes, e.digest, e.recorded_at AS "recordedAt", e.ready_at AS "readyAt", e.expires_at AS "expiresAt"`;

export const exportList: FilteredList<ExportRecord> = latestFirst('exports', columns, 'export e');

export const loadExport = async (session: Session, { region, id }: RowKey): Promise<ExportRecord | null> => {
  const [row] = await session.rows<ExportRecord>(
    'export.one',
    `SELECT ${columns} FROM export e WHERE e.region = $1 AND e.id = $2::uuid`,
    [region, id],
  );
  return row ?? null;
};
