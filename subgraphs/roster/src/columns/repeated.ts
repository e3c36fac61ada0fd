import { labelKey, namesSomeoneElse } from './label.ts';
import type { LayoutColumn } from './layout.ts';

/**
 * Columns that are left out although their header is that of a column that is read, with the one that is: two lists side
 * by side, or an item twice. Where a person chose the column, what is left out is their choice; what follows 联系人, up to
 * another name, is theirs.
 */
export function repeatedColumns(columns: readonly LayoutColumn[]): ReadonlyMap<number, LayoutColumn> {
  const read = new Map<string, LayoutColumn>();
  for (const column of columns)
    if (column.field !== null && column.chosenBy !== 'mapping') read.set(labelKey(column.label), column);
  const repeated = new Map<number, LayoutColumn>();
  let ofSomeoneElse = false;
  for (const { column, field, label } of columns) {
    const same = field === null && label !== '' ? read.get(labelKey(label)) : undefined;
    if (field !== null || same?.field === 'name') ofSomeoneElse = false;
    else if (namesSomeoneElse(label)) ofSomeoneElse = true;
    if (same !== undefined && !ofSomeoneElse) repeated.set(column, same);
  }
  return repeated;
}
