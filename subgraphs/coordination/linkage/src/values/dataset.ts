import type { Kind } from '../config/kinds.ts';
import type { ValueTable } from './value-table.ts';

/** One column of a field: the values of all records, left file first. */
export type Column = {
  readonly name: string;
  readonly kind: Kind;
  readonly table: ValueTable;
  values: Int32Array;
  /** Other columns of the same kind, where a value may have been written by mistake. */
  readonly siblings: readonly number[];
};

/**
 * The records to be linked, as value numbers. Records `0 .. left` are the left file, the rest the right one; when only
 * one file is given, `left` equals `size` and pairs are sought within it.
 */
export type Dataset = { readonly columns: readonly Column[]; size: number; readonly left: number };

export const isLinkage = (data: Dataset): boolean => data.left < data.size;
