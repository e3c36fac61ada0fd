import { commonPrefix, commonSuffix, lengthOf, sameText, type TextPool } from '../values/text-pool.ts';
import type { ValueTable } from '../values/value-table.ts';
import { editDistance } from './edit-distance.ts';

const BAR = 124;

/** The level of two different phone cells, as a number in `LEVELS.phone`. Any number in common makes them the same. */
export function comparePhones(table: ValueTable, i: number, j: number): number {
  const { text } = table;
  if (sharesNumber(text, i, j)) return 0;
  const shortest = Math.min(lengthOf(text, i), lengthOf(text, j));
  if (commonSuffix(text, i, j) >= 7) return 2;
  const distance = editDistance(text, i, text, j);
  if (distance <= 2 && shortest >= 8) return 1;
  if (commonSuffix(text, i, j) >= 4) return 2;
  return commonPrefix(text, i, j) >= 7 ? 3 : 5;
}

function sharesNumber(text: TextPool, i: number, j: number): boolean {
  if (sameText(text, i, j)) return true;
  const endI = text.starts[i + 1] as number;
  const endJ = text.starts[j + 1] as number;
  for (let x = text.starts[i] as number; x < endI; ) {
    let e = x;
    while (e < endI && text.chars[e] !== BAR) e++;
    for (let y = text.starts[j] as number; y < endJ; ) {
      let f = y;
      while (f < endJ && text.chars[f] !== BAR) f++;
      let k = 0;
      while (k < e - x && text.chars[x + k] === text.chars[y + k]) k++;
      if (k === e - x && k === f - y) return true;
      y = f + 1;
    }
    x = e + 1;
  }
  return false;
}
