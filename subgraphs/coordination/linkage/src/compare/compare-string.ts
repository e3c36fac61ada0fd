import { STRING_FORM } from '../normalise/string.ts';
import { commonPrefix, commonSuffix, lengthOf, sameText, type TextPool } from '../values/text-pool.ts';
import type { ValueTable } from '../values/value-table.ts';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler } from './jaro-winkler.ts';

/**
 * The level of two different texts, as a number in `LEVELS.text`. House numbers that differ are no slip of the pen:
 * addresses whose digits differ are at most near.
 */
export function compareStrings(table: ValueTable, i: number, j: number): number {
  const joined = table.forms[STRING_FORM.joined] as TextPool;
  if (sameText(joined, i, j) || sameText(table.forms[STRING_FORM.sorted] as TextPool, i, j)) return 1;
  const m = lengthOf(joined, i);
  const n = lengthOf(joined, j);
  const shortest = Math.min(m, n);
  const longest = Math.max(m, n);
  const distance = longest - shortest > Math.max(3, longest >> 2) ? 99 : editDistance(joined, i, joined, j);
  const otherNumber = table.kind === 'address' && digitsDiffer(table.forms[STRING_FORM.digits] as TextPool, i, j);
  if (distance === 1 || (distance === 2 && longest >= 9)) return otherNumber ? 3 : 2;
  const similarity = jaroWinkler(joined, i, joined, j);
  if ((distance <= 2 && shortest >= 4) || distance * 5 <= longest || similarity >= 0.93) return 3;
  const prefix = commonPrefix(joined, i, j);
  if (prefix >= 2 && prefix * 2 >= shortest) return 4;
  if (commonSuffix(joined, i, j) * 2 > longest || similarity >= 0.8) return 5;
  return sharesTelling(table.text, i, j) ? 5 : 7;
}

function digitsDiffer(digits: TextPool, i: number, j: number): boolean {
  return lengthOf(digits, i) > 0 && lengthOf(digits, j) > 0 && !sameText(digits, i, j);
}

const SPACE = 32;

/** Whether the first word, of four letters or more, of one text starts some word of the other. */
function sharesTelling(text: TextPool, i: number, j: number): boolean {
  return leads(text, i, j) || leads(text, j, i);
}

function leads(text: TextPool, i: number, j: number): boolean {
  const s = text.starts[i] as number;
  const endI = text.starts[i + 1] as number;
  let word = 0;
  while (s + word < endI && text.chars[s + word] !== SPACE) word++;
  if (word < 4) return false;
  const endJ = text.starts[j + 1] as number;
  for (let y = text.starts[j] as number; y < endJ; y++) {
    let k = 0;
    while (k < word && y + k < endJ && text.chars[s + k] === text.chars[y + k]) k++;
    if (k === word) return true;
    while (y < endJ && text.chars[y] !== SPACE) y++;
  }
  return false;
}
