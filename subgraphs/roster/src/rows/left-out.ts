import type { LayoutColumn } from '../columns/layout.ts';
import { readName } from '../normalise/name.ts';
import { isNothing } from '../normalise/plain.ts';
import type { Cell, SheetRow } from '../source/cell.ts';

/** A cell that says something else than the column that is read in its stead. */
export interface LeftOut {
  readonly cell: Cell;
  readonly read: LayoutColumn;
}

/** What a row says in columns that are there twice and that nobody reads. A name stands for all that is said of its person. */
export function leftOut({ cells }: SheetRow, repeated: ReadonlyMap<number, LayoutColumn>): readonly LeftOut[] {
  if (repeated.size === 0) return [];
  const texts = new Map(cells.map(({ column, text }) => [column, text]));
  const found = cells.flatMap((cell): LeftOut[] => {
    const read = repeated.get(cell.column);
    const says = read !== undefined && !cell.merged && !isNothing(cell.text) && cell.text !== texts.get(read.column);
    return says ? [{ cell, read }] : [];
  });
  const names = found.filter(({ read }) => read.field === 'name');
  return names.length > 0 ? names : found;
}

/** Whether somebody stands in the second of two lists side by side. */
export const namesSomebody = (found: readonly LeftOut[]): boolean =>
  found.some(({ cell, read }) => read.field === 'name' && readName(cell.text).findings.length === 0);
