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
export type Dataset = {
  readonly columns: readonly Column[];
  /** The same value numbers record by record, `rows[record * columns + column]`: one record lies together in memory. */
  rows: Int32Array;
  size: number;
  readonly left: number;
};

/** The value numbers of all columns, record by record. */
export function toRows(columns: readonly Pick<Column, 'values'>[], size: number): Int32Array {
  const rows = new Int32Array(size * columns.length);
  columns.forEach(({ values }, f) => {
    for (let r = 0; r < size; r++) rows[r * columns.length + f] = values[r] as number;
  });
  return rows;
}

export const isLinkage = (data: Dataset): boolean => data.left < data.size;

/** Kinds whose values turn up in a neighbouring column of the same kind. */
const WANDERING: ReadonlySet<Kind> = new Set(['name', 'address', 'text', 'region', 'identifier', 'phone']);

/** The other columns of the same kind, if values of that kind wander. */
export const siblingsOf = (kinds: readonly Kind[], f: number): readonly number[] =>
  kinds.flatMap((kind, g) => (g !== f && kind === kinds[f] && WANDERING.has(kind) ? [g] : []));
