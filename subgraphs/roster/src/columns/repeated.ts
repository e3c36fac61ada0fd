import { labelKey } from './label.ts';
import type { LayoutColumn } from './layout.ts';

/**
 * Columns that are left out although their header is that of a column that is read, with the one that is: two lists side
 * by side, or an item twice. Where a person chose the column, what is left out is their choice.
 */
export function repeatedColumns(columns: readonly LayoutColumn[]): ReadonlyMap<number, LayoutColumn> {
  const read = new Map<string, LayoutColumn>();
  for (const column of columns)
    if (column.field !== null && column.chosenBy !== 'mapping') read.set(labelKey(column.label), column);
  const repeated = new Map<number, LayoutColumn>();
  for (const { column, field, label } of columns) {
    const same = field === null && label !== '' ? read.get(labelKey(label)) : undefined;
    if (same !== undefined) repeated.set(column, same);
  }
  return repeated;
}
