import type { AuditLog } from '../audit/log.ts';
import type { Database } from '../database/open.ts';
import type { Scope } from '../database/scope.ts';
import type { Session } from '../database/session.ts';
import type { NewId } from '../ids/new-id.ts';
import type { Subgraph } from '../subgraph/create.ts';
import type { Clock } from '../time/clock.ts';
import { type Claims, claimsOf, scopeOf, serviceViewer } from '../viewer/viewer.ts';
import type { ExportRecord } from './rows.ts';
import type { ExportSide } from './side.ts';

/** Everything that the steps of an export share. */
export interface ExportWork {
  readonly database: Pick<Database<never>, 'pool' | 'session' | 'sealed'>;
  readonly side: ExportSide;
  /** The side's own graph, asked as the account. */
  readonly ask: Subgraph['execute'];
  readonly audit: Pick<AuditLog, 'record'>;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Whether an account may export, by the policy of `start…Export`. */
  readonly mayExport: (claims: Claims) => boolean;
}

/** The process that does the work; lists are read as the account. */
export const exporter: Scope = scopeOf(serviceViewer('export'));

export const sessionOf = ({ database }: ExportWork): Session => database.session(exporter);

/** Says in the audit log who took what out, and for what. */
export const recordExport = (
  { audit }: ExportWork,
  { region, id, viewer, purpose, format, filter }: ExportRecord,
  operation: 'export' | 'download',
  { rows, bytes, digest }: { readonly rows: number; readonly bytes: number; readonly digest: string },
): Promise<void> => {
  const { account, role, organisations } = claimsOf(viewer);
  return audit.record({
    kind: 'read',
    account,
    role,
    organisations,
    purpose,
    operation,
    fields: [],
    subjects: [],
    export: { id: `${region}:${id}`, format, filter, rows, bytes, digest },
  });
};
