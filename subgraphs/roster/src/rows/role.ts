import type { Field } from '../columns/fields.ts';
import type { LayoutColumn } from '../columns/layout.ts';
import { compact, isNothing } from '../normalise/plain.ts';
import type { SheetRow } from '../source/cell.ts';
import type { RowRole } from './row.ts';

const REMARK =
  /^(?:注|备注|说明|填表|填报|制表|审核|复核|合计|总计|小计|共计|统计|单位盖章|盖章|日期|以下空白|以上|共\d+[人名]|total|note)/i;
const LONGEST_NAME = 12;

/** What a row is. A row with an ID number or a phone is a person, whatever else it lacks. */
export function roleOf({ cells }: SheetRow, columns: ReadonlyMap<number, LayoutColumn>): RowRole {
  const texts = new Map<Field, string>();
  let same = 0;
  let own = 0;
  for (const { column, text, merged } of cells) {
    const known = columns.get(column);
    if (known?.label.includes(text.trim())) same++;
    if (!known?.field || isNothing(text)) continue;
    texts.set(known.field, text);
    if (!merged) own++;
  }
  if (same >= 2 && same >= cells.length / 2) return 'HEADER';
  if (texts.has('idNumber') || texts.has('phone')) return 'RECORD';
  const name = compact(texts.get('name') ?? '');
  if (REMARK.test(compact(cells[0]?.text ?? '')) || REMARK.test(name)) return 'NOTE';
  if (name !== '') return own > 1 || name.length <= LONGEST_NAME ? 'RECORD' : 'NOTE';
  // A name left out: other fields of the roster still tell a person. A line with one text alone does not.
  return own >= 2 ? 'RECORD' : 'NOTE';
}
