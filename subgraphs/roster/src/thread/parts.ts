import type { LayoutColumn } from '../columns/layout.ts';
import type { FileErrorCode } from '../errors/codes.ts';
import type { Sentences } from '../problems/sentences.ts';
import type { RosterRow } from '../rows/row.ts';

/** How a sheet was understood. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly skipped: 'HIDDEN' | 'EMPTY' | 'NO_NAME_COLUMN' | null;
  readonly fingerprint: string;
  readonly columns: readonly LayoutColumn[];
}

/** What a thread that reads a file tells: the sheets first, then rows in batches, or why the file is refused. */
export type RosterPart =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetPart[] }
  | { readonly kind: 'rows'; readonly rows: readonly RosterRow[] }
  | { readonly kind: 'refused'; readonly code: FileErrorCode; readonly message: Sentences };
