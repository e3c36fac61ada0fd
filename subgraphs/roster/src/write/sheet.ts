import type { Merge } from '../source/cell.ts';

export type Fill = 'none' | 'header' | 'suspect' | 'refused';

/** A cell to write. A bare text or number has no fill; null is no cell. A date is `1987-06-05`, `1987-06` or `1987`. */
export type WrittenCell =
  | string
  | number
  | null
  | { readonly text: string; readonly fill?: Fill }
  | { readonly number: number; readonly fill?: Fill }
  | { readonly date: string; readonly fill?: Fill };

export interface WrittenRow {
  /** 1 is the first row. Rows may leave gaps; they go upwards. Without it: the row below the last. */
  readonly number?: number;
  readonly cells: readonly WrittenCell[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Widths in characters, from column A on. */
  readonly widths?: readonly number[];
  /** Rows that stay in sight. */
  readonly frozenRows?: number;
  readonly rows: Iterable<WrittenRow> | AsyncIterable<WrittenRow>;
  readonly merges?: readonly Merge[];
}
