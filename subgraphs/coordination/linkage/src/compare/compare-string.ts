import { STRING_FORM, STRING_NUMBER } from '../normalise/string.ts';
import { signatureDistance } from '../values/signature.ts';
import { commonPrefix, commonSuffix, lengthOf, sameText, type TextPool } from '../values/text-pool.ts';
import type { ValueTable } from '../values/value-table.ts';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler, likeAtMost } from './jaro-winkler.ts';

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
  const { numbers, numberWidth } = table;
  const letters = signatureDistance(numbers[i * numberWidth] as number, numbers[j * numberWidth] as number);
  const far = letters > Math.max(6, longest >> 1);
  const most = Math.max(2, Math.floor(longest / 5));
  const distance = letters > 2 * most || longest - shortest > most ? 99 : editDistance(joined, i, joined, j);
  const otherNumber = table.kind === 'address' && digitsDiffer(table.forms[STRING_FORM.digits] as TextPool, i, j);
  if (distance === 1 || (distance === 2 && longest >= 9)) return otherNumber ? 3 : 2;
  const similarity = far || likeAtMost(table, joined, i, j) < 0.8 ? 0 : jaroWinkler(joined, i, joined, j);
  if ((distance <= 2 && shortest >= 4) || distance * 5 <= longest || similarity >= 0.93) return 3;
  const prefix = commonPrefix(joined, i, j);
  if (prefix >= 2 && prefix * 2 >= shortest) return 4;
  if (commonSuffix(joined, i, j) * 2 > longest || similarity >= 0.8) return 5;
  const word = numbers[i * numberWidth + STRING_NUMBER.word] as number;
  return word !== 0 && word === numbers[j * numberWidth + STRING_NUMBER.word] ? 5 : 7;
}

function digitsDiffer(digits: TextPool, i: number, j: number): boolean {
  return lengthOf(digits, i) > 0 && lengthOf(digits, j) > 0 && !sameText(digits, i, j);
}
