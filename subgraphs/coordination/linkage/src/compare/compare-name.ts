import { NAME_FORM } from '../normalise/name.ts';
import { signatureDistance } from '../values/signature.ts';
import { commonPrefix, lengthOf, sameText, type TextPool } from '../values/text-pool.ts';
import type { ValueTable } from '../values/value-table.ts';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler, likeAtMost } from './jaro-winkler.ts';

const BAR = 124;
/** Letters that one name has and the other lacks, above which they are not compared letter by letter. */
const FAR = 7;
/** Edits that a slip of the pen has at most; one edit changes two letters at most. */
const MOST_SLIPS = 2;
const FIRST_HAN = 0x3400;

/** The level of two different names, as a number in `LEVELS.name`. */
export function compareNames(table: ValueTable, i: number, j: number): number {
  const joined = table.forms[NAME_FORM.joined] as TextPool;
  if (sameText(joined, i, j)) return 1;
  if (sameText(table.forms[NAME_FORM.sorted] as TextPool, i, j)) return 2;
  const han = isHan(joined, i);
  const mixed = han !== isHan(joined, j);
  if ((han || mixed) && soundAlike(table.forms[NAME_FORM.sounds] as TextPool, i, j)) return 3;
  if (mixed) return initialsMatch(table, i, j) ? 5 : 9;
  return han ? compareChinese(joined, i, j) : compareLatin(table, joined, i, j);
}

const isHan = (pool: TextPool, i: number): boolean => (pool.chars[pool.starts[i] as number] as number) >= FIRST_HAN;

/** One wrong character of three or more is a slip; the same surname alone is little, a shared character less. */
function compareChinese(joined: TextPool, i: number, j: number): number {
  const longest = Math.max(lengthOf(joined, i), lengthOf(joined, j));
  const distance = editDistance(joined, i, joined, j);
  const prefix = commonPrefix(joined, i, j);
  if (distance === 1 && longest >= 3) return prefix > 0 ? 4 : 6;
  if (prefix > 0) return 7;
  return 9;
}

function compareLatin(table: ValueTable, joined: TextPool, i: number, j: number): number {
  const formal = table.forms[NAME_FORM.formal] as TextPool;
  const shortest = Math.min(lengthOf(joined, i), lengthOf(joined, j));
  if (sameText(formal, i, j)) return 5;
  const letters = signatureDistance(table.numbers[i] as number, table.numbers[j] as number);
  const longest = Math.max(lengthOf(joined, i), lengthOf(joined, j));
  const tooFar = letters > 2 * MOST_SLIPS || longest - shortest > MOST_SLIPS;
  const distance = tooFar ? 99 : editDistance(joined, i, joined, j);
  if (distance === 1 && shortest >= 3) return 4;
  const far = letters > FAR || likeAtMost(table, joined, i, j) < 0.7;
  const similarity = far ? 0 : jaroWinkler(joined, i, joined, j);
  if (similarity >= 0.93 && distance <= 2) return 4;
  if (initialsMatch(table, i, j)) return 5;
  if (commonPrefix(joined, i, j) === shortest && shortest >= 1) return shortest >= 3 || shortest === 1 ? 5 : 7;
  if (similarity >= 0.85) return 6;
  if (similarity >= 0.7 && commonPrefix(joined, i, j) >= 1) return 7;
  return sharesWord(table.text, i, j) ? 7 : 9;
}

/** Whether one name is the other's initials: `zw` and 张伟, `j smith` and `john smith` by first letters. */
function initialsMatch(table: ValueTable, i: number, j: number): boolean {
  const joined = table.forms[NAME_FORM.joined] as TextPool;
  const initials = table.forms[NAME_FORM.initials] as TextPool;
  return equalAcross(joined, i, initials, j) || equalAcross(joined, j, initials, i) || wordInitials(table.text, i, j);
}

function equalAcross(a: TextPool, i: number, b: TextPool, j: number): boolean {
  const length = lengthOf(a, i);
  if (length < 2 || length !== lengthOf(b, j)) return false;
  const s = a.starts[i] as number;
  const t = b.starts[j] as number;
  for (let k = 0; k < length; k++) if (a.chars[s + k] !== b.chars[t + k]) return false;
  return true;
}

const SPACE = 32;

/** Both have as many words, and each pair of words is equal or one is the other's first letter; not all are letters. */
function wordInitials(text: TextPool, i: number, j: number): boolean {
  let x = text.starts[i] as number;
  let y = text.starts[j] as number;
  const endX = text.starts[i + 1] as number;
  const endY = text.starts[j + 1] as number;
  let whole = false;
  let words = 0;
  while (x < endX && y < endY) {
    let n = 0;
    const startX = x;
    const startY = y;
    while (x < endX && text.chars[x] !== SPACE) x++;
    while (y < endY && text.chars[y] !== SPACE) y++;
    const shortest = Math.min(x - startX, y - startY);
    while (n < shortest && text.chars[startX + n] === text.chars[startY + n]) n++;
    if (n !== shortest || (shortest !== 1 && x - startX !== y - startY)) return false;
    if (shortest > 1) whole = true;
    words++;
    x++;
    y++;
  }
  return whole && words > 1 && x > endX && y > endY;
}

/** Whether two names share a whole word of three letters or more. */
function sharesWord(text: TextPool, i: number, j: number): boolean {
  const endX = text.starts[i + 1] as number;
  const endY = text.starts[j + 1] as number;
  for (let x = text.starts[i] as number; x < endX; ) {
    let e = x;
    while (e < endX && text.chars[e] !== SPACE) e++;
    for (let y = text.starts[j] as number; e - x >= 3 && y < endY; ) {
      let f = y;
      while (f < endY && text.chars[f] !== SPACE) f++;
      if (f - y === e - x) {
        let k = 0;
        while (k < e - x && text.chars[x + k] === text.chars[y + k]) k++;
        if (k === e - x) return true;
      }
      y = f + 1;
    }
    x = e + 1;
  }
  return false;
}

/** Whether any reading of one equals any reading of the other; readings stand apart by `|`. */
function soundAlike(sounds: TextPool, i: number, j: number): boolean {
  const endX = sounds.starts[i + 1] as number;
  const endY = sounds.starts[j + 1] as number;
  for (let x = sounds.starts[i] as number; x < endX; ) {
    let e = x;
    while (e < endX && sounds.chars[e] !== BAR) e++;
    for (let y = sounds.starts[j] as number; y < endY; ) {
      let k = 0;
      while (x + k < e && y + k < endY && sounds.chars[x + k] === sounds.chars[y + k]) k++;
      if (x + k === e && (y + k === endY || sounds.chars[y + k] === BAR)) return true;
      y += k;
      while (y < endY && sounds.chars[y] !== BAR) y++;
      y++;
    }
    x = e + 1;
  }
  return false;
}
