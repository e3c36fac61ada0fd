import type { LayoutColumn } from '../columns/layout.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { FileErrorCode } from '../errors/codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { Sentences } from '../problems/sentences.ts';
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
  | { readonly kind: 'refused'; readonly code: FileErrorCode; readonly message: Sentences };

export interface ReaderTask {
  readonly path: string;
  readonly options: RosterOptions;
  readonly mapping: Mapping | null;
}

export interface AnnotatorTask {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly locale: 'zh-CN' | 'en';
}

/** What a process says to the one that started it: its parts, and at the end that these were all or why not. */
export type FromChild<Part> =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly error: unknown };
