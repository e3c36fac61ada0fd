import type { LayoutColumn } from '../columns/layout.ts';
import type { FileRefusal } from '../errors/file-error.ts';
import type { Problem } from '../problems/problem.ts';
import type { RosterOptions } from '../rows/parse-roster.ts';
import type { RosterRow } from '../rows/row.ts';

/** How a sheet was understood. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly skipped: 'HIDDEN' | 'EMPTY' | 'NO_NAME_COLUMN' | null;
  readonly fingerprint: string;
  readonly columns: readonly LayoutColumn[];
}

/** What a process that reads a file tells: the sheets first, then rows in batches, or why the file is refused. */
export type RosterPart =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetPart[] }
  | { readonly kind: 'rows'; readonly rows: readonly RosterRow[] }
  | ({ readonly kind: 'refused' } & FileRefusal);

export interface ReaderTask {
  readonly path: string;
  readonly options: RosterOptions;
}

export interface AnnotatorTask {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly locale: 'zh-CN' | 'en';
}

/** What a process says to the one that started it: its parts, and at the end that these were all, or why not. */
export type FromChild<Part> =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'failed'; readonly error: unknown };
