import { labelKey } from '../columns/label.ts';
import type { LayoutColumn } from '../columns/layout.ts';
import { compact, isNothing } from '../normalise/plain.ts';
import type { Cell, SheetRow } from '../source/cell.ts';
import type { RowRole } from './row.ts';

const REMARK =
  /^(?:注|备注|说明|填表|填报|制表|审核|复核|合计|总计|小计|共计|统计|单位盖章|盖章|日期|以下空白|以上|共\d+[人名]|total|note)/i;

/** What a row is, by the fields of its columns. A row with an ID number or a phone is a person, whatever else it lacks. */
export function roleOf(row: SheetRow, columns: ReadonlyMap<number, LayoutColumn>): RowRole {
  const at = (field: string): Cell | undefined => row.cells.find(({ column }) => columns.get(column)?.field === field);
  if (repeatsHeader(row, columns)) return 'HEADER';
  const name = at('name');
  const written = new Set(row.cells.filter(({ text }) => !isNothing(text)).map(({ text }) => text));
  const first = compact(row.cells[0]?.text ?? '');
  const identified = ['idNumber', 'phone'].some((field) => !isNothing(at(field)?.text ?? ''));
  if (identified) return 'RECORD';
  if (REMARK.test(first) || REMARK.test(compact(name?.text ?? ''))) return 'NOTE';
  if (name !== undefined && !isNothing(name.text))
    return written.size > 1 || columns.size <= 2 || compact(name.text).length <= 12 ? 'RECORD' : 'NOTE';
  // A name left out: other fields of the roster still tell a person. A line with one text alone, or a number, does not.
  return row.cells.filter(({ column, text, merged }) => !merged && columns.get(column)?.field && !isNothing(text))
    .length >= 2
    ? 'RECORD'
    : 'NOTE';
}

function repeatsHeader({ cells }: SheetRow, columns: ReadonlyMap<number, LayoutColumn>): boolean {
  let same = 0;
  for (const { column, text } of cells) {
    const label = columns.get(column)?.label ?? '';
    const key = labelKey(text);
    if (label === '' || key === '' || !labelKey(label).includes(key)) continue;
    same++;
  }
  return same >= 2 && same >= cells.length / 2;
}
