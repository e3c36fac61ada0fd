import type { FilteredList } from '../connection/list-connection.ts';
import { latestFirst } from '../jobs/latest-first.ts';
import type { RowKey } from '../loader/row-key.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Change, ImportMapping, ImportOutcome, ImportProblem, ReadSheet } from './side.ts';
import type { ImportState } from './states.ts';

/** Rows of a file by what they would do, or did. */
export type ImportCounts = Readonly<Record<ImportOutcome, number>>;

/** Why an import failed, or why it could not be undone. */
export interface ImportFailure {
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
}

export interface ImportRecord extends RowKey {
  /** `Type:region:uuid` */
  readonly organisation: string;
  readonly account: string;
  /** Who ordered the last step: facts are written as them. */
  readonly viewer: Viewer;
  /** As whom the rows were compared, and so whose they are to see; null until they are. */
  readonly comparedAs: Viewer | null;
  readonly digest: string;
  readonly fileName: string;
  readonly mapping: ImportMapping | null;
  readonly state: ImportState;
  readonly sheets: readonly ReadSheet[] | null;
  readonly failure: ImportFailure | null;
  readonly withSuspects: boolean;
  /** Rows read by the dry run so far. */
  readonly checked: number;
  /** Rows that the commit writes, and those it is done with. */
  readonly toCommit: number;
  readonly committed: number;
  readonly counts: Partial<ImportCounts>;
  readonly recordedAt: Date;
  readonly checkedAt: Date | null;
  readonly committedAt: Date | null;
  readonly undoneAt: Date | null;
  /** When the file and what its rows said were removed. */
  readonly forgottenAt: Date | null;
}

export const importColumns = `i.region, i.id, i.organisation, i.account, i.viewer, i.compared_as AS "comparedAs", i.digest, i.file_name AS "fileName",
  i.mapping, i.state, i.layout AS sheets, i.failure, i.with_suspects AS "withSuspects", i.checked,
  i.to_commit AS "toCommit", i.committed, i.counts, i.recorded_at AS "recordedAt", i.checked_at AS "checkedAt",
  i.committed_at AS "committedAt", i.undone_at AS "undoneAt", i.forgotten_at AS "forgottenAt"`;

export const importList: FilteredList<ImportRecord> = latestFirst('imports', importColumns, 'import i');

/** A row of a file in an import. */
export interface ImportRowRecord {
  readonly n: number;
  readonly sheet: string;
  readonly rowNumber: number;
  readonly address: string;
  readonly outcome: ImportOutcome;
  readonly target: string | null;
  readonly changes: readonly Change[];
  readonly problems: readonly ImportProblem[];
  readonly state: 'CHECKED' | 'WRITTEN' | 'LEFT' | 'UNDONE';
}

export const importRowColumns = `r.n, r.sheet, r.row_number AS "rowNumber", r.address, r.outcome, r.target, r.changes,
  r.problems, r.state`;

/** A fact version that an import wrote. */
export interface WrittenVersion {
  readonly fact: string;
  readonly id: string;
  readonly version: number;
  readonly about: string;
}
