import type { AuditLog } from '../audit/log.ts';
import type { Database } from '../database/open.ts';
import { ownTransaction } from '../database/own-transaction.ts';
import type { Scope } from '../database/scope.ts';
import type { Session } from '../database/session.ts';
import type { SqlTransaction } from '../database/transaction.ts';
import type { NewId } from '../ids/new-id.ts';
import type { Clock } from '../time/clock.ts';
import { atInstant, scopeOf, serviceViewer, type Viewer } from '../viewer/viewer.ts';
import type { ImportRecord } from './rows.ts';
import type { ImportPlace, ImportSide, Reader } from './side.ts';

/** Everything that the steps of an import share. */
export interface ImportWork {
  // biome-ignore lint/suspicious/noExplicitAny: each side's own client and values
  readonly database: Database<any>;
  // biome-ignore lint/suspicious/noExplicitAny: each side's own values
  readonly side: ImportSide<any>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly audit: Pick<AuditLog, 'record'>;
  /** Whether a viewer may import for an organisation, `Type:region:uuid`; null: for whichever of the region. */
  readonly mayImport: (viewer: Viewer, region: string, organisation: string | null) => boolean;
}

/** The process that does the work; people's own scope is used for what they write. */
export const importer: Scope = scopeOf(serviceViewer('import'));

export const sessionOf = ({ database }: ImportWork): Session => database.session(importer);

/** A transaction of the process that does the work. */
export const asImporter = <Result>(
  { database }: ImportWork,
  run: (tx: SqlTransaction) => Promise<Result>,
): Promise<Result> => ownTransaction(database, importer, run);

export const readerOf =
  (session: Session): Reader =>
  (name, text, values) =>
    session.rows(name, text, values);

export const readerIn =
  (tx: SqlTransaction): Reader =>
  (_name, text, values) =>
    tx.$queryRawUnsafe(text, ...values);

/** What the account that ordered an import sees by now: its grants may have ended. */
export const accountOf = ({ clock }: ImportWork, { viewer }: Pick<ImportRecord, 'viewer'>): Scope =>
  scopeOf(atInstant(viewer, clock()));

/** Where an import's rows belong and what its account may write. */
export const placeOf = (
  { clock, newId, mayImport }: ImportWork,
  { region, organisation, viewer }: Pick<ImportRecord, 'region' | 'organisation' | 'viewer'>,
  readAll: Reader,
): ImportPlace => ({
  region,
  readAll,
  organisation,
  now: clock(),
  newId,
  mayWrite: (of) => mayImport(viewer, region, of),
});
