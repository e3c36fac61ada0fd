import type { Field } from '../columns/fields.ts';
import type { LayoutColumn } from '../columns/layout.ts';
import { readName } from '../normalise/name.ts';
import { compact, isNothing } from '../normalise/plain.ts';
import type { SheetRow } from '../source/cell.ts';
import { UNCALCULATED } from '../source/uncalculated.ts';
import type { RowRole } from './row.ts';

const REMARK =
  /^(?:注|备注|说明|填表|填报|制表|审核|复核|合计|总计|小计|共计|统计|单位盖章|盖章|日期|以下空白|以上|共\d+[人名]|total|note)/i;
/** Who made the list, with how to reach them. */
const SIGNATURE = /^(?:填表|填报|制表|审核|复核)[^:]{0,6}:/;
const LONGEST_NAME = 12;
/** A remark that somebody's name may stand beside. What else begins like one is what something is called: 统计局机关党支部. */
const BESIDE_NAME =
  /^(?:注|备注|说明|填表|填报|制表|审核|复核|合计|总计|小计|共计|统计|盖章|日期)(?:人|员|单位|部门|时间|日期)?$|:/;

/**
 * What a row is. A row with an ID number or a phone of its own is a person, whatever else it lacks, unless it begins as a
 * remark and names nobody. A remark that is merged over many columns, or was and stands in each of them, is still one text.
 */
export function roleOf({ cells }: SheetRow, columns: ReadonlyMap<number, LayoutColumn>): RowRole {
  const texts = new Map<Field, string>();
  const ownFields = new Set<Field>();
  const repeated = cells.length >= 3 && new Set(cells.map(({ text }) => text)).size === 1;
  let same = 0;
  let own = 0;
  for (const { column, text, merged } of cells) {
    const known = columns.get(column);
    if (known?.label.includes(text.trim())) same++;
    if (!known?.field || isNothing(text)) continue;
    // Formulas that were filled down below the last person tell nobody, unless they look up the name.
    if (text === UNCALCULATED && known.field !== 'name') continue;
    texts.set(known.field, text);
    if (merged || repeated) continue;
    own++;
    ownFields.add(known.field);
  }
  if (same >= 2 && same >= cells.length / 2) return 'HEADER';
  const name = compact(texts.get('name') ?? '');
  const first = compact(cells[0]?.text ?? '');
  const named = (): boolean => ownFields.has('name') && readName(name).findings.length === 0;
  const remark = REMARK.test(name) || (REMARK.test(first) && (BESIDE_NAME.test(first) || !named()));
  if (remark && !ownFields.has('idNumber') && (name === '' || SIGNATURE.test(name) || !ownFields.has('name')))
    return 'NOTE';
  if (ownFields.has('idNumber') || ownFields.has('phone')) return 'RECORD';
  if (remark) return 'NOTE';
  if (name !== '') return own > 1 || name.length <= LONGEST_NAME ? 'RECORD' : 'NOTE';
  // A name left out: other fields of the roster still tell a person. A line with one text alone does not.
  return own >= 2 ? 'RECORD' : 'NOTE';
}
